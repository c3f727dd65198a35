/** The stems of one page, by number. @module */
import type { Band, Token } from './tokens.ts'

/** Numbers of stems on this page by their number among all stems, 0 where they have none yet. */
class Numbers {
  private numbers = new Int32Array(1 << 12)

  of(stem: number): number {
    return this.numbers[stem] ?? 0
  }

  set(stem: number, number: number): void {
    if (stem >= this.numbers.length) {
      const larger = new Int32Array(Math.max(this.numbers.length * 2, stem + 1))
      larger.set(this.numbers)
      this.numbers = larger
    }
    this.numbers[stem] = number
  }
}

/** Kept from page to page, and empty between them. */
const WORDS = new Numbers()
const NAMES = new Numbers()

/** Numbers stems from 0 in the order they come. A rare word written as a name is another than the same without a capital. */
export class Lexicon {
  /** How common each stem is. */
  readonly bands: Exclude<Band, 'function'>[] = []
  private readonly words: number[] = []
  private readonly names: number[] = []
  private readonly lastAt: number[] = []

  /** Whether this is the first time the stem with this number is met in the paragraph `at`. */
  isFirst(number: number, at: number): boolean {
    if (this.lastAt[number] === at) return false
    this.lastAt[number] = at
    return true
  }

  get size(): number {
    return this.bands.length
  }

  /** Of a token that is no function word. */
  numberOf({ number, band }: Token, isName: boolean): number {
    const numbers = isName ? NAMES : WORDS
    const known = numbers.of(number)
    if (known > 0) return known - 1
    this.bands.push(isName ? 'name' : (band as Exclude<Band, 'function'>))
    numbers.set(number, this.bands.length)
    ;(isName ? this.names : this.words).push(number)
    return this.bands.length - 1
  }

  /** To be called when every stem of the page has its number: no other page can be read before. */
  close(): void {
    for (const number of this.words) WORDS.set(number, 0)
    for (const number of this.names) NAMES.set(number, 0)
  }
}
