/** The numbers of words, found where they stand in a text without cutting them out of it. @module */

/** Words held at most; with more the table is emptied. Their numbers have 16 bits. */
export const WORDS = (1 << 16) - 1

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

/** Places at first; there are always twice as many as words, and a power of two. */
const PLACES = 1 << 12
/** A place holds the number of a word and, in the bits above it, those of its hash. */
const NUMBER = 0xffff
const TAG = ~NUMBER

/** By number a record of 32 bytes: the hash of the word, its length, and its letters if they have room there. */
const RECORD = 8
const LETTERS = 4
const ROOM = 2 * RECORD - LETTERS

/**
 * Numbers words from 1 on, the same word with the same number until the table is full and starts anew. Most of the time
 * a look-up takes is waiting for memory: so the places, which are met at random, are few and small, and what stands in
 * the order of the numbers has the words of every page side by side.
 */
export class WordTable {
  private readonly learn: (number: number, word: string) => void
  private readonly forget: () => void
  /** At the place its hash gives, or the next free one, a word's number and tag; 0 where there is none. */
  private places = new Int32Array(PLACES)
  private readonly records = new Int32Array((WORDS + 1) * RECORD)
  private readonly letters = new Uint16Array(this.records.buffer)
  /** Words whose letters have no room in their record. */
  private readonly longer = new Map<number, string>()
  private count = 0

  /** `learn` is told of each new word with its number; `forget` when all numbers are taken back. */
  constructor(learn: (number: number, word: string) => void, forget: () => void) {
    this.learn = learn
    this.forget = forget
  }

  /** The number of the word `text[start, end)`, whose units and their hash (see `hashOf`) the caller has. */
  at(text: string, units: Uint16Array, start: number, end: number, hash: number): number {
    const { places } = this
    const last = places.length - 1
    for (let at = hash & last; ; at = (at + 1) & last) {
      const place = places[at] as number
      if (place === 0) return this.add(text.slice(start, end), hash)
      if (((place ^ hash) & TAG) === 0 && this.isAt(text, units, start, end, hash, place & NUMBER))
        return place & NUMBER
    }
  }

  /** Empties the table now where it has no room for so many words more: they then keep their numbers together. */
  makeRoom(words: number): void {
    if (this.count + words > WORDS) this.empty()
  }

  private isAt(
    text: string,
    units: Uint16Array,
    start: number,
    end: number,
    hash: number,
    number: number,
  ): boolean {
    const { records, letters } = this
    const record = number * RECORD
    if (records[record] !== hash || records[record + 1] !== end - start) return false
    if (end - start > ROOM) return this.longer.get(number) === text.slice(start, end)
    let letter = 2 * record + LETTERS
    for (let at = start; at < end; at++) if (letters[letter++] !== units[at]) return false
    return true
  }

  private add(word: string, hash: number): number {
    this.makeRoom(1)
    const number = ++this.count
    if (2 * number > this.places.length) this.growPlaces()
    this.put(number, hash)
    const record = number * RECORD
    this.records[record] = hash
    this.records[record + 1] = word.length
    if (word.length > ROOM) this.longer.set(number, word)
    else
      for (let at = 0; at < word.length; at++) this.letters[2 * record + LETTERS + at] = word.charCodeAt(at)
    this.learn(number, word)
    return number
  }

  private put(number: number, hash: number): void {
    const last = this.places.length - 1
    let at = hash & last
    while (this.places[at] !== 0) at = (at + 1) & last
    this.places[at] = (hash & TAG) | number
  }

  private growPlaces(): void {
    this.places = new Int32Array(this.places.length * 2)
    for (let number = 1; number < this.count; number++)
      this.put(number, this.records[number * RECORD] as number)
  }

  private empty(): void {
    this.places = new Int32Array(PLACES)
    this.longer.clear()
    this.count = 0
    this.forget()
  }
}
