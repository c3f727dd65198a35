/** Where words begin and end in a text. @module */
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

/** The signs of what stands in `units[from, to)`, as bits of `SIGN`. */
export function signsIn(units: Uint16Array, from: number, to: number): number {
  let traits = 0
  for (let at = from; at < to; at++) traits |= UNITS[units[at] as number] || learn(units[at] as number)
  return traits & ANY_SIGN
}

/** Where words lie in a text, a column for each thing said of them; `gaps` has a place more than there are words. */
export class Scan {
  count = 0
  /** Where each begins and ends. */
  starts = new Int32Array(1_024)
  ends = new Int32Array(1_024)
  /** The hash of each (see `word-table.ts`). */
  hashes = new Int32Array(1_024)
  /** The signs of what stands before each and after the last, as bits of `SIGN`, and `BLANK` where it is one space. */
  gaps = new Int32Array(1_024)

  /** Finds the words of `units[from, to)`: what is in a word for any way to cut a text is in one here. */
  read(units: Uint16Array, from: number, to: number): void {
    let count = 0
    let at = from
    for (;;) {
      const gap = at
      let traits = 0
      let signs = 0
      while (at < to) {
        const unit = units[at] as number
        traits = UNITS[unit] || learn(unit)
        if (traits & INSIDE) break
        signs |= traits
        at++
      }
      if (count + 1 >= this.starts.length) this.grow()
      this.gaps[count] = at === gap + 1 && units[gap] === SPACE_UNIT ? BLANK : signs & ANY_SIGN
      if (at === to) break
      this.starts[count] = at
      let hash = BASIS
      do {
        const unit = units[at] as number
        hash = hashed(hash, unit)
        if (++at === to) break
        const next = units[at] as number
        traits = UNITS[next] || learn(next)
      } while (traits & INSIDE || (traits & ANY_JOINER && at + 1 < to && isWordUnit(units[at + 1] as number)))
      this.ends[count] = at
      this.hashes[count] = hash
      count++
    }
    this.count = count
  }

  private grow(): void {
    this.starts = twice(this.starts)
    this.ends = twice(this.ends)
    this.hashes = twice(this.hashes)
    this.gaps = twice(this.gaps)
  }
}

const SPACE_UNIT = 32

/** The table with as much room again. */
export function twice(old: Int32Array): Int32Array<ArrayBuffer> {
  const room = new Int32Array(old.length * 2)
  room.set(old)
  return room
}
