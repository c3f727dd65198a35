/** The stems of one page, by number, and where they stand. @module */
import { Room, Row } from './room.ts'
import { NAME, stemOf, TOKEN } from './tokens.ts'

/** Numbers on this page from 1 on by the number of a stem or key among all, 0 where they have none yet. */
class Numbers {
  count = 0
  private readonly room = new Room()
  private numbers = this.room.kept(0)
  private readonly given = new Row()
  /** By number the paragraph it was last met in. */
  private readonly lastAt = new Row()

  /** Makes room for so many that were met on all pages. */
  open(met: number): void {
    this.numbers = this.room.kept(met)
  }

  of(number: number): number {
    return this.numbers[number] as number
  }

  /** The number, the next where it has none yet. */
  give(number: number): number {
    const known = this.numbers[number] as number
    if (known !== 0) return known
    this.given.push(number)
    this.lastAt.push(NOWHERE)
    this.numbers[number] = ++this.count
    return this.count
  }

  /** Whether what has the number `own` is met for the first time in the paragraph `at`. */
  isFirst(own: number, at: number): boolean {
    const { numbers } = this.lastAt
    if (numbers[own - 1] === at) return false
    numbers[own - 1] = at
    return true
  }

  empty(): void {
    const { numbers, count } = this
    const given = this.given.numbers
    for (let at = 0; at < count; at++) numbers[given[at] as number] = 0
    this.given.length = this.lastAt.length = this.count = 0
  }
}

const NOWHERE = -1

/** Kept from page to page too. */
const STANDING = new Row()
const PROPER = new Row()
const NAMES = new Row()

function emptied(row: Row): Row {
  row.length = 0
  return row
}

/** Kept from page to page, and empty between them. */
const STEMS = new Numbers()
const KEYS = new Numbers()
/** Stems that the page writes as names. */
const NAMED = new Numbers()

/** Of a stem where it stands: how common it is as a number of `BANDS`, and whether it is the first time in its paragraph. */
export const STEM = { band: 7, first: 8 } as const
export const NUMBER_SHIFT = 4

/** Its number on the page, from 0 on. */
export function numberOf(stem: number): number {
  return stem >> NUMBER_SHIFT
}

/**
 * Numbers stems from 0 in the order they come. A rare word written as a name is another than the same without a
 * capital. There is one at a time.
 */
export class Lexicon {
  /** How many stems and how many names of the page have a number. */
  size = 0
  keys = 0

  /** Stems that tell stories apart, paragraph after paragraph, with the bits of `STEM`: function words are left out. */
  readonly stems = emptied(STANDING)
  /** The words in capitals that few stories hold, by number of their key, each once a paragraph. */
  readonly proper = emptied(PROPER)
  /** The names (see `names.ts`). */
  readonly names = emptied(NAMES)

  /** `met` is how many stems and keys of all pages have a number (see `tokens.ts`). */
  constructor(met: number) {
    STEMS.open(2 * (met + 1))
    for (const numbers of [KEYS, NAMED]) numbers.open(met + 1)
  }

  /** The page writes the stem of `token` as a name. */
  name(token: number): void {
    NAMED.give(stemOf(token))
  }

  isNamed(token: number): boolean {
    return NAMED.of(stemOf(token)) !== 0
  }

  /** Adds the stem of a token of the paragraph `at` that is no function word; whether it is the first time there. */
  addStem(token: number, isName: boolean, at: number): boolean {
    const number = STEMS.give(stemOf(token) * 2 + Number(isName))
    const first = STEMS.isFirst(number, at)
    const band = isName ? NAME : token & TOKEN.band
    this.stems.push(((number - 1) << NUMBER_SHIFT) | (first ? STEM.first : 0) | band)
    return first
  }

  /** Adds a name by the number of its key among all, unless the paragraph has it. */
  addProper(key: number, at: number): void {
    const number = KEYS.give(key)
    if (KEYS.isFirst(number, at)) this.proper.push(number - 1)
  }

  /** Of a name, by the number of its key among all. */
  keyOf(key: number): number {
    return KEYS.give(key) - 1
  }

  /** To be called when every stem of the page has its number: no other page can be read before. */
  close(): void {
    this.size = STEMS.count
    this.keys = KEYS.count
    for (const numbers of [STEMS, KEYS, NAMED]) numbers.empty()
  }
}
