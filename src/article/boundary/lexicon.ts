/** The stems of one page, by number. @module */
import { Room } from './room.ts'
import { NAME, stemOf, TOKEN } from './tokens.ts'

/** Numbers on this page by the number of a stem or key among all, 0 where they have none yet. */
class Numbers {
  private readonly numbers = new Room()
  private readonly given = new Room()
  private readonly lastAt = new Room()
  count = 0

  of(number: number): number {
    return this.numbers.kept(number + 1)[number] as number
  }

  /** The next number from 1 on. */
  give(number: number): number {
    this.given.kept(this.count + 1)[this.count] = number
    this.lastAt.kept(this.count + 1)[this.count] = -1
    this.count++
    this.numbers.kept(number + 1)[number] = this.count
    return this.count
  }

  /** Whether what is numbered `own` from 0 on is met for the first time in the paragraph `at`. */
  isFirst(own: number, at: number): boolean {
    const lastAt = this.lastAt.kept(own + 1)
    if (lastAt[own] === at) return false
    lastAt[own] = at
    return true
  }

  empty(): void {
    const numbers = this.numbers.kept(0)
    const given = this.given.kept(0)
    for (let at = 0; at < this.count; at++) numbers[given[at] as number] = 0
    this.count = 0
  }
}

/** Kept from page to page, and empty between them. */
const STEMS = new Numbers()
const KEYS = new Numbers()
/** Stems that the page writes as names. */
const NAMED = new Numbers()
const BANDS = new Room()

/**
 * Numbers stems from 0 in the order they come. A rare word written as a name is another than the same without a
 * capital. There is one at a time.
 */
export class Lexicon {
  /** How many stems and how many names of the page have a number. */
  size = 0
  keys = 0

  /** How common each stem is, as a number of `BANDS`. */
  get bands(): Int32Array {
    return BANDS.kept(this.size)
  }

  /** The page writes the stem of `token` as a name. */
  name(token: number): void {
    const stem = stemOf(token)
    if (NAMED.of(stem) === 0) NAMED.give(stem)
  }

  isNamed(token: number): boolean {
    return NAMED.of(stemOf(token)) !== 0
  }

  /** Whether this is the first time the stem with this number is met in the paragraph `at`. */
  isFirst(number: number, at: number): boolean {
    return STEMS.isFirst(number, at)
  }

  /** The same for a key. */
  isFirstKey(number: number, at: number): boolean {
    return KEYS.isFirst(number, at)
  }

  /** Of the stem of a token that is no function word. */
  numberOf(token: number, isName: boolean): number {
    const stem = stemOf(token) * 2 + Number(isName)
    const known = STEMS.of(stem)
    if (known > 0) return known - 1
    this.size = STEMS.give(stem)
    BANDS.kept(this.size)[this.size - 1] = isName ? NAME : token & TOKEN.band
    return this.size - 1
  }

  /** Of a name, by the number of its key among all. */
  keyOf(key: number): number {
    const known = KEYS.of(key)
    if (known > 0) return known - 1
    this.keys = KEYS.give(key)
    return this.keys - 1
  }

  /** To be called when every stem of the page has its number: no other page can be read before. */
  close(): void {
    for (const numbers of [STEMS, KEYS, NAMED]) numbers.empty()
  }
}
