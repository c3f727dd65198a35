/** Who sat where from when to when, and for which party. All intervals are half-open. @module */
import type { IsoDate } from '../base/date.ts'
import type { PartyId, PersonId, SeatId } from '../base/id.ts'

/** `electionCourt`: seated on petition in the place of whoever was returned. */
export type FromReason = 'generalElection' | 'byElection' | 'reinstated' | 'electionCourt' | 'unknown'
export type ToReason =
  | 'dissolution'
  | 'died'
  | 'resigned'
  | 'peerage'
  | 'disqualified'
  | 'recalled'
  | 'expelled'
  | 'electionCourt'
  | 'unknown'

/** One unbroken time in the House for one seat. Starts on polling day (rule 13), ends at dissolution or vacation. */
export interface Membership {
  readonly person: PersonId
  readonly seat: SeatId
  readonly from: IsoDate
  readonly to: IsoDate | null
  readonly fromReason: FromReason
  readonly toReason: ToReason | null
  /** The office that vacated the seat: `Chiltern Hundreds` or `Manor of Northstead`, where known. */
  readonly office: string | null
  readonly source: string
}

/** Why a party spell began. */
export type AffiliationKind =
  | 'elected'
  | 'defection'
  | 'leftParty'
  | 'whipWithdrawn'
  | 'whipGivenUp'
  | 'whipRestored'
  | 'expelled'
  | 'joined'
  | 'merger'
  | 'renaming'
  | 'speaker'
  | 'unknown'

/** The party a person sat for. Without the whip that is `party:independent` (rule 5). */
export interface Affiliation {
  readonly person: PersonId
  readonly party: PartyId
  /** What the member called himself or herself where that is no party: `Independent Labour`. */
  readonly label: string | null
  readonly from: IsoDate
  readonly to: IsoDate | null
  readonly kind: AffiliationKind
  readonly source: string
}
