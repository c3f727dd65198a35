/** The numbers of words, found where they stand in a text without cutting them out of it. @module */
import { hashOf, nextHigh, nextLow, SPELLED, spellingOf, UNSPELLED } from './spelling.ts'

/** Words held at most; with more the table is emptied. Their numbers have 16 bits. */
export const WORDS = (1 << 16) - 1

/** Places at first; there are always twice as many as words, and a power of two. */
const PLACES = 1 << 12
/** A place holds the number of a word and, in the bits above it, those of its hash. */
const NUMBER = 0xffff
const TAG = ~NUMBER

/**
 * By number a record of 32 bytes: the two numbers of its spelling (see `spelling.ts`), its length, where its letters
 * begin, and what others know of it.
 */
export const RECORD = 8
const HIGH = 1
export const LENGTH = 2
const LETTERS = 3
export const FIRST_FIELD = 4

/**
 * Numbers words from 1 on, the same word with the same number until the table is full and starts anew. Most of the time
 * a look-up takes is waiting for memory: so the places, which are met at random, are few and small, and what stands in
 * the order of the numbers has the words of every page side by side, each with all that is known of it.
 */
export class WordTable {
  private readonly learn: (number: number, word: string) => void
  private readonly forget: () => void
  /** At the place its hash gives, or the next free one, a word's number and tag; 0 where there is none. */
  private places = new Int32Array(PLACES)
  readonly records = new Int32Array((WORDS + 1) * RECORD)
  /** The letters of words that are not known by their spelling alone, one after the other. */
  private letters = new Uint16Array(1 << 12)
  private lettersEnd = 0
  private count = 0

  /** `learn` is told of each new word with its number; `forget` when all numbers are taken back. */
  constructor(learn: (number: number, word: string) => void, forget: () => void) {
    this.learn = learn
    this.forget = forget
  }

  /** The number of the word `text[start, end)`, whose units and spelling the caller has. */
  at(text: string, units: Uint16Array, start: number, end: number, low: number, high: number): number {
    const { places, records } = this
    const last = places.length - 1
    const hash = mixed(low, high)
    for (let at = hash & last; ; at = (at + 1) & last) {
      const place = places[at] as number
      if (place === 0) return this.add(text.slice(start, end), units, start, end, low, high)
      if (((place ^ hash) & TAG) !== 0) continue
      const record = (place & NUMBER) * RECORD
      if (records[record] !== low || records[record + HIGH] !== high) continue
      if (high !== UNSPELLED || this.isAt(units, start, end, record)) return place & NUMBER
    }
  }

  /** The same for who has not its spelling. */
  numberOf(text: string, units: Uint16Array, start: number, end: number): number {
    let low = 0
    let high = 0
    for (let at = start; at < end; at++) {
      const letter = spellingOf(units[at] as number)
      if (letter === 0 || end - start > SPELLED)
        return this.at(text, units, start, end, hashOf(units, start, end), UNSPELLED)
      high = nextHigh(high, low)
      low = nextLow(low, letter)
    }
    return this.at(text, units, start, end, low, high)
  }

  /** Empties the table now where it has no room for so many words more: they then keep their numbers together. */
  makeRoom(words: number): void {
    if (this.count + words > WORDS) this.empty()
  }

  private isAt(units: Uint16Array, start: number, end: number, record: number): boolean {
    const { records, letters } = this
    if (records[record + LENGTH] !== end - start) return false
    let letter = records[record + LETTERS] as number
    for (let at = start; at < end; at++) if (letters[letter++] !== units[at]) return false
    return true
  }

  private add(
    word: string,
    units: Uint16Array,
    start: number,
    end: number,
    low: number,
    high: number,
  ): number {
    this.makeRoom(1)
    const number = ++this.count
    if (2 * number > this.places.length) this.growPlaces()
    this.put(number, mixed(low, high))
    const record = number * RECORD
    this.records[record] = low
    this.records[record + HIGH] = high
    this.records[record + LENGTH] = end - start
    if (high === UNSPELLED) {
      this.records[record + LETTERS] = this.lettersEnd
      this.keepLetters(units, start, end)
    }
    this.learn(number, word)
    return number
  }

  private keepLetters(units: Uint16Array, start: number, end: number): void {
    const to = this.lettersEnd + end - start
    if (to > this.letters.length) {
      const room = new Uint16Array(2 * to)
      room.set(this.letters)
      this.letters = room
    }
    this.letters.set(units.subarray(start, end), this.lettersEnd)
    this.lettersEnd = to
  }

  private put(number: number, hash: number): void {
    const last = this.places.length - 1
    let at = hash & last
    while (this.places[at] !== 0) at = (at + 1) & last
    this.places[at] = (hash & TAG) | number
  }

  private growPlaces(): void {
    this.places = new Int32Array(this.places.length * 2)
    const { records } = this
    for (let number = 1; number < this.count; number++) {
      const record = number * RECORD
      this.put(number, mixed(records[record] as number, records[record + HIGH] as number))
    }
  }

  private empty(): void {
    this.places = new Int32Array(PLACES)
    this.records.fill(0)
    this.lettersEnd = 0
    this.count = 0
    this.forget()
  }
}

/** Every bit of a spelling has a part in the lowest bits, which choose the place, and in the highest. */
function mixed(low: number, high: number): number {
  const hash = Math.imul(low ^ Math.imul(high, 0x9e3779b1), 0x85ebca6b)
  return hash ^ (hash >>> 15)
}
