/** The tables, for SQLite now and PostgreSQL later: text, integers and JSON held as text. Rows are only ever added. @module */

/** A page is its bytes. */
export interface PageRow {
  readonly sha256: string
  readonly media_type: string
  readonly recorded_at: string
}

/** The same bytes may be found in several places. */
export interface PageSourceRow {
  readonly sha256: string
  readonly source: string
  readonly outlet: string | null
  readonly recorded_at: string
}

/** Page texts by hash, kept so that spans stay true when a later version reads the bytes otherwise. */
export interface TextRow {
  readonly id: string
  readonly text: string
}

/** One way a page was read. Read otherwise, it gains a reading that supersedes this one. */
export interface ReadingRow {
  readonly id: string
  readonly sha256: string
  readonly text: string
  /** Hash of all the reading says; equal digests say the same. */
  readonly digest: string
  readonly removed: string
  readonly supersedes: string | null
  readonly recorded_at: string
}

export interface ArticleRow {
  readonly id: string
  /** Smallest hashes of its four-word runs, to know near-copies by. */
  readonly sketch: string
  readonly recorded_at: string
}

/** An article as one reading found it on one page. */
export interface PlacementRow {
  readonly reading: string
  readonly article: string
  readonly ordinal: number
  readonly title: string | null
  readonly published_date: string | null
  readonly basis: string
  readonly body: string
  readonly captions: string
}

/** What an article says: an event (`type` is the event's) or a claim (`type` is the predicate). The id is the hash of the content. */
export interface EntryRow {
  readonly id: string
  readonly kind: 'event' | 'claim'
  readonly article: string
  readonly type: string
  readonly person: string | null
  readonly person_key: string | null
  readonly person_id: string | null
  readonly constituency: string | null
  readonly constituency_key: string | null
  readonly constituency_id: string | null
  readonly date: string | null
  readonly date_precision: string | null
  /** First and last day it can have been valid from. */
  readonly earliest: string | null
  readonly latest: string | null
  readonly announced: string | null
  readonly modality: string | null
  readonly asserted: number
  readonly subject: string | null
  /** The event or claim as JSON, without its places and without what the register made of it. */
  readonly content: string
  readonly recorded_at: string
}

/** An entry as one reading found it: where, and what the register made of it then. */
export interface SightingRow {
  readonly reading: string
  readonly ordinal: number
  readonly entry: string
  readonly evidence: string
  /** Agreement with the register for an event, the verdict for a claim. */
  readonly finding: string
  /** The rest of a verdict as JSON. */
  readonly working: string | null
  /** The entry of the superseded reading whose place this one takes. */
  readonly supersedes: string | null
}

export interface NoticeRow {
  readonly id: string
  readonly article: string
  readonly entry: string | null
  readonly kind: string
  readonly text: string
  readonly recorded_at: string
}

export interface Schema {
  readonly pages: PageRow
  readonly page_sources: PageSourceRow
  readonly texts: TextRow
  readonly readings: ReadingRow
  readonly articles: ArticleRow
  readonly placements: PlacementRow
  readonly entries: EntryRow
  readonly sightings: SightingRow
  readonly notices: NoticeRow
}

export const TABLES = [
  'pages',
  'page_sources',
  'texts',
  'readings',
  'articles',
  'placements',
  'entries',
  'sightings',
  'notices',
] as const satisfies readonly (keyof Schema)[]
