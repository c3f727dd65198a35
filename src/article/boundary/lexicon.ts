/** The stems of one page, by number. @module */
import { NAME, stemOf, TOKEN } from './tokens.ts'

/** Numbers on this page by the number of a stem or key among all, 0 where they have none yet. */
class Numbers {
  private numbers = new Int32Array(1 << 12)
  private readonly given: number[] = []

  of(number: number): number {
    return this.numbers[number] ?? 0
  }

  give(number: number, own: number): void {
    if (number >= this.numbers.length) {
      const larger = new Int32Array(Math.max(this.numbers.length * 2, number + 1))
      larger.set(this.numbers)
      this.numbers = larger
    }
    this.numbers[number] = own
    this.given.push(number)
  }

  empty(): void {
    for (const number of this.given) this.numbers[number] = 0
    this.given.length = 0
  }
}

/** Kept from page to page, and empty between them. */
const WORDS = new Numbers()
const NAMES = new Numbers()
const KEYS = new Numbers()
/** Stems that the page writes as names. */
const NAMED = new Numbers()

/** Numbers stems from 0 in the order they come. A rare word written as a name is another than the same without a capital. */
export class Lexicon {
  /** How common each stem is, as a number of `BANDS`. */
  readonly bands: number[] = []
  /** How many names of the page have a number. */
  keys = 0
  private readonly lastAt: number[] = []
  private readonly lastKeyAt: number[] = []

  get size(): number {
    return this.bands.length
  }

  /** The page writes the stem of `token` as a name. */
  name(token: number): void {
    const stem = stemOf(token)
    if (NAMED.of(stem) === 0) NAMED.give(stem, 1)
  }

  isNamed(token: number): boolean {
    return NAMED.of(stemOf(token)) !== 0
  }

  /** Whether this is the first time the stem with this number is met in the paragraph `at`. */
  isFirst(number: number, at: number): boolean {
    if (this.lastAt[number] === at) return false
    this.lastAt[number] = at
    return true
  }

  /** The same for a key. */
  isFirstKey(number: number, at: number): boolean {
    if (this.lastKeyAt[number] === at) return false
    this.lastKeyAt[number] = at
    return true
  }

  /** Of the stem of a token that is no function word. */
  numberOf(token: number, isName: boolean): number {
    const numbers = isName ? NAMES : WORDS
    const stem = stemOf(token)
    const known = numbers.of(stem)
    if (known > 0) return known - 1
    this.lastAt.push(-1)
    const number = this.bands.push(isName ? NAME : token & TOKEN.band)
    numbers.give(stem, number)
    return number - 1
  }

  /** Of a name, by the number of its key among all. */
  keyOf(key: number): number {
    const known = KEYS.of(key)
    if (known > 0) return known - 1
    this.lastKeyAt.push(-1)
    KEYS.give(key, ++this.keys)
    return this.keys - 1
  }

  /** To be called when every stem of the page has its number: no other page can be read before. */
  close(): void {
    for (const numbers of [WORDS, NAMES, KEYS, NAMED]) numbers.empty()
  }
}
