/** The record: what pages said, where, and since when we hold it. It is only ever added to. @module */
import type { IsoDate } from '../base/date.ts'
import type { ArticleId, PersonId, SeatId } from '../base/id.ts'
import type { Quoted, Span } from '../base/span.ts'
import type { MediaType } from '../page/page.ts'
import type { EventType } from '../report/event.ts'
import type { Published } from '../report/report.ts'
import type { Added } from './append.ts'
import type { Break } from './break.ts'
import type { NewNotice, Notice } from './notice.ts'
import type { ClaimJson, EventJson, RecordedPage, VerdictJson } from './recorded-page.ts'
import type { Sketch } from './sketch.ts'

/** A store of what pages said. Implementations pass the suite in `record-contract.test-support.ts`. */
export interface PressRecord {
  /** The file, or the name of the database. */
  readonly path: string
  /**
   * Records one page in one transaction. A page read before with the same result changes nothing. Throws
   * `FaultError` where a quotation is not on the page or the store cannot be written.
   */
  add(reading: RecordedPage): Promise<Added>
  /** Attaches a notice to an article or to one of its entries. Throws `CallerError` where the record holds neither. */
  addNotice(notice: NewNotice): Promise<Notice>
  /** In order of publication, then of id. */
  articles(asked?: ArticlesAsked): Promise<readonly RecordedArticle[]>
  article(id: string, known?: IsoDate): Promise<RecordedArticle | null>
  /** Page text of the bytes with that hash, which spans refer to; null where the record does not hold them. */
  text(sha256: string, known?: IsoDate): Promise<string | null>
  /** In order of date, then of id; those of unknown date last. Each act an article tells is given once, whatever number of pages carry it. */
  reports(asked?: ReportsAsked): Promise<readonly RecordedReport[]>
  /** In order of article, then of place. */
  claims(asked?: ClaimsAsked): Promise<readonly RecordedClaim[]>
  notices(known?: IsoDate): Promise<readonly Notice[]>
  /** Checks every row against the rules of the record; superseded readings too. */
  verify(): Promise<Verification>
  close(): Promise<void>
}

export interface Verification {
  /** How many rows were checked. */
  readonly checked: number
  readonly breaks: readonly Break[]
}

/** `known`: as the record stood at the end of that day. */
export interface ArticlesAsked {
  readonly source?: string
  readonly known?: IsoDate
}

export interface ReportsAsked {
  readonly article?: string
  /** An id of the register or a name as the register prints it. */
  readonly person?: PersonId | string
  readonly seat?: SeatId | string
  readonly type?: EventType | readonly EventType[]
  /** First day it may be valid from; an event of unknown date is left out. */
  readonly since?: IsoDate
  /** Last day it may be valid from. */
  readonly until?: IsoDate
  readonly known?: IsoDate
}

export interface ClaimsAsked {
  readonly article?: string
  readonly subject?: string
  readonly predicate?: string
  readonly verdict?: VerdictJson
  readonly known?: IsoDate
}

/** One page that carries an article. */
export interface Sight {
  readonly sha256: string
  /** Paths and URLs the same bytes came from. */
  readonly sources: readonly string[]
  readonly outlets: readonly string[]
}

export interface RecordedPlacement extends Sight {
  readonly mediaType: MediaType
  readonly published: Published
  readonly title: Quoted | null
  readonly body: readonly Span[]
  readonly captions: readonly Span[]
}

export interface RecordedArticle {
  readonly id: ArticleId
  /** As the page that says it best has it. */
  readonly title: string | null
  readonly published: Published
  readonly recordedAt: string
  /** A sample of its wording, to know near-copies by. */
  readonly sketch: Sketch
  /** The page whose date is best founded first. */
  readonly pages: readonly RecordedPlacement[]
  readonly notices: readonly Notice[]
}

interface Recorded {
  /** `entry:…`, from the content. */
  readonly id: string
  readonly article: ArticleId
  readonly published: Published
  /** When the record first held it. */
  readonly recordedAt: string
  /** The entry of an earlier reading of the page whose place it took. */
  readonly supersedes: string | null
  /** Every page that says so; spans are of the first. */
  readonly seen: readonly (Sight & { readonly evidence: readonly Quoted[] })[]
}

export interface RecordedReport extends Recorded {
  readonly event: EventJson
}

export interface RecordedClaim extends Recorded {
  readonly claim: ClaimJson
}
