/** Where words begin and end in a text. @module */
import { hashOf, nextHigh, nextLow, SPELLED, spellingOf, UNSPELLED } from './spelling.ts'

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
  /** Of the words of a line: the apostrophes and the ampersand. */
  word: 128,
  /** Of the words of a story: "by-election", "O’Neill", "a.m". */
  story: 256,
} as const
const ANY_JOINER = JOINER.word | JOINER.story

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

/** Of a gap between two words: one space and nothing else. */
export const BLANK = 1 << 13

const MARKS: readonly (readonly [marks: string, sign: number])[] = [
  ['0123456789', SIGN.figure],
  [':', SIGN.colon],
  ['()[]{}<>\\', SIGN.bracket],
  ['/|©', SIGN.bar],
  ['"', SIGN.quote],
  ['@|•·', SIGN.writer],
]

/** Of a letter, or a mark on one, beyond ASCII. */
const FOREIGN = 1 << 14
/** Of a unit without a spelling (see `spelling.ts`). */
const UNSPELT = 1 << 15
const SPELLING_SHIFT = 16
const SPELLING = 63
const SMALL_SHIFT = 24

/**
 * For each UTF-16 unit whether words are made of it, what kind of letter it is or a space, what it joins, and its sign;
 * its spelling; and of a letter or digit of ASCII the small one. Filled as units are met.
 */
const UNITS = new Int32Array(0x10000)

function learn(unit: number): number {
  const char = String.fromCharCode(unit)
  let traits = 0
  for (const [look, trait] of LOOKS) if (look.test(char)) traits |= trait
  if (!(traits & INSIDE)) traits |= OUTSIDE
  for (const [marks, trait] of [...MARKS, ...JOINERS]) if (marks.includes(char)) traits |= trait
  const spelling = spellingOf(unit)
  traits |= spelling === 0 ? UNSPELT : spelling << SPELLING_SHIFT
  if (unit > LAST_ASCII) {
    if (traits & INSIDE || isComposing(unit)) traits |= FOREIGN
  } else if (traits & INSIDE) traits |= char.toLowerCase().charCodeAt(0) << SMALL_SHIFT
  UNITS[unit] = traits
  return traits
}

const LAST_ASCII = 0x7f
const FIRST_MARK = 0x300
const LAST_MARK = 0x36f

/** A mark on the letter before it, or half of a letter outside the basic plane. */
export function isComposing(unit: number): boolean {
  return (unit >= FIRST_MARK && unit <= LAST_MARK) || (unit >= 0xd800 && unit <= 0xdfff)
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

/** The signs of what stands in `units[from, to)`, as bits of `SIGN`. */
export function signsIn(units: Uint16Array, from: number, to: number): number {
  let traits = 0
  for (let at = from; at < to; at++) traits |= UNITS[units[at] as number] || learn(units[at] as number)
  return traits & ANY_SIGN
}

/** Where words lie in a text, a column for each thing said of them; `gaps` and `spots` have a place more than there are words. */
export class Scan {
  count = 0
  /** Where each begins and ends. */
  starts = new Int32Array(0)
  ends = new Int32Array(0)
  /** The spelling of each (see `spelling.ts`). */
  lows = new Int32Array(0)
  highs = new Int32Array(0)
  /** The signs of what stands before each and after the last, as bits of `SIGN`, and `BLANK` where it is one space. */
  gaps = new Int32Array(0)
  /** The letters and digits of all words as small letters of ASCII, without a break, and where in them each word begins. */
  letters = new Uint8Array(0)
  spots = new Int32Array(0)
  /** Whether there are letters of no place in `letters`. */
  isForeign = false

  /** Finds the words of `units[from, to)`: what is in a word for any way to cut a text is in one here. */
  read(units: Uint16Array, from: number, to: number): void {
    if (this.letters.length < to - from) this.makeRoom(2 * (to - from))
    if (this.find(units, from, to)) return
    for (let at = from; at < to; at++) if (UNITS[units[at] as number] === 0) learn(units[at] as number)
    this.find(units, from, to)
  }

  /** False where a unit is met for the first time: to learn it on the way would make every way slow. */
  private find(units: Uint16Array, from: number, to: number): boolean {
    const { letters, starts, ends, lows, highs, gaps, spots } = this
    const traitsOf = UNITS
    let count = 0
    let spot = 0
    let met = 0
    let at = from
    for (;;) {
      const gap = at
      let traits = 0
      let signs = 0
      while (at < to) {
        traits = traitsOf[units[at] as number] as number
        if (!(traits & OUTSIDE)) break
        signs |= traits
        at++
      }
      gaps[count] = at === gap + 1 && units[gap] === SPACE_UNIT ? BLANK : signs & ANY_SIGN
      spots[count] = spot
      met |= signs
      if (at === to) break
      if (traits === 0) return false
      const start = at
      let low = 0
      let high = 0
      let inside = 0
      do {
        inside |= traits
        high = nextHigh(high, low)
        low = nextLow(low, (traits >> SPELLING_SHIFT) & SPELLING)
        // A mark inside a word is written over by the next letter.
        letters[spot] = traits >> SMALL_SHIFT
        spot += traits & INSIDE
        if (++at === to) break
        traits = traitsOf[units[at] as number] as number
      } while (
        traits & INSIDE ||
        (traits & ANY_JOINER && at + 1 < to && (traitsOf[units[at + 1] as number] as number) & INSIDE)
      )
      const isSpelled = at - start <= SPELLED && !(inside & UNSPELT)
      starts[count] = start
      ends[count] = at
      lows[count] = isSpelled ? low : hashOf(units, start, at)
      highs[count] = isSpelled ? high : UNSPELLED
      met |= inside
      count++
    }
    this.count = count
    this.isForeign = (met & FOREIGN) !== 0
    return true
  }

  /** Between any two words stands a unit at least. */
  private makeRoom(units: number): void {
    const words = (units >> 1) + 2
    this.starts = new Int32Array(words)
    this.ends = new Int32Array(words)
    this.lows = new Int32Array(words)
    this.highs = new Int32Array(words)
    this.gaps = new Int32Array(words)
    this.spots = new Int32Array(words)
    this.letters = new Uint8Array(units)
  }
}

const SPACE_UNIT = 32

/** The table with as much room again. */
export function twice(old: Int32Array): Int32Array<ArrayBuffer> {
  const room = new Int32Array(old.length * 2)
  room.set(old)
  return room
}
