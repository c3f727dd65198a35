/** The official facts, loaded once and indexed. Everything above reads the register through this interface. @module */
import type { IsoDate } from '../base/date.ts'
import type { ElectionId, PartyId, PersonId, PostId, SeatId } from '../base/id.ts'
import type { Candidacy, Election, Parliament } from './election.ts'
import type { Hex, HexYear } from './hex.ts'
import type { Affiliation, Membership } from './membership.ts'
import type { Announcement, Appointment, Government, Post } from './office.ts'
import type { Party, PartyAlias } from './party.ts'
import type { Person, PersonName } from './person.ts'
import type { Correction, Release } from './release.ts'
import type { Seat, SeatName, SeatOverlap } from './seat.ts'
import type { Vacancy } from './vacancies.ts'

/** What the register can be asked about, each with the last day it is complete for (rule 18). */
export type Topic =
  | 'results'
  | 'memberships'
  | 'parties'
  | 'ministers'
  | 'deputies'
  | 'primeMinisters'
  | 'opposition'
  | 'aides'
export type CompleteTo = Readonly<Record<Topic, IsoDate>>
/** The first day each topic is complete for; of earlier days it may hold something, and not all. */
export type CompleteFrom = Readonly<Record<Topic, IsoDate>>

/**
 * The web is of our time: whoever left the Commons before this day, and seats abolished by then, are not looked
 * for in its pages, where their names are those of other people and of towns.
 */
export const IN_PRINT_SINCE: IsoDate = '1979-05-03'

export interface Register {
  readonly completeTo: CompleteTo
  readonly completeFrom: CompleteFrom
  readonly people: ReadonlyMap<PersonId, Person>
  readonly names: readonly PersonName[]
  readonly seats: ReadonlyMap<SeatId, Seat>
  readonly seatNames: readonly SeatName[]
  readonly overlaps: readonly SeatOverlap[]
  readonly parties: ReadonlyMap<PartyId, Party>
  readonly partyAliases: readonly PartyAlias[]
  readonly memberships: readonly Membership[]
  readonly affiliations: readonly Affiliation[]
  readonly elections: ReadonlyMap<ElectionId, Election>
  readonly parliaments: readonly Parliament[]
  readonly posts: ReadonlyMap<PostId, Post>
  readonly appointments: readonly Appointment[]
  readonly governments: readonly Government[]
  readonly announcements: readonly Announcement[]
  /** Seats that fell vacant between general elections, in order of the day. */
  readonly vacancies: readonly Vacancy[]
  /** Oldest first. */
  readonly releases: readonly Release[]
  /** Rows corrected since each release. */
  readonly corrections: readonly Correction[]

  /**
   * The register as it was held on a recorded day, which is as it was last released by then; null where nothing
   * was. From the newest release on it is the register as it is, with what was corrected since.
   */
  heldOn(day: IsoDate): Register | null

  /** In order of date. */
  membershipsOf(person: PersonId): readonly Membership[]
  /** In order of date. */
  membershipsIn(seat: SeatId): readonly Membership[]
  /** In order of date. */
  affiliationsOf(person: PersonId): readonly Affiliation[]
  /** The party a person sat for on a day, as printed; null when the register does not say. */
  partyOf(person: PersonId, on: IsoDate): PartyId | null
  /** The party a party counts as (rule 6). */
  countedAs(party: PartyId): PartyId
  /** Who sat for a seat on a day, if anyone; of several, whoever the register lists first. */
  sitting(seat: SeatId, on: IsoDate): Membership | null
  /** The membership a person held on a day, if any. */
  seatOf(person: PersonId, on: IsoDate): Membership | null
  /** Contests of one seat, notional ones included, in order of date. */
  electionsIn(seat: SeatId): readonly Election[]
  /** In order of position, then of votes. */
  candidaciesIn(election: ElectionId): readonly Candidacy[]
  candidaciesOf(person: PersonId): readonly Candidacy[]
  /** In order of date. */
  appointmentsOf(person: PersonId): readonly Appointment[]
  appointmentsTo(post: PostId): readonly Appointment[]
  /** In order of the day. */
  vacanciesIn(seat: SeatId): readonly Vacancy[]
  /** The seats that have borne this seat's name, oldest first, itself included. */
  line(seat: SeatId): readonly SeatId[]
  parliamentOn(day: IsoDate): Parliament | null
  /** Every seat of those boundaries on a map of hexagons. */
  hexLayout(year: HexYear): readonly Hex[]
}
