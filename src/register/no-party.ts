/** Rows of the House that are no party. @module */
import type { PartyId } from '../base/id.ts'

/** The Speaker leaves the party on election and is a row alone (rule 6). */
export const SPEAKER = 'party:speaker' satisfies PartyId

/** Members without a whip, whatever they call themselves (rule 5). */
export const INDEPENDENT = 'party:independent' satisfies PartyId
