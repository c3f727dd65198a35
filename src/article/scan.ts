/** Where words begin and end in a text. @module */
import { unitsIn } from './units.ts'
import { BASIS, hashed } from './word-table.ts'

const INSIDE = 1
const OUTSIDE = 2
const UPPER = 1024
const LOWER = 2048
const SPACE = 4096

const LOOKS: readonly (readonly [look: RegExp, trait: number])[] = [
  [/[\p{L}\p{N}]/u, INSIDE],
  [/\p{Lu}/u, UPPER],
  [/\p{Ll}/u, LOWER],
  [/\s/, SPACE],
]

/** What may stand inside a word where a letter or digit is on either side, a bit for each way to cut a text into words. */
export const JOINER = {
  /** The apostrophes and the ampersand. */
  word: 128,
  /** "by-election", "O’Neill", "a.m". */
  story: 256,
} as const

const JOINERS: readonly (readonly [marks: string, joiner: number])[] = [
  ["'’&", JOINER.word],
  ["'’.-", JOINER.story],
]

/** What a text holds, a bit each: most rules need one of these, and most lines of a story have none. */
export const SIGN = {
  figure: 4,
  colon: 8,
  /** Of any shape, and the backslash. */
  bracket: 16,
  /** A stroke, a bar or the mark of copyright. */
  bar: 32,
  /** A straight double quotation mark. */
  quote: 64,
  /** Stands beside the name of a writer, or in an address. */
  writer: 512,
} as const

/** All of them: of a text that is not looked through. */
export const ANY_SIGN = Object.values(SIGN).reduce((all, sign) => all | sign, 0)

const MARKS: readonly (readonly [marks: string, sign: number])[] = [
  ['0123456789', SIGN.figure],
  [':', SIGN.colon],
  ['()[]{}<>\\', SIGN.bracket],
  ['/|©', SIGN.bar],
  ['"', SIGN.quote],
  ['@|•·', SIGN.writer],
]

/** For each UTF-16 unit whether words are made of it, what kind of letter it is or a space, what it joins, and its sign; filled as units are met. */
const UNITS = new Uint16Array(0x10000)

function learn(unit: number): number {
  const char = String.fromCharCode(unit)
  let traits = 0
  for (const [look, trait] of LOOKS) if (look.test(char)) traits |= trait
  if (!(traits & INSIDE)) traits |= OUTSIDE
  for (const [marks, trait] of [...MARKS, ...JOINERS]) if (marks.includes(char)) traits |= trait
  UNITS[unit] = traits
  return traits
}

/** Letters and digits; those outside the basic plane are none of a newspaper's. */
export function isWordUnit(unit: number): boolean {
  return ((UNITS[unit] || learn(unit)) & INSIDE) !== 0
}

export function isUpperUnit(unit: number): boolean {
  return ((UNITS[unit] || learn(unit)) & UPPER) !== 0
}

export function isLowerUnit(unit: number): boolean {
  return ((UNITS[unit] || learn(unit)) & LOWER) !== 0
}

/** White space. */
export function isSpaceUnit(unit: number): boolean {
  return ((UNITS[unit] || learn(unit)) & SPACE) !== 0
}

/** Whether the word before `at` goes on there. */
function goesOn(units: Uint16Array, at: number, to: number, joiner: number): boolean {
  if (at >= to) return false
  const traits = UNITS[units[at] as number] || learn(units[at] as number)
  if (traits & INSIDE) return true
  return (traits & joiner) !== 0 && at + 1 < to && isWordUnit(units[at + 1] as number)
}

/** Where the word that begins at `start`, or goes on there, ends before `to`. */
export function wordEnd(units: Uint16Array, start: number, to: number, joiner: number): number {
  let at = start
  while (goesOn(units, at, to, joiner)) at++
  return at
}

/** The words of one text, valid until the next is scanned: where each begins and ends. */
export interface Scan {
  /** Of the text. */
  readonly units: Uint16Array
  readonly count: number
  readonly starts: Int32Array
  readonly ends: Int32Array
  /** The hash of each (see `word-table.ts`). */
  readonly hashes: Int32Array
  /** The signs of what stands between the words and in them, as bits of `SIGN`. */
  readonly signs: number
}

let starts = new Int32Array(1_024)
let ends = new Int32Array(1_024)
let hashes = new Int32Array(1_024)

function grow(): void {
  starts = twice(starts)
  ends = twice(ends)
  hashes = twice(hashes)
}

function twice(old: Int32Array): Int32Array<ArrayBuffer> {
  const room = new Int32Array(old.length * 2)
  room.set(old)
  return room
}

/** The words of `text[from, to)` one after the other; `joiner` is one of `JOINER`. */
export function scanWords(text: string, from: number, to: number, joiner: number): Scan {
  const units = unitsIn(text)
  let count = 0
  let signs = 0
  let at = from
  while (at < to) {
    let unit = units[at] as number
    let traits = UNITS[unit] || learn(unit)
    signs |= traits
    if (!(traits & INSIDE)) {
      at++
      continue
    }
    if (count === starts.length) grow()
    starts[count] = at
    let hash = BASIS
    do {
      hash = hashed(hash, unit)
      at++
      if (at === to) break
      unit = units[at] as number
      traits = UNITS[unit] || learn(unit)
      signs |= traits
    } while (traits & INSIDE || (traits & joiner && at + 1 < to && isWordUnit(units[at + 1] as number)))
    ends[count] = at
    hashes[count] = hash
    count++
  }
  return { units, count, starts, ends, hashes, signs: signs & ANY_SIGN }
}
