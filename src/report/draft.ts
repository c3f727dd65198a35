/** What one sentence says of one act, before the article joins the pieces. @module */
import type { Span } from '../base/span.ts'
import type { DateMention, PersonMention, SeatMention } from '../mention/mention.ts'
import type { Sought } from './doers/sought.ts'
import type { EventFields, EventType, Modality } from './event.ts'

export type Draft = {
  [T in EventType]: DraftCommon & { readonly type: T; readonly fields: Partial<EventFields[T]> }
}[EventType]

export interface DraftCommon {
  readonly person: PersonMention | null
  /** Others the sentence names, one of whom may be meant instead: the register is asked. */
  readonly alternatives: readonly PersonMention[]
  readonly seat: SeatMention | null
  readonly date: DateMention | null
  readonly mood: Modality
  /** Index into the article's sentences. */
  readonly sentence: number
  readonly evidence: readonly Span[]
  readonly rules: readonly string[]
  /** Told of people the sentence does not name: how many the article may name elsewhere. */
  readonly sought?: Sought | undefined
  /** "Had previously lost the whip": not what the article tells as news of the same doer. */
  readonly earlier?: boolean | undefined
  /** Told below the opening in the simple past, with no word of when: "Ann Lee was expelled". */
  readonly past?: boolean | undefined
  /** One of a list by days, which tells all of them as its news. */
  readonly underDay?: boolean | undefined
}
