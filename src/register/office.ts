/** Posts and who was appointed to them. @module */
import type { IsoDate } from '../base/date.ts'
import type { PartyId, PersonId, PostId } from '../base/id.ts'

export interface Post {
  readonly id: PostId
  /** `Secretary of State for Education`. */
  readonly name: string
  /** `Department for Education`; the party's name for leaders of parties; null for posts of the House. */
  readonly organization: string | null
  /** `PM`, `SoS`, `MoS`, `PUSS`, `Parl.`, `Speaker`, `Deputy Speaker`, `Party leader`, `Deputy party leader`, `Opposition`, `PPS`. */
  readonly rank: string
}

export interface Appointment {
  readonly person: PersonId
  readonly post: PostId
  readonly from: IsoDate
  readonly to: IsoDate | null
  readonly source: string
}

/** Who governs: a dated table (rule 10). */
export interface Government {
  readonly party: PartyId
  readonly role: 'government' | 'coalition' | 'support'
  readonly from: IsoDate
  readonly to: IsoDate | null
  readonly source: string
}

/** A day that matters to reading and that no spell holds: an election called, a resignation announced. */
export interface Announcement {
  readonly what: 'generalElectionCalled' | 'resignationAnnounced' | 'defectionAnnounced'
  /** Who announced it or is concerned by it. */
  readonly person: PersonId | null
  /** The day it was said. */
  readonly announced: IsoDate
  /** The day it took effect: polling day, the seat vacated, the party changed. */
  readonly effective: IsoDate | null
  readonly source: string
}
