/**
 * Patterns as rows of numbers in one piece: a sentence has candidates in all corners of a book of rules, and what is
 * looked at of one should lie side by side.
 * @module
 */
import { UNKNOWN } from '../../mention/word.ts'
import { ListRow } from './list-row.ts'
import type { Element, Pattern } from './pattern.ts'

/** What an element is, in the first of its numbers. */
export const STEP = { word: 0, mention: 1, determiner: 2, gap: 3, end: 4 } as const

/** Where the other numbers of an element stand, counted from that one. */
export const FIELD = {
  /** 1 where it may be missing. */
  optional: 1,
  /** The table of its words. */
  words: 2,
  /** The kind of its mention as a bit of `NAMED`, 0 where it is none. */
  named: 3,
  /** Of `Programs.forms`, or `NONE`. */
  form: 4,
  /** Of the roles of its pattern, or `NONE`. */
  role: 5,
  /** How many units a gap may have. */
  most: 6,
  /** The signs of its words. */
  signs: 7,
} as const
/** From one element to the next. */
export const WIDTH = 8

/**
 * A pattern opens with the table of the words that may open a match, `NONE` where anything may, the kinds of mention,
 * and the signs of those words.
 */
export const HEADER = 3
export const NONE = -1

/**
 * A bit for a word, which it shares with others; none for one that no list holds. A table need not be asked of a word
 * whose sign is not among those of its words.
 */
export function signOf(word: number): number {
  return word === UNKNOWN ? 0 : 1 << (word & 31)
}

function signsOf(words: readonly number[]): number {
  return words.reduce((all, word) => all | signOf(word), 0)
}

export class Programs {
  /** Header, elements and `STEP.end` of each pattern. */
  readonly code: Int32Array
  /** By pattern, where it begins. */
  readonly starts: Int32Array
  /** A table is where its mask stands: words of so many last bits behind it, each at its own or the next free place. */
  readonly tables: Int32Array
  readonly forms: readonly ReadonlySet<string>[]
  /** By pattern, the names of its roles. */
  readonly roles: readonly (readonly string[])[]

  constructor(patterns: readonly Pattern[]) {
    const tables = new ListRow(tableOf)
    const forms: ReadonlySet<string>[] = []
    const code: number[] = []
    const starts: number[] = []
    const roles: string[][] = []
    for (const { opening, elements } of patterns) {
      starts.push(code.length)
      code.push(opening ? tables.placeOf(opening.words) : NONE)
      code.push(opening?.named ?? 0, signsOf(opening?.words ?? []))
      const own: string[] = []
      for (const element of elements) code.push(...numbersOf(element, tables, forms, own))
      code.push(STEP.end)
      roles.push(own)
    }
    this.code = Int32Array.from(code)
    this.starts = Int32Array.from(starts)
    this.tables = Int32Array.from(tables.row)
    this.forms = forms
    this.roles = roles
  }
}

function numbersOf(
  { kind, optional, words, named, form, role, most }: Element,
  tables: ListRow,
  forms: ReadonlySet<string>[],
  roles: string[],
): number[] {
  const formAt = form ? forms.push(form) - 1 : NONE
  const roleAt = role === null ? NONE : roles.push(role) - 1
  return [STEP[kind], Number(optional), tables.placeOf(words), named, formAt, roleAt, most, signsOf(words)]
}

/** With so much room that nearly every look is one step. */
function tableOf(words: readonly number[]): number[] {
  let size = 4
  while (size < words.length * 3) size *= 2
  const mask = size - 1
  const slots = new Array<number>(size).fill(UNKNOWN)
  for (const word of new Set(words)) {
    let at = word & mask
    while (slots[at] !== UNKNOWN) at = (at + 1) & mask
    slots[at] = word
  }
  return [mask, ...slots]
}

/** Whether the table at `place` has the word. */
export function isIn(tables: Int32Array, place: number, word: number): boolean {
  const mask = tables[place] as number
  for (let at = word & mask; ; at = (at + 1) & mask) {
    const slot = tables[place + 1 + at] as number
    if (slot === UNKNOWN) return false
    if (slot === word) return true
  }
}
