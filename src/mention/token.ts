/** Words, figures and marks of a text, with their places. Everything that reads language reads these. @module */
import { unitsIn } from '../article/units.ts'
import { formOf, type WordForm, wordForm } from '../article/word-form.ts'
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

/** What each UTF-16 unit is, filled as units are met. */
const UNITS = new Uint8Array(0x10000)

function learn(unit: number): number {
  const char = String.fromCharCode(unit)
  const inside = /[\p{L}\p{M}\p{N}]/u.test(char) ? INSIDE : 0
  const known = classOf(char, unit) | inside | KNOWN
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
  const units = unitsIn(text)
  const edition = wordsEdition()
  const tokens: Token[] = []
  let at = from
  while (at < to) {
    const start = at
    const first = traitsOf(units[at] as number) & CLASS
    if (first === SPACE) {
      at++
      continue
    }
    if (first === LETTER) at = endOfWord(units, at, to)
    else if (first === FIGURE) at = endOfFigure(units, at, to)
    else at = endOfMark(units, at, to)
    const form = wordForm(text, units, start, at)
    if (form.edition !== edition) lookUp(form, edition)
    const { text: printed, lower, capital, word, kinds } = form
    const kind = first === LETTER ? 'word' : first === FIGURE ? 'figure' : 'mark'
    tokens.push({
      start,
      end: at,
      kind,
      text: printed,
      lower,
      capital: capital && first === LETTER,
      word,
      kinds,
    })
  }
  return tokens
}

/** A figure may open a date or a number; a word with a hyphen may open what its parts do. */
const AS_FIGURE = KIND.figure | KIND.date | KIND.number
const AS_HYPHENED = KIND.hyphen | KIND.date | KIND.number | KIND.office

const QUOTES = '"“”„\'‘’'

/** Number and kinds of a form are looked up again when lists have been added since. */
function lookUp(form: WordForm, edition: number): void {
  const { text, lower, capital } = form
  const first = traitsOf(text.charCodeAt(0)) & CLASS
  const look =
    first === FIGURE
      ? AS_FIGURE
      : first === LETTER
        ? (lower.includes('-') ? AS_HYPHENED : 0) | (capital ? KIND.capital : 0)
        : QUOTES.includes(text)
          ? KIND.quote
          : 0
  form.word = numberOf(lower)
  form.kinds = look | kindsOf(form.word)
  form.edition = edition
}

/** The kinds of all of them. */
export function kindsIn(tokens: readonly Token[]): number {
  let kinds = 0
  for (let at = 0; at < tokens.length; at++) kinds |= (tokens[at] as Token).kinds
  return kinds
}

/** The token with another word in its place. */
export function reworded(token: Token, text: string): Token {
  const form = formOf(text)
  lookUp(form, wordsEdition())
  const { lower, capital, word, kinds } = form
  return { ...token, text, lower, capital, word, kinds }
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

const COMMA = 44
const POINT = 46
const HYPHEN = 45

function endOfWord(units: Uint16Array, at: number, to: number): number {
  let end = at + 1
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
