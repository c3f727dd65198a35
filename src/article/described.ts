/** Which paragraphs of a page its metadata hold too. @module */
import type { Piece } from './piece.ts'
import { wordsOf } from './words.ts'

/** Words by which a paragraph is known, after the first, which a dateline or a capital may spoil. */
const FROM = 1
const TO = 7

export class Described {
  private readonly runs: ReadonlySet<string>

  /** `text` is the story as the metadata have it, or empty. */
  constructor(text: string) {
    const words = wordsOf(text)
    this.runs = new Set(words.map((_, at) => words.slice(at, at + TO - FROM).join(' ')))
  }

  holds(piece: Piece): boolean {
    if (this.runs.size === 0 || piece.count < TO) return false
    return this.runs.has(piece.words.slice(FROM, TO).join(' '))
  }
}
