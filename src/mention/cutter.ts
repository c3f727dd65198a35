/** Cuts a text into tokens. @module */
import { unitsIn } from '../article/units.ts'
import {
  formRecords,
  formsMet,
  lowerForm,
  newField,
  rows,
  wordForm,
  writtenAs,
} from '../article/word-form.ts'
import { LENGTH, RECORD, WORDS } from '../article/word-table.ts'
import { type Token, tokenOf, tokenOfWord } from './token.ts'
import { endOfToken } from './token-end.ts'
import { isSpaceAt, mayGoOn } from './unit-class.ts'
import { wordsEdition } from './word.ts'
import { isPlain, type Written, writtenOf } from './written.ts'

/**
 * Cuts `text` between `from` and `to` (UTF-16 offsets) into tokens, in one pass.
 * Figures keep their inner commas and points (`13,872`, `52.5`); hyphens inside words split nothing
 * (`by-election` is one word) but for thousands behind one (`near-23,000`); a possessive `'s` is a token of its own.
 */
export function tokenize(text: string, from = 0, to = text.length): Token[] {
  const row: TokenRow = { tokens: [], count: 0, kinds: 0 }
  new Cutter(text).addAll(row, from, to)
  return row.tokens
}

/** Tokens as they are added: the first `count` of them, and their kinds together. */
export interface TokenRow {
  readonly tokens: Token[]
  count: number
  kinds: number
}

/** Cuts one text into tokens; good until another is read. */
export class Cutter {
  readonly units: Uint16Array
  private readonly text: string
  /** The words met when lines were read, by where they begin: most are passed over as wholes. */
  private readonly met: Uint16Array

  constructor(text: string) {
    this.text = text
    this.units = unitsIn(text)
    this.met = formsMet(text)
    forgetOlder()
  }

  /**
   * Adds the plain words from `at` on with a blank between them, as most of a page is, and gives where they end: at a word
   * that is not plain, or that nobody has met yet, at the latest. Its record says most that is asked of a word.
   */
  addWords(row: TokenRow, at: number, to: number): number {
    const { units, met } = this
    const { tokens } = row
    let { count, kinds } = row
    let here = at
    while (here < to) {
      const form = here < met.length ? (met[here] as number) : 0
      if (form === 0) break
      const record = form * RECORD
      const word = (RECORDS[record + WORD] as number) || lookUp(form)
      const end = here + (RECORDS[record + LENGTH] as number)
      if (!(word & PLAIN) || end > to) break
      const unit = units[end] as number
      if (end < to && unit !== BLANK && mayGoOn(unit)) break
      const own = KINDS[form] as number
      tokens[count++] = tokenOfWord(here, end, word >> WORD_SHIFT, own, WRITTEN[form] as Written)
      kinds |= own
      here = end
      if (unit !== BLANK) break
      here++
    }
    row.count = count
    row.kinds = kinds
    return here
  }

  /** Adds the token that begins at `at`, no white space and no plain word, and gives where it ends: at `to` at the latest. */
  addOther(row: TokenRow, at: number, to: number): number {
    const end = endOfToken(this.units, at, to)
    const written = end - at === 1 ? this.single(at, end) : this.written(at, end)
    row.tokens[row.count++] = tokenOf(at, end, written)
    row.kinds |= written.kinds
    return end
  }

  /** Adds all that stands from `from` up to `to`, and gives where that ends. */
  addAll(row: TokenRow, from: number, to: number): number {
    let at = from
    while (at < to) {
      at = this.addWords(row, at, to)
      if (at < to) at = isSpaceAt(this.units, at) ? at + 1 : this.addOther(row, at, to)
    }
    return at
  }

  private written(at: number, end: number): Written {
    const form = wordForm(this.text, this.units, at, end)
    if (RECORDS[form * RECORD + WORD] === 0) lookUp(form)
    return WRITTEN[form] as Written
  }

  /** Of one unit, as marks are. */
  private single(at: number, end: number): Written {
    const unit = this.units[at] as number
    const known = unit < SINGLES.length ? SINGLES[unit] : undefined
    if (known !== undefined) return known
    const written = this.written(at, end)
    if (unit < SINGLES.length) SINGLES[unit] = written
    return written
  }
}

const BLANK = 32

/** By form of a word, looked up when it is first met. */
const WRITTEN = rows<Written>()
const KINDS = new Int32Array(WORDS + 1)
const RECORDS = formRecords()
/** In the record of a word its number and whether it is `PLAIN`; 0 until it is looked up. */
const WORD = newField()
const LOOKED_UP = 1
const PLAIN = 2
const WORD_SHIFT = 2
/** By unit, for the first of them: the marks of a page need no form. */
const SINGLES = new Array<Written | undefined>(0x2100).fill(undefined)
let edition = 0

/** What was looked up before there were lists of today is looked up again. */
function forgetOlder(): void {
  const latest = wordsEdition()
  if (latest === edition) return
  for (let record = 0; record < RECORDS.length; record += RECORD) RECORDS[record + WORD] = 0
  SINGLES.fill(undefined)
  edition = latest
}

/** Puts what is known of a word in its place, and gives what stands in its record under `WORD`. */
function lookUp(form: number): number {
  const written = writtenOf(writtenAs(form), lowerForm(form))
  const word = (written.word << WORD_SHIFT) | (isPlain(written.text) ? PLAIN : 0) | LOOKED_UP
  WRITTEN[form] = written
  KINDS[form] = written.kinds
  RECORDS[form * RECORD + WORD] = word
  return word
}
