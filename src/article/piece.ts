/** A line of the page, or the part of one that stands for itself, with what judging it needs. @module */
import type { Span } from '../base/span.ts'
import type { Line } from '../page/page.ts'
import type { RemovedKind } from './article.ts'
import { doubled } from './doubled.ts'
import { hintsOf } from './hint.ts'
import { ANY_SIGN } from './scan.ts'
import { readWords, UNSEEN_LISTS } from './words.ts'

/** Where a piece ends up. */
export type Label = 'title' | 'body' | 'caption' | RemovedKind

export interface Piece extends Span {
  /** The text its span is of. */
  readonly page: string
  /** The slice of the page. */
  readonly text: string
  /** Of `text`, lower case, or of its opening where it is long; of one copy where the text is printed twice running. */
  readonly words: readonly string[]
  /** The lists its words are on, as bits of `LIST`. */
  readonly lists: number
  /** The marks and figures it holds, as bits of `SIGN`; all where only its opening was looked at. */
  readonly signs: number
  /** What it shows at a glance of the noise it may be, as bits of `HINT`. */
  readonly hints: number
  readonly path: readonly string[]
  /** Share of it inside links, 0 to 1. */
  readonly linked: number
  /** Whether the text is one string printed twice running. */
  readonly doubled: boolean
}

/** Longer lines than this are no noise but debris, which their opening shows. */
const JUDGED_LENGTH = 800
const OPENING_LENGTH = 120

export function pieceOf(page: string, line: Line): Piece {
  const text = page.slice(line.start, line.end)
  const half = doubled(text)
  const judged = Math.min((half ?? text).length, text.length > JUDGED_LENGTH ? OPENING_LENGTH : JUDGED_LENGTH)
  const read = readWords(page, line.start, line.start + judged)
  const whole = text.length <= JUDGED_LENGTH
  const seen = whole ? read : { ...read, lists: read.lists | UNSEEN_LISTS, signs: ANY_SIGN }
  return {
    page,
    start: line.start,
    end: line.end,
    text,
    words: seen.words,
    lists: seen.lists,
    signs: seen.signs,
    hints: hintsOf(text, seen),
    path: line.path,
    linked: line.linked / (text.length || 1),
    doubled: half !== null,
  }
}
