/** The day the lines of a story give as its own: a timestamp, a writer's line, a dateline or a masthead. @module */
import type { IsoDate } from '../base/date.ts'
import type { PrintedDate } from './article.ts'
import { headDate } from './masthead.ts'
import type { Label, Piece } from './piece.ts'
import { crawledDate, dateIn, isLate } from './printed-date.ts'
import { SIGN } from './scan.ts'
import { PARTED } from './word-form.ts'
import { LIST } from './words.ts'

/** Lines at the head of a story that may hold its date among other words. */
const HEAD_LINES = 6
const DATED_LINES: ReadonlySet<Label> = new Set(['body', 'title', 'byline', 'navigation', 'promotion'])

/** Between a date and the story these say that the date is of the page, not of the story. */
const FURNITURE: ReadonlySet<Label> = new Set(['navigation', 'advertisement', 'promotion', 'related'])
/** Paragraphs a story may have before its own date. */
const MOST_BEFORE_DATE = 2

/** The day of a head has a month in letters, or a mark between its figures. */
const DATE_LISTS = LIST.month | PARTED
/** Words of such a paragraph at least. */
const PROSE_WORDS = 10
/** A line of these may end in a day of its own: when an offer ends, when the small print was changed. */
const APPEALS: ReadonlySet<Label> = new Set(['promotion', 'consent', 'advertisement'])
/** Labels of what people say. */
const SPOKEN: ReadonlySet<Label> = new Set(['body', 'comment', 'stray'])
const ISSUED = /\b(?:published|posted|updated|modified|issued|printed|created|added)\b/i
const REVISED = /\b(?:updated|modified|edited|amended)\b/i
const FIRST = /\b(?:published|posted|first|created)\b/i
/** In the signature of a post. */
const HANDLE = /\(@\w/
const ADDRESS = /^https?:\/\/\S+\/(\d{4}\/\d{2}\/\d{2})\/\S*$/

/** The day in the path of a page's own address. */
function addressDate(text: string): IsoDate | null {
  const day = ADDRESS.exec(text)?.[1]
  return day === undefined ? null : dateIn(day)
}

/** Reads the lines of one story in order. */
export class StoryDate {
  /** Of a timestamp or a writer's line. */
  #printed: IsoDate | null = null
  /** Of another line at the head. */
  #headed: IsoDate | null = null
  #late = false
  #overPage = false
  #heads = 0
  /** The printed day is that of a revision. */
  #revised = false
  /** Paragraphs read so far that are no heading and no furniture. */
  #prose = 0
  /** Of a timestamp behind the story, where nobody says that it was then published. */
  #behind: IsoDate | null = null
  /** Of the last post the story shows, and of several. */
  #posted: IsoDate | null = null
  #shown: IsoDate | null = null
  /** What the line before is, and where it ends. */
  #before: Label | null = null
  #end = 0

  /** `paragraphs` of the story stand before the line. */
  read(piece: Piece, label: Label, paragraphs: number): void {
    const { text, signs, lists } = piece
    const isRunOn = label === 'timestamp' && this.#endsAppeal(piece)
    this.#before = label
    this.#end = piece.end
    // With words behind it a date is a reader's or a post's.
    if (SPOKEN.has(label)) this.#behind = null
    if (label === 'body' && piece.count >= PROSE_WORDS) this.#prose++
    if (!this.#headed && this.#heads < HEAD_LINES && DATED_LINES.has(label)) {
      this.#heads++
      if (signs & SIGN.figure && (lists & DATE_LISTS || signs & SIGN.bar)) this.#readHead(text)
    }
    if (label === 'timestamp') {
      if (isRunOn) return
      if (this.#prose > MOST_BEFORE_DATE && !this.#printed && !ISSUED.test(text))
        this.#behind = dateIn(text) ?? headDate(text)
      else if (!this.#printed || (this.#overPage && paragraphs <= MOST_BEFORE_DATE) || this.#isFirst(text))
        this.#readStamp(text)
    } else if (label === 'byline') {
      if (HANDLE.test(text)) this.#readPost(text)
      else this.#printed ??= dateIn(text)
    } else if (label === 'markup') {
      if (paragraphs === 0) this.#headed ??= addressDate(text)
    } else if (this.#printed && paragraphs === 0 && FURNITURE.has(label)) this.#overPage = true
  }

  /** Whether a stamp stands on the line of an appeal. */
  #endsAppeal({ page, start }: Piece): boolean {
    return this.#before !== null && APPEALS.has(this.#before) && !page.slice(this.#end, start).includes('\n')
  }

  /** Whether a stamp tells of the first printing, and the one before it of a later. */
  #isFirst(text: string): boolean {
    if (!this.#revised || !FIRST.test(text)) return false
    const own = dateIn(text)
    return own !== null && this.#printed !== null && own <= this.#printed
  }

  /** An old post may be shown by itself; several of one day are of the story's. */
  #readPost(text: string): void {
    const day = dateIn(text)
    if (day && day === this.#posted) this.#shown = day
    this.#posted = day
  }

  #readHead(text: string): void {
    this.#headed = crawledDate(text)?.date ?? headDate(text)
    // Under the day of looking at the page stands the older one of the story.
    if (this.#headed && this.#printed && this.#headed < this.#printed && this.#heads > 1) this.#printed = null
  }

  #readStamp(text: string): void {
    if (crawledDate(text)) return
    const own = dateIn(text) ?? headDate(text)
    if (!own) return
    this.#printed = own
    this.#revised = REVISED.test(text) && !FIRST.test(text)
    this.#late = isLate(text)
    this.#overPage = false
  }

  /** `ofPage` are the days of the page as a whole, where the story is its first. */
  settled(
    ofPage: { readonly metadata: IsoDate | null; readonly crawled: IsoDate | null } | null,
  ): PrintedDate | null {
    const told = this.#printed ?? (ofPage?.metadata ? null : (this.#headed ?? this.#behind ?? this.#shown))
    const date = told ?? ofPage?.metadata ?? ofPage?.crawled ?? null
    if (!date) return null
    return {
      date,
      basis: told ? 'printed' : 'metadata',
      ...(this.#printed && this.#late && { late: true }),
      ...(this.#printed && this.#overPage && { overPage: true }),
    }
  }
}
