/** What reading one page gave, as plain data: the JSON of `read` with the page text beside it. @module */

import type { Removed } from '../article/article.ts'
import type { DatePrecision, IsoDate } from '../base/date.ts'
import type { ArticleId, PartyId, PersonId, SeatId } from '../base/id.ts'
import type { Quoted, Span } from '../base/span.ts'
import type { MediaType } from '../page/page.ts'
import type { EventFields, EventType, Modality, PersonRef, RecordAgreement } from '../report/event.ts'
import type { Published } from '../report/report.ts'

/** Spans count Unicode code points of `page.text`. */
export interface RecordedPage {
  readonly page: {
    /** The path or URL the page came from. */
    readonly source: string
    /** Of the bytes, hexadecimal. */
    readonly sha256: string
    readonly mediaType: MediaType
    readonly text: string
    /** Who published it, where the page says so; else the host of a URL source stands for it. */
    readonly outlet?: string | null
  }
  readonly articles: readonly ArticleJson[]
  readonly removed: readonly Removed[]
}

export interface ArticleJson {
  readonly id: ArticleId
  readonly title?: Quoted | null
  readonly published: Published
  readonly body: readonly Span[]
  readonly captions: readonly Span[]
  readonly events: readonly EventJson[]
  readonly claims: readonly ClaimJson[]
}

/** The fields of a type as they leave the program: names for people and parties, and none that does not apply. */
type Printed<T> = T extends PersonRef | PartyId
  ? string
  : T extends string
    ? T
    : T extends readonly (infer Item)[]
      ? readonly Printed<Item>[]
      : T extends object
        ? { readonly [K in keyof T]?: Printed<T[K]> }
        : T

export interface EventCommonJson {
  readonly person?: string | null
  readonly personId?: PersonId | null
  /** Who an unresolved person may be. */
  readonly personCandidates?: readonly PersonId[]
  readonly constituency?: string | null
  readonly constituencyId?: SeatId | null
  readonly constituencyCandidates?: readonly SeatId[]
  /** `YYYY-MM-DD`; of a month or a year, `YYYY-MM` and `YYYY` will do. */
  readonly date: IsoDate | null
  readonly datePrecision: DatePrecision
  readonly announced?: IsoDate | null
  readonly asserted: boolean
  readonly modality: Modality
  readonly record: RecordAgreement
  /** In order; never empty. */
  readonly evidence: readonly Quoted[]
}

export type EventJson = {
  [T in EventType]: EventCommonJson & { readonly type: T } & Printed<EventFields[T]>
}[EventType]

export type VerdictJson = 'supported' | 'refuted' | 'depends' | 'not-enough-information'

export interface ReadingJson {
  readonly rule: string
  readonly computed: number | string
  readonly holds: boolean
}

export interface ClaimJson {
  readonly subject: string
  readonly predicate: string
  readonly printed: number | string
  readonly computed: number | string | null
  readonly verdict: VerdictJson
  readonly speaker: string | null
  readonly quoted: boolean
  readonly working: string
  readonly caveats: readonly string[]
  readonly readings: readonly ReadingJson[]
  readonly citations: readonly string[]
  readonly evidence: Quoted
}
