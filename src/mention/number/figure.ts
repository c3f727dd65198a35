/** What a run of figures says: 13,872 · 9.4 · 21st · 45k. @module */

/** Letters that may close a figure, and what they do to it. */
export type FigureSuffix =
  | ''
  | 'ordinal'
  | 'thousand'
  | 'million'
  | 'billion'
  | 'points'
  | 'percent'
  | 'clock'
  | 'pence'
  | 'decade'

export interface Figure {
  readonly value: number
  readonly suffix: FigureSuffix
}

const SHAPE = /^(?:\d{1,3}(?:,\d{3})+|\d{1,15})(?:\.\d{1,6})?$/
const SUFFIXES: ReadonlyMap<string, FigureSuffix> = new Map(
  Object.entries({
    '': '',
    st: 'ordinal',
    nd: 'ordinal',
    rd: 'ordinal',
    th: 'ordinal',
    k: 'thousand',
    m: 'million',
    mn: 'million',
    bn: 'billion',
    pt: 'points',
    pts: 'points',
    pp: 'points',
    pc: 'percent',
    am: 'clock',
    pm: 'clock',
    p: 'pence',
    s: 'decade',
  } satisfies Record<string, FigureSuffix>),
)
const MULTIPLIERS: ReadonlyMap<FigureSuffix, number> = new Map([
  ['thousand', 1000],
  ['million', 1e6],
  ['billion', 1e9],
])

/** The number a token's text writes, or `null` when it is not one (`0AA`, `13,87`, `1.2.3`). */
export function readFigure(text: string): Figure | null {
  if (text.length > 24) return null
  const letters = lettersFrom(text)
  const plain = plainValue(text, letters)
  if (letters === text.length && plain >= 0) return { value: plain, suffix: '' }
  const suffix = SUFFIXES.get(text.slice(letters).toLowerCase())
  if (suffix === undefined) return null
  const read = plain >= 0 ? plain : valueIn(text.slice(0, letters))
  const value = read * (MULTIPLIERS.get(suffix) ?? 1)
  return read < 0 ? null : { value: Math.round(value * 1e6) / 1e6, suffix }
}

/** Where the letters that close a figure begin. */
function lettersFrom(text: string): number {
  let from = text.length
  while (from > 0 && text.charCodeAt(from - 1) > NINE) from--
  return from
}

/** The value of figures of any length; −1 for what is no number. */
function valueIn(figures: string): number {
  return SHAPE.test(figures) ? Number(figures.replaceAll(',', '')) : -1
}

/** Longest text looked at by `plainValue`. */
const MOST_PLAIN = 11
const COMMA = 44
const POINT = 46
const NOUGHT = 48
const NINE = 57

/**
 * The value of what a text begins with, so many units of it: figures by thousands or not, with a point or without, as
 * most are; −1 for more than that, or for what is no number.
 */
function plainValue(text: string, length = text.length): number {
  if (length > MOST_PLAIN) return -1
  let value = 0
  /** Figures since the last comma, or since the point. */
  let group = 0
  let grouped = false
  /** What the figures behind the point are parts of; 0 before it. */
  let parts = 0
  for (let at = 0; at < length; at++) {
    const unit = text.charCodeAt(at)
    const figure = unit - NOUGHT
    if (figure >= 0 && figure <= 9) {
      value = value * 10 + figure
      group++
      parts *= 10
    } else if (parts > 0) return -1
    else if (unit === COMMA && (grouped ? group === 3 : group > 0 && group <= 3)) {
      grouped = true
      group = 0
    } else if (unit === POINT && (grouped ? group === 3 : group > 0)) {
      parts = 1
      group = 0
    } else return -1
  }
  if (parts > 0) return group > 0 && group <= MOST_DECIMALS ? value / parts : -1
  return (grouped ? group === 3 : group > 0) ? value : -1
}

const MOST_DECIMALS = 6

const DAY_ENDINGS = new Set(['', 'st', 'nd', 'rd', 'th'])

/** A day of the month, with or without its ending (`4`, `4th`); `null` when it cannot be one. */
export function readDay(text: string): number | null {
  if (text.length > 4) return null
  const tens = text.charCodeAt(0) - NOUGHT
  if (!(tens >= 0 && tens <= 9)) return null
  const ones = text.charCodeAt(1) - NOUGHT
  const two = ones >= 0 && ones <= 9
  const day = two ? 10 * tens + ones : tens
  if (day < 1 || day > 31) return null
  const figures = two ? 2 : 1
  return text.length === figures || DAY_ENDINGS.has(text.slice(figures).toLowerCase()) ? day : null
}

/** Four figures without a comma that can be a year of the Commons, 1700 to 2099. */
export function readYear(text: string): number | null {
  if (text.length !== 4) return null
  const year = plainValue(text)
  return year >= 1700 && year < 2100 ? year : null
}
