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

/** Reads the lines of one story in order. */
export class StoryDate {
  /** Of a timestamp or a writer's line. */
  #printed: IsoDate | null = null
  /** Of another line at the head. */
  #headed: IsoDate | null = null
  #late = false
  #overPage = false
  #heads = 0

  /** `paragraphs` of the story stand before the line. */
  read({ text, signs, lists }: Piece, label: Label, paragraphs: number): void {
    if (!this.#headed && this.#heads < HEAD_LINES && DATED_LINES.has(label)) {
      this.#heads++
      if (signs & SIGN.figure && (lists & DATE_LISTS || signs & SIGN.bar)) this.#readHead(text)
    }
    if (label === 'timestamp') {
      if (!this.#printed || (this.#overPage && paragraphs <= MOST_BEFORE_DATE)) this.#readStamp(text)
    } else if (label === 'byline') this.#printed ??= dateIn(text)
    else if (this.#printed && paragraphs === 0 && FURNITURE.has(label)) this.#overPage = true
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
    this.#late = isLate(text)
    this.#overPage = false
  }

  /** `ofPage` are the days of the page as a whole, where the story is its first. */
  settled(
    ofPage: { readonly metadata: IsoDate | null; readonly crawled: IsoDate | null } | null,
  ): PrintedDate | null {
    const told = this.#printed ?? (ofPage?.metadata ? null : this.#headed)
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
