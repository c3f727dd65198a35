/** What an article says happened. The words are design §4's; each type has a file in `events/`. @module */
import type { DatePrecision, IsoDate } from '../base/date.ts'
import type { PartyId, PersonId, SeatId } from '../base/id.ts'
import type { Span } from '../base/span.ts'

/** `announcedFuture` goes with `asserted: true`; the others but `reported` do not. */
export type Modality = 'reported' | 'recap' | 'speculation' | 'denial' | 'hypothetical' | 'announcedFuture'

/** A person as printed and, where resolved, as the register has them. */
export interface PersonRef {
  readonly name: string
  readonly id: PersonId | null
  readonly candidates: readonly PersonId[]
}

export interface SeatRef {
  readonly name: string
  readonly id: SeatId | null
  readonly candidates: readonly SeatId[]
}

export interface EventFields {
  readonly defection: { readonly fromParty: PartyId | null; readonly toParty: PartyId | null }
  readonly resignationFromParty: { readonly fromParty: PartyId | null; readonly toParty: PartyId | null }
  readonly expelledFromParty: { readonly party: PartyId | null }
  readonly whipSuspended: { readonly party: PartyId | null; readonly selfWithdrawn: boolean }
  readonly whipRestored: { readonly party: PartyId | null }
  readonly seatVacated: { readonly cause: VacancyCause | null; readonly office: string | null }
  readonly byElectionCalled: { readonly pollDate: IsoDate | null; readonly cause: VacancyCause | null }
  readonly byElectionResult: ResultFields
  readonly generalElectionFact: {
    readonly election: IsoDate | null
    readonly majority: number | null
    readonly party: PartyId | null
    readonly gainFrom: PartyId | null
    readonly previousHolder: PersonRef | null
    readonly previousHolderParty: PartyId | null
  }
  readonly candidacy: {
    readonly status: 'standing' | 'selected' | 'standing_down' | 'not_contesting' | 'blocked'
    readonly party: PartyId | null
    readonly election: IsoDate | null
  }
  readonly officeAppointed: { readonly office: string }
  readonly officeResigned: { readonly office: string }
  readonly officeDismissed: { readonly office: string }
  readonly noConfidenceLetter: { readonly target: PersonRef | null; readonly withdrawn: boolean }
  readonly statement: { readonly about: string | null }
}

export type VacancyCause =
  | 'resignation'
  | 'death'
  | 'recall'
  | 'electedToAnotherOffice'
  | 'disqualification'
  | 'peerage'

export interface ResultFields {
  readonly winner: PersonRef | null
  readonly winnerParty: PartyId | null
  readonly gainFrom: PartyId | null
  readonly hold: boolean
  readonly candidates: readonly {
    readonly name: string | null
    readonly party: PartyId | null
    readonly votes: number | null
  }[]
  readonly majority: number | null
  readonly overturnedMajority: number | null
  /** Percentage points. */
  readonly swing: number | null
  readonly swingFrom: PartyId | null
  readonly swingTo: PartyId | null
  /** Per cent of the electorate. */
  readonly turnout: number | null
  /** Votes cast. */
  readonly turnoutVotes: number | null
}

export type EventType = keyof EventFields

type Together<U> = (U extends unknown ? (each: U) => void : never) extends (each: infer I) => void ? I : never

/** Any field of any type, while it is not yet settled which type an act is. */
export type LooseFields = Partial<Together<EventFields[EventType]>>

export interface EventCommon {
  readonly person: PersonRef | null
  readonly constituency: SeatRef | null
  /** When it was true in the world, as far as the article or, failing that, the register tells. */
  readonly date: IsoDate | null
  readonly datePrecision: DatePrecision
  /** When it was said it would be, where that is another day. */
  readonly announced: IsoDate | null
  readonly modality: Modality
  /** Parts of the page text, in order; never empty. */
  readonly evidence: readonly Span[]
  /** Ids of the rules that fired. */
  readonly rules: readonly string[]
}

/** One act told twice in an article is one event with the evidence of both. */
export type Event = {
  [T in EventType]: EventCommon & { readonly type: T; readonly fields: EventFields[T] }
}[EventType]
export type EventOf<T extends EventType> = Extract<Event, { type: T }>

/** What the article reports as its news. */
export function isAsserted(event: Pick<Event, 'modality'>): boolean {
  return event.modality === 'reported' || event.modality === 'announcedFuture'
}

/** How an event stands to what the register holds. */
export type RecordAgreement = 'agrees' | 'adds' | 'conflicts' | 'unmatched'
