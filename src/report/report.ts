/** One article and everything it says: the unit the record stores and the answers read. @module */

import type { Article } from '../article/article.ts'
import type { IsoDate } from '../base/date.ts'
import type { Event, RecordAgreement } from './event.ts'

export interface Published {
  readonly date: IsoDate | null
  readonly basis: 'metadata' | 'printed' | 'given' | 'inferred' | 'unknown'
}

export interface ReportedEvent {
  readonly event: Event
  readonly record: RecordAgreement
}

export interface ArticleReport {
  readonly article: Article
  readonly published: Published
  readonly events: readonly ReportedEvent[]
}
