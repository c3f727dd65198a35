/** What a page holds once the noise is out: articles, and every other line with the reason it was removed. @module */
import type { IsoDate } from '../base/date.ts'
import type { ArticleId } from '../base/id.ts'
import type { Span } from '../base/span.ts'

export type RemovedKind =
  | 'consent'
  | 'player'
  | 'advertisement'
  | 'promotion'
  | 'related'
  | 'timestamp'
  | 'byline'
  | 'navigation'
  | 'comment'
  | 'markup'
  | 'duplicate'
  | 'stray'

export interface Removed extends Span {
  readonly kind: RemovedKind
}

export interface PrintedDate {
  readonly date: IsoDate
  readonly basis: 'metadata' | 'printed'
  /** With an hour of the evening: what is told by "yesterday" is of the next morning's paper. */
  readonly late?: true
  /** Stands over the furniture of the page, as the day of looking at it does. */
  readonly overPage?: true
}

/** Spans name parts of `Page.text`. */
export interface Article {
  /** From the letters and digits of title and body alone: the same article on two pages has the same id. */
  readonly id: ArticleId
  readonly title: Span | null
  readonly body: readonly Span[]
  readonly captions: readonly Span[]
  /** A date the page prints for this article (metadata, byline, timestamp), not yet believed. */
  readonly printedDate: PrintedDate | null
}

/** Every line that is not blank is in exactly one place. */
export interface Split {
  readonly articles: readonly Article[]
  readonly removed: readonly Removed[]
}
