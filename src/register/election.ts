/** Contests and who stood in them. Votes are counts; shares are percentage points. @module */
import type { IsoDate } from '../base/date.ts'
import type { ElectionId, PartyId, PersonId, SeatId } from '../base/id.ts'

export type ElectionKind = 'general' | 'byElection' | 'notional'

/** One contest in one seat; its date is polling day (rule 13). */
export interface Election {
  readonly id: ElectionId
  readonly kind: ElectionKind
  readonly seat: SeatId
  readonly date: IsoDate
  readonly electorate: number | null
  readonly validVotes: number | null
  readonly invalidVotes: number | null
  /** As the source prints it; the difference of the two first candidates is computed in `elections/`. */
  readonly majority: number | null
  /** Official comparison with the last general election: `Labour gain from Conservative`, `Labour hold`. */
  readonly outcome: string | null
  readonly writOn: IsoDate | null
  readonly source: string
}

export interface Candidacy {
  readonly election: ElectionId
  /** Null for candidates the register has no id for. */
  readonly person: PersonId | null
  /** Empty for the party aggregates of notional results. */
  readonly name: string
  readonly party: PartyId
  /** The label on the ballot paper where it differs (`Labour and Co-operative Party`). */
  readonly label: string | null
  readonly votes: number | null
  readonly share: number | null
  readonly change: number | null
  readonly position: number | null
}

/** A Parliament between its general election and its dissolution. */
export interface Parliament {
  readonly number: number
  readonly election: IsoDate
  readonly summoned: IsoDate | null
  readonly opened: IsoDate | null
  /** Null while it sits. */
  readonly dissolved: IsoDate | null
}
