/** Words, figures and marks of a text, with their places. Everything that reads language reads these. @module */
import { lowerOf } from '../article/word-form.ts'
import type { Span } from '../base/span.ts'
import { KIND } from './word.ts'
import { type Written, writtenOf } from './written.ts'

export type TokenKind = 'word' | 'figure' | 'mark'

export interface Token extends Span {
  readonly kind: TokenKind
  /** As printed. */
  readonly text: string
  /** Lower case, apostrophes straightened, accents kept. `MPs'` and `Labour's` are split: word, then `'s` or `'`. */
  readonly lower: string
  /** First letter is a capital. */
  readonly capital: boolean
  /** The number of `lower` (see `word.ts`). */
  readonly word: number
  /** What kinds of word it is, as bits of `KIND`. */
  readonly kinds: number
}

/**
 * Most of what a page takes of memory is its tokens: one holds what lists are asked about, and leaves the rest with the
 * word, which is there once however often it stands on the page. So a copy by spreading has not all of it.
 */
class WrittenToken implements Token {
  readonly start: number
  readonly end: number
  readonly word: number
  readonly kinds: number
  private readonly written: Written

  constructor(start: number, end: number, word: number, kinds: number, written: Written) {
    this.start = start
    this.end = end
    this.word = word
    this.kinds = kinds
    this.written = written
  }

  get kind(): TokenKind {
    return this.written.kind
  }

  get text(): string {
    return this.written.text
  }

  get lower(): string {
    return this.written.lower
  }

  get capital(): boolean {
    return (this.kinds & KIND.capital) !== 0
  }
}

export function tokenOf(start: number, end: number, written: Written): Token {
  return new WrittenToken(start, end, written.word, written.kinds, written)
}

/** The same for who has its number and kinds at hand, and need not look at how it is written. */
export function tokenOfWord(
  start: number,
  end: number,
  word: number,
  kinds: number,
  written: Written,
): Token {
  return new WrittenToken(start, end, word, kinds, written)
}

/** The token with another word in its place, of the same kind; with a `capital` even where the word has none. */
export function reworded({ start, end, kind }: Token, text: string, capital = false): Token {
  const { lower, word, kinds } = writtenOf(text, lowerOf(text))
  return tokenOf(start, end, { kind, text, lower, word, kinds: capital ? kinds | KIND.capital : kinds })
}

/** The number of the first token that starts at `offset` or after it; that of tokens where there is none. */
export function tokenFrom(tokens: readonly Token[], offset: number): number {
  let low = 0
  let high = tokens.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((tokens[middle] as Token).start < offset) low = middle + 1
    else high = middle
  }
  return low
}
