/** A line of the page, or the part of one that stands for itself, with what judging it needs. @module */
import type { Span } from '../base/span.ts'
import type { Line } from '../page/page.ts'
import type { RemovedKind } from './article.ts'
import { doubled } from './doubled.ts'
import { type ElementKind, kindsOf } from './element-kind.ts'
import { hintsOf } from './hint.ts'
import { ANY_SIGN } from './scan.ts'
import { firstWordIn, readWords, UNSEEN_LISTS, wordsIn } from './words.ts'

/** Where a piece ends up. */
export type Label = 'title' | 'body' | 'caption' | RemovedKind

/** Longer lines than this are no noise but debris, which their opening shows. */
const JUDGED_LENGTH = 800
const OPENING_LENGTH = 120

export class Piece implements Span {
  /** The text its span is of. */
  readonly page: string
  readonly start: number
  readonly end: number
  /** The slice of the page. */
  readonly text: string
  readonly path: readonly string[]
  /** Share of it inside links, 0 to 1. */
  readonly linked: number
  /** Whether it stands with a picture in an element that holds hardly anything else. */
  readonly pictured: boolean
  /** Whether the text is one string printed twice running. */
  readonly doubled: boolean
  /** How many words it has, or its opening where it is long; one copy where the text is printed twice running. */
  readonly count: number
  /** The lists its words are on, as bits of `LIST`, and `PARTED`. */
  readonly lists: number
  /** The marks and figures it holds, as bits of `SIGN`; all where only its opening was looked at. */
  readonly signs: number
  /** What it shows at a glance of the noise it may be, as bits of `HINT`. */
  readonly hints: number
  /** Whether what it opens with may come again in it. */
  readonly recurs: boolean
  /** Where in the page that ends which its words were read of. */
  readonly judged: number
  private known: readonly string[] | null = null
  private told: readonly ElementKind[] | null = null

  constructor(page: string, { start, end, path, linked, pictured }: Line) {
    const text = page.slice(start, end)
    const half = doubled(text)
    const whole = text.length <= JUDGED_LENGTH
    this.page = page
    this.start = start
    this.end = end
    this.text = text
    this.path = path
    this.linked = linked / (text.length || 1)
    this.pictured = pictured
    this.doubled = half !== null
    this.judged = start + Math.min((half ?? text).length, whole ? JUDGED_LENGTH : OPENING_LENGTH)
    const read = readWords(page, start, this.judged)
    this.count = read.count
    this.lists = whole ? read.lists : read.lists | UNSEEN_LISTS
    this.signs = whole ? read.signs : ANY_SIGN
    this.recurs = read.recurs || !whole || half !== null
    this.hints = hintsOf(text, read, this.lists, this.signs)
  }

  /** What each element of its path says. */
  get kinds(): readonly ElementKind[] {
    this.told ??= kindsOf(this.path)
    return this.told
  }

  /** Its first word as one of `words`, '' where it has none. */
  get firstWord(): string {
    return firstWordIn(this.page, this.start, this.judged)
  }

  /** The words in lower case, made when a rule first reads them: most lines are told by less. */
  get words(): readonly string[] {
    this.known ??= wordsIn(this.page, this.start, this.judged)
    return this.known
  }
}

export function pieceOf(page: string, line: Line): Piece {
  return new Piece(page, line)
}
