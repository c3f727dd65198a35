/** Words, figures and marks of a text, with their places. Everything that reads language reads these. @module */
import { unitsIn } from '../article/units.ts'
import { formsMet, lowerForm, lowerOf, rows, wordForm, writtenAs } from '../article/word-form.ts'
import type { Span } from '../base/span.ts'
import { KIND, kindsOf, numberOf, wordsEdition } from './word.ts'

export type TokenKind = 'word' | 'figure' | 'mark'

export interface Token extends Span {
  readonly kind: TokenKind
  /** As printed. */
  readonly text: string
  /** Lower case, apostrophes straightened, accents kept. `MPs'` and `Labour's` are split: word, then `'s` or `'`. */
  readonly lower: string
  /** First letter is a capital. */
  readonly capital: boolean
  /** The number of `lower` (see `word.ts`). */
  readonly word: number
  /** What kinds of word it is, as bits of `KIND`. */
  readonly kinds: number
}

const SPACE = 0
const LETTER = 1
const FIGURE = 2
const MARK = 3
const CLASS = 3
/** Goes on with a word. */
const INSIDE = 4
const KNOWN = 8
/** Goes on with a word where a letter follows: hyphens and apostrophes. */
const JOINT = 16
const MAY_GO_ON = INSIDE | JOINT

/** What each UTF-16 unit is, filled as units are met. */
const UNITS = new Uint8Array(0x10000)

function learn(unit: number): number {
  const char = String.fromCharCode(unit)
  const inside = /[\p{L}\p{M}\p{N}]/u.test(char) ? INSIDE : 0
  const joint = unit === HYPHEN || isApostrophe(unit) ? JOINT : 0
  const known = classOf(char, unit) | inside | joint | KNOWN
  UNITS[unit] = known
  return known
}

function classOf(char: string, unit: number): number {
  if (unit >= 0xd800 && unit <= 0xdfff) return MARK
  if (/[\p{L}\p{M}]/u.test(char)) return LETTER
  // Controls are no marks, as nobody sees them.
  if (/\s/.test(char) || unit === 0xfeff || unit === 0x200b || unit < 0x20 || unit === 0x7f) return SPACE
  return /\p{Nd}/u.test(char) ? FIGURE : MARK
}

function traitsOf(unit: number): number {
  return UNITS[unit] || learn(unit)
}

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

