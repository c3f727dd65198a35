/** Where words begin and end in a text. @module */
import { unitsIn } from './units.ts'

const LETTER = /[\p{L}\p{N}]/u
const UNKNOWN = 0
const INSIDE = 1
const OUTSIDE = 2

/** For each UTF-16 unit whether words are made of it, filled as units are met. */
const UNITS = new Uint8Array(0x10000)

/** Letters and digits; those outside the basic plane are none of a newspaper's. */
export function isWordUnit(unit: number): boolean {
  const known = UNITS[unit]
  if (known !== UNKNOWN) return known === INSIDE
  const inside = LETTER.test(String.fromCharCode(unit))
  UNITS[unit] = inside ? INSIDE : OUTSIDE
  return inside
}

/** The words of one text, valid until the next is scanned: where each begins and ends, and a hash of its units. */
export interface Scan {
  /** Of the text, by which words are looked up. */
  readonly units: Uint16Array
  readonly count: number
  readonly starts: Int32Array
  readonly ends: Int32Array
  readonly hashes: Int32Array
}

let starts = new Int32Array(1_024)
let ends = new Int32Array(1_024)
let hashes = new Int32Array(1_024)

function grow(): void {
  const [oldStarts, oldEnds, oldHashes] = [starts, ends, hashes]
  starts = new Int32Array(oldStarts.length * 2)
  ends = new Int32Array(oldStarts.length * 2)
  hashes = new Int32Array(oldStarts.length * 2)
  starts.set(oldStarts)
  ends.set(oldEnds)
  hashes.set(oldHashes)
}

/** Of the hash of Fowler, Noll and Vo. */
const BASIS = 0x811c9dc5
const PRIME = 0x01000193

/**
 * The words of `text[from, to)` one after the other. The units in `joiners` stand inside a word where a letter or
 * digit is on either side.
 */
export function scanWords(text: string, from: number, to: number, joiners: ReadonlySet<number>): Scan {
  const units = unitsIn(text)
  let count = 0
  let at = from
  while (at < to) {
    let unit = units[at] as number
    if (!isWordUnit(unit)) {
      at++
      continue
    }
    if (count === starts.length) grow()
    starts[count] = at
    let hash = BASIS
    do {
      hash = Math.imul(hash ^ unit, PRIME)
      at++
      if (at === to) break
      unit = units[at] as number
    } while (isWordUnit(unit) || (joiners.has(unit) && at + 1 < to && isWordUnit(units[at + 1] as number)))
    ends[count] = at
    hashes[count++] = hash
  }
  return { units, count, starts, ends, hashes }
}

/** The units of `marks`, as joiners are given. */
export function joinersOf(marks: string): ReadonlySet<number> {
  return new Set([...marks].map((mark) => mark.charCodeAt(0)))
}
