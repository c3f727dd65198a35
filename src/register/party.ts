/** Parties, as printed and as counted. @module */
import type { IsoDate } from '../base/date.ts'
import type { PartyId } from '../base/id.ts'

export interface Party {
  readonly id: PartyId
  /** `Conservative`, `Labour`, `Liberal Democrat`, `Reform UK`, `Independent`, `Speaker`. */
  readonly name: string
  readonly abbreviation: string
  /** Labour (Co-op) counts as Labour (rule 6); most parties count as themselves. */
  readonly countsAs: PartyId
  readonly mnis: number | null
  readonly colour: string | null
  /** Numbers of its registrations with the Electoral Commission (`PP90`), one for each register it is on. */
  readonly electoralCommission: readonly string[]
}

/**
 * A way the press prints a party: `name` ("the Liberal Democrats", "Labour"), `member` ("a Tory"),
 * `members` ("Tories"). Dates are null where the alias holds at any time.
 */
export interface PartyAlias {
  readonly party: PartyId
  readonly alias: string
  readonly form: 'name' | 'member' | 'members'
  readonly from: IsoDate | null
  readonly to: IsoDate | null
}