/** Whether there is nothing to be seen at `at`. */
export function isSpaceAt(units: Uint16Array, at: number): boolean {
  return (traitsOf(units[at] as number) & CLASS) === SPACE
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

  /** Adds the plain words from `at` on with a blank between them, as most of a page is, and gives where they end. */
  addWords(row: TokenRow, at: number, to: number): number {
    const { units } = this
    const { tokens } = row
    let { count, kinds } = row
    let here = at
    while (here < to) {
      const word = this.plainWord(here, to)
      if (!word) break
      const end = here + word.length
      tokens[count++] = tokenOf(here, end, word)
      kinds |= word.kinds
      here = end
      if (units[here] !== BLANK) break
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

  /** How the plain word is written that begins at `at`; null where none does, or nobody has met it yet. */
  private plainWord(at: number, to: number): Written | null {
    const { units, met } = this
    const form = at < met.length ? (met[at] as number) : 0
    if (form === 0) return null
    const word = WRITTEN[form] ?? lookUp(form)
    if (!word.isPlain) return null
    const end = at + word.length
    if (end >= to) return end === to ? word : null
    const unit = units[end] as number
    return unit === BLANK || !(traitsOf(unit) & MAY_GO_ON) ? word : null
  }

  private written(at: number, end: number): Written {
    const form = wordForm(this.text, this.units, at, end)
    return WRITTEN[form] ?? lookUp(form)
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

function endOfToken(units: Uint16Array, at: number, to: number): number {
  const kind = classAt(units, at)
  if (kind === LETTER) return endOfWord(units, at, to)
  return kind === FIGURE ? endOfFigure(units, at, to) : endOfMark(units, at, to)
}

/**
 * Most of what a page takes of memory is its tokens: one holds what lists are asked about, and leaves the rest with the
 * word, which is there once however often it stands on the page. So a copy by spreading has not all of it.
 */
class WrittenToken implements Token {
  readonly start: number
  readonly end: number
  readonly word: number
  readonly kinds: number
  private readonly written: Written

  constructor(start: number, end: number, written: Written) {
    this.start = start
    this.end = end
    this.word = written.word
    this.kinds = written.kinds
    this.written = written
  }

  get kind(): TokenKind {
    return this.written.kind
  }

  get text(): string {
    return this.written.text
  }

  get lower(): string {
    return this.written.lower
  }

  get capital(): boolean {
    return this.written.capital
  }
}

function tokenOf(start: number, end: number, written: Written): Token {
  return new WrittenToken(start, end, written)
}

/** What is known of a token by how it is written. */
interface Written extends Omit<Token, 'start' | 'end'> {
  /** UTF-16 units of it. */
  readonly length: number
  /** Of letters and figures only, the first a letter: what is met so is a whole token if none goes on with it. */
  readonly isPlain: boolean
}

/** By form of a word, looked up when it is first met. */
const WRITTEN = rows<Written>()
/** By unit, for the first of them: the marks of a page need no form. */
const SINGLES = new Array<Written | undefined>(0x2100).fill(undefined)
let edition = 0

/** What was looked up before there were lists of today is looked up again. */
function forgetOlder(): void {
  const latest = wordsEdition()
  if (latest === edition) return
  WRITTEN.fill(undefined)
  SINGLES.fill(undefined)
  edition = latest
}

function lookUp(form: number): Written {
  const written = writtenOf(writtenAs(form), lowerForm(form))
  WRITTEN[form] = written
  return written
}

function writtenOf(text: string, lower: string): Written {
  const first = traitsOf(text.charCodeAt(0)) & CLASS
  const kind = first === LETTER ? 'word' : first === FIGURE ? 'figure' : 'mark'
  const opening = text.charAt(0)
  const capital = kind === 'word' && opening !== opening.toLowerCase()
  const word = numberOf(lower)
  const kinds = kindsOf(word, capital) | looksOf(kind, lower)
  return { length: text.length, isPlain: isPlain(text), word, kinds, kind, text, lower, capital }
}

function isPlain(text: string): boolean {
  if ((traitsOf(text.charCodeAt(0)) & CLASS) !== LETTER) return false
  for (let at = 0; at < text.length; at++) if (!(traitsOf(text.charCodeAt(at)) & INSIDE)) return false
  return true
}

/** A figure may open a date or a number. */
const AS_FIGURE = KIND.figure | KIND.date | KIND.number
/** So may what begins with a number in words: "six-vote", "two-year". */
const AS_COUNTED = KIND.date | KIND.number | KIND.time | KIND.amount
/** What stands at the front of a word for an office that somebody does not hold, or did not: "ex-minister", "then-leader". */
const PREFIX = /^(?:ex|former|then|now)-(?=.)/

const QUOTES = '"“”„«»\'‘’'

const ADJECTIVE = /.(?:ous|ic|al|ive|ful|less|ish|able|ible|ary|ant|ent|ist|ite)$/

/** The kinds a word is of by the look of it. */
function looksOf(kind: TokenKind, lower: string): number {
  if (kind === 'figure') return AS_FIGURE
  if (kind === 'mark') return QUOTES.includes(lower) ? KIND.quote : 0
  const hyphen = lower.indexOf('-')
  const hyphened = hyphen < 0 ? 0 : KIND.hyphen | tiedBy(hyphen, lower)
  const adverb = lower.length > 4 && lower.endsWith('ly') ? KIND.passed : 0
  return hyphened | adverb | (ADJECTIVE.test(lower) ? KIND.adjective : 0)
}

/** The kinds of what a hyphen ties: of a number before it, or of an office behind "ex-". */
function tiedBy(hyphen: number, lower: string): number {
  const behind = lower.slice(prefixOf(lower))
  if (behind !== lower) return KIND.prefixed | (kindsOf(numberOf(behind), false) & (KIND.office | KIND.head))
  return kindsOf(numberOf(lower.slice(0, hyphen)), false) & KIND.number ? AS_COUNTED : 0
}

/** How many letters of a word in lower case are "ex-" or the like. */
export function prefixOf(lower: string): number {
  return PREFIX.exec(lower)?.[0].length ?? 0
}

/** The token with another word in its place, of the same kind. */
export function reworded({ start, end, kind }: Token, text: string, capital?: true): Token {
  const written = writtenOf(text, lowerOf(text))
  return tokenOf(start, end, { ...written, kind, capital: capital ?? written.capital })
}

function classAt(units: Uint16Array, at: number): number {
  return traitsOf(units[at] as number) & CLASS
}

function goesOn(units: Uint16Array, at: number): boolean {
  return (traitsOf(units[at] as number) & INSIDE) !== 0
}

function endOfFigure(units: Uint16Array, at: number, to: number): number {
  let end = at + 1
  while (end < to) {
    const unit = units[end]
    const separates = unit === COMMA || unit === POINT
    if (classAt(units, end) === FIGURE || (separates && end + 1 < to && classAt(units, end + 1) === FIGURE))
      end++
    else break
  }
  // `1922`, `4th`, `19th`, `2019-20` stay figures; `45k` and the like take their letters along.
  while (end < to && classAt(units, end) === LETTER) end++
  return end
}

const BLANK = 32
const COMMA = 44
const POINT = 46
const HYPHEN = 45

/** From inside the word on. */
function endOfWord(units: Uint16Array, at: number, to: number): number {
  let end = at
  while (end < to) {
    if (goesOn(units, end)) {
      end++
      continue
    }
    const unit = units[end] as number
    const next = end + 1 < to ? classAt(units, end + 1) : SPACE
    if (unit === HYPHEN && (next === LETTER || (next === FIGURE && !isCount(units, end + 1, to)))) end++
    else if (isApostrophe(unit) && next === LETTER && !isPossessive(units, end, to)) end++
    else break
  }
  return end
}

/** "A near-23,000 majority": thousands are a figure of their own, "Covid-19" is none. */
function isCount(units: Uint16Array, at: number, to: number): boolean {
  let comma = at
  while (comma < to && comma < at + 4 && classAt(units, comma) === FIGURE) comma++
  return units[comma] === COMMA && comma + 1 < to && classAt(units, comma + 1) === FIGURE
}

function isApostrophe(unit: number): boolean {
  return unit === 0x27 || unit === 0x2019 || unit === 0x2bc
}

/** `'s` closing a word: Labour's, Wakeford’s. */
function isPossessive(units: Uint16Array, at: number, to: number): boolean {
  const letter = units[at + 1]
  return (letter === 0x73 || letter === 0x53) && (at + 2 >= to || !goesOn(units, at + 2))
}

function endOfMark(units: Uint16Array, at: number, to: number): number {
  const unit = units[at] as number
  if (at + 1 >= to) return at + 1
  if (isApostrophe(unit) && isPossessive(units, at, to)) return at + 2
  return unit >= 0xd800 && unit <= 0xdbff ? at + 2 : at + 1
}

/** The number of the first token that starts at `offset` or after it; that of tokens where there is none. */
export function tokenFrom(tokens: readonly Token[], offset: number): number {
  let low = 0
  let high = tokens.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((tokens[middle] as Token).start < offset) low = middle + 1
    else high = middle
  }
  return low
}
