/** The numbers of words, found where they stand in a text without cutting them out of it. @module */

/** Words held at most; with more the table is emptied. */
export const WORDS = 1 << 16
/** Places for them; a power of two. */
const PLACES = WORDS * 2

/**
 * A place is 64 bytes, what a processor fetches at once: hash, number and length of its word, then the letters.
 * Most of the time a look-up takes is waiting for memory.
 */
const BYTES = 64
const HASH = 0
const NUMBER = 1
const LENGTH = 2
/** Where the letters begin, in units of 16 bits. */
const LETTERS = 6
/** Units of a word that has room in a place. */
const LONGEST = BYTES / 2 - LETTERS

/** The hash of Fowler, Noll and Vo begins with this. */
export const BASIS = 0x811c9dc5
const PRIME = 0x01000193

/** The hash of a word that goes on with `unit`. */
export function hashed(hash: number, unit: number): number {
  return Math.imul(hash ^ unit, PRIME)
}

/** The hash of the units of a word. */
export function hashOf(units: Uint16Array, start: number, end: number): number {
  let hash = BASIS
  for (let at = start; at < end; at++) hash = hashed(hash, units[at] as number)
  return hash
}

/** Numbers words from 1 on, the same word with the same number until the table is full and starts anew. */
export class WordTable {
  private readonly learn: (number: number, word: string) => void
  private readonly forget: () => void
  private readonly places = new Int32Array((PLACES * BYTES) / 4)
  private readonly letters = new Uint16Array(this.places.buffer)
  /** Words that have no room in a place. */
  private readonly longer = new Map<string, number>()
  private count = 0

  /** `learn` is told of each new word with its number; `forget` when all numbers are taken back. */
  constructor(learn: (number: number, word: string) => void, forget: () => void) {
    this.learn = learn
    this.forget = forget
  }

  /** The number of the word `text[start, end)`, whose units and their hash (see `hashOf`) the caller has. */
  at(text: string, units: Uint16Array, start: number, end: number, hash: number): number {
    if (end - start > LONGEST) return this.numberOfLonger(text.slice(start, end))
    const { places } = this
    let place = hash & (PLACES - 1)
    for (;;) {
      const from = place * (BYTES / 4)
      const number = places[from + NUMBER] as number
      if (number === 0) return this.add(text.slice(start, end), place, units, start, hash)
      if (places[from + HASH] === hash && this.isAt(units, start, end, place)) return number
      place = (place + 1) & (PLACES - 1)
    }
  }

  private isAt(units: Uint16Array, start: number, end: number, place: number): boolean {
    if (this.places[place * (BYTES / 4) + LENGTH] !== end - start) return false
    const { letters } = this
    let letter = place * (BYTES / 2) + LETTERS
    for (let at = start; at < end; at++) if (letters[letter++] !== units[at]) return false
    return true
  }

  private add(word: string, place: number, units: Uint16Array, start: number, hash: number): number {
    // The place may have been reached past words that are gone.
    if (this.isEmptied()) place = hash & (PLACES - 1)
    const number = this.next(word)
    const from = place * (BYTES / 4)
    this.places[from + HASH] = hash
    this.places[from + NUMBER] = number
    this.places[from + LENGTH] = word.length
    this.letters.set(units.subarray(start, start + word.length), place * (BYTES / 2) + LETTERS)
    return number
  }

  private numberOfLonger(word: string): number {
    const known = this.longer.get(word)
    if (known !== undefined) return known
    this.isEmptied()
    const number = this.next(word)
    this.longer.set(word, number)
    return number
  }

  private next(word: string): number {
    this.learn(++this.count, word)
    return this.count
  }

  /** Empties the table now where it has no room for so many words more: they then keep their numbers together. */
  makeRoom(words: number): void {
    if (this.count + words > WORDS) this.empty()
  }

  /** Empties the table where there is room for no more. */
  private isEmptied(): boolean {
    if (this.count < WORDS) return false
    this.empty()
    return true
  }

  private empty(): void {
    this.places.fill(0)
    this.longer.clear()
    this.count = 0
    this.forget()
  }
}
