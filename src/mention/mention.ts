/** What a text names: found first, then resolved. Nothing after this stage looks at raw strings for names. @module */
import type { DatePrecision, IsoDate } from '../base/date.ts'
import type { PartyId, PersonId, PostId, SeatId } from '../base/id.ts'
import type { Span } from '../base/span.ts'

/** `rule` says which rule decided. Ambiguous and unresolved are results, not failures. */
export type Resolution<Id> =
  | { readonly state: 'resolved'; readonly id: Id; readonly rule: string }
  | { readonly state: 'ambiguous'; readonly candidates: readonly Id[] }
  | { readonly state: 'unresolved' }

export interface PersonMention extends Span {
  readonly kind: 'person'
  /** `role`: "the Bury South MP", "the former minister"; `pronoun`: he, she (and his, her). */
  readonly form: 'full' | 'surname' | 'role' | 'pronoun'
  /** The register's name when resolved; otherwise the fullest printed name without titles; '' for a pronoun with no antecedent. */
  readonly name: string
  readonly resolution: Resolution<PersonId>
  /** "his", "her", or a name followed by 's: the person owns what follows and is not the clause's subject. */
  readonly possessive: boolean
  /** "former", "ex-", "the late" printed before the name or role. */
  readonly former: boolean
}

export interface PartyMention extends Span {
  readonly kind: 'party'
  /** `name` Labour; `member` a Tory; `members` Tories; `modifier` "Labour MP", "the Conservative whip". */
  readonly form: 'name' | 'member' | 'members' | 'modifier'
  readonly party: PartyId
  readonly possessive: boolean
}

export interface SeatMention extends Span {
  readonly kind: 'seat'
  readonly name: string
  /** The words around it say that a constituency is meant, not a town ("MP for Dover", "the Dover by-election"). */
  readonly cued: boolean
  readonly resolution: Resolution<SeatId>
  readonly possessive: boolean
}

/** `minister` covers every post of the register; the others are offices the register may not hold. */
export type OfficeKind =
  | 'minister'
  | 'primeMinister'
  | 'parliamentaryPrivateSecretary'
  | 'whip'
  | 'shadow'
  | 'spokesperson'
  | 'partyLeader'
  | 'deputyLeader'
  | 'partyChair'
  /** Of a committee of the House, or of a party's backbenchers. */
  | 'committeeChair'
  | 'tradeEnvoy'
  | 'speaker'
  | 'deputySpeaker'
  | 'member'
  | 'mayor'
  | 'other'

export interface OfficeMention extends Span {
  readonly kind: 'office'
  readonly office: OfficeKind
  /** The register's posts it may be, empty when it holds none. */
  readonly posts: readonly PostId[]
  /** As printed, without "former". */
  readonly name: string
  readonly former: boolean
}

/** What a date expression hangs on. A date without an anchor stays unknown. */
export type DateAnchor = 'text' | 'publication' | 'event' | 'register' | 'none'

export interface DateMention extends Span {
  readonly kind: 'date'
  /** First day it can mean; null while unanchored. For a month or year, its first day. */
  readonly date: IsoDate | null
  readonly precision: DatePrecision
  readonly anchor: DateAnchor
  /** How it is computed once its anchor is known. */
  readonly relative: RelativeDate | null
}

/**
 * Which year a day or month without one belongs to: `this`, `last`, `next` count calendar years from publication;
 * `past`, `future` are the nearest such day on that side of it, and `before`, `after` the nearest month that does not hold it
 * ("last February", said in February); `nearest` leaves the side open.
 */
export type RelativeYear = 'this' | 'last' | 'next' | 'past' | 'future' | 'before' | 'after' | 'nearest'

/**
 * `unit` steps from the anchor: "two days before" is −2 day; "last Thursday" names a weekday; "earlier this month" a month.
 * `from` of a weekday is publication unless it says `event` ("the Saturday after she went").
 */
export type RelativeDate =
  | {
      readonly kind: 'offset'
      readonly amount: number
      readonly unit: 'day' | 'week' | 'month' | 'year'
      readonly from: 'publication' | 'event'
    }
  | {
      readonly kind: 'weekday'
      readonly weekday: number
      readonly direction: 'last' | 'next' | 'nearest'
      readonly from?: 'publication' | 'event'
    }
  | {
      readonly kind: 'dayOfMonth'
      readonly month: number
      readonly day: number
      readonly year: RelativeYear
    }
  | {
      readonly kind: 'month'
      readonly month: number | null
      readonly year: RelativeYear
    }
  | { readonly kind: 'year'; readonly year: 'this' | 'last' | 'next' }

export type NumberUnit =
  | 'votes'
  | 'percent'
  | 'points'
  | 'seats'
  | 'members'
  | 'ordinal'
  | 'years'
  | 'months'
  | 'weeks'
  | 'days'
  | 'times'
  | 'money'
  | 'none'

/** What stands before a figure: just 420, nearly 5,000, more than 15 years, fewer than 100. */
export type Comparator = 'exact' | 'about' | 'under' | 'over' | 'atLeast' | 'atMost'

export interface NumberMention extends Span {
  readonly kind: 'number'
  /** Percentages in percentage points. */
  readonly value: number
  readonly unit: NumberUnit
  readonly comparator: Comparator
  /** Written in words ("third", "six"). */
  readonly inWords: boolean
}

export type Mention = PersonMention | PartyMention | SeatMention | OfficeMention | DateMention | NumberMention
export type MentionKind = Mention['kind']

/** A kind of mention as a bit, so that a set of kinds is a number. */
export const NAMED = {
  person: 1,
  party: 2,
  seat: 4,
  office: 8,
  date: 16,
  number: 32,
} as const satisfies Record<MentionKind, number>

/** Text in quotation marks, or a paragraph of a quotation that goes on. */
export interface Quotation extends Span {
  /** Index into the article's blocks. */
  readonly block: number
  /** The passage (clause) that names its speaker, where there is one. */
  readonly attribution: Span | null
  /** A word or two in marks for distance or emphasis rather than speech ("total cover-up" inside a sentence). */
  readonly scare: boolean
}

export type BlockRole = 'title' | 'body' | 'caption'

export interface Block extends Span {
  readonly role: BlockRole
}

/** A sentence and what it names, in order of place. */
export interface Sentence extends Span {
  readonly index: number
  /** Index into the article's blocks. */
  readonly block: number
  readonly role: BlockRole
}
