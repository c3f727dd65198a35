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
    const joined = words.join(' ')
    const runs = new Set<string>()
    let from = 0
    let to = words.slice(0, TO - FROM).join(' ').length
    for (let at = 0; at + TO - FROM <= words.length; at++) {
      runs.add(joined.slice(from, to))
      from += (words[at] as string).length + 1
      to += (words[at + TO - FROM] ?? '').length + 1
    }
    this.runs = runs
  }

  holds(piece: Piece): boolean {
    if (this.runs.size === 0 || piece.count < TO) return false
    return this.runs.has(piece.words.slice(FROM, TO).join(' '))
  }
}
