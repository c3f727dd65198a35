/** Words of the calendar: months, days of the week, feasts with a fixed day. @module */
import type { Token } from '../token.ts'
import { addKind, KIND, WordMap, WordSet } from '../word.ts'

const MONTH_NAMES =
  'january february march april may june july august september october november december'.split(' ')
const MONTHS = new WordMap<number>([
  ...MONTH_NAMES.map((name, index) => [name, index + 1] as const),
  ...MONTH_NAMES.filter((name) => name.length > 4).map(
    (name) => [name.slice(0, 3), MONTH_NAMES.indexOf(name) + 1] as const,
  ),
  ['sept', 9],
])
const WEEKDAY_NAMES = 'sunday monday tuesday wednesday thursday friday saturday'.split(' ')
const WEEKDAYS = new WordMap(WEEKDAY_NAMES.map((name, index) => [name, index]))
const WEEKDAY_ABBREVIATIONS = new WordMap([
  ...WEEKDAY_NAMES.map((name, index) => [name.slice(0, 3), index] as const),
  ['tues', 2],
  ['weds', 3],
  ['thur', 4],
  ['thurs', 4],
])

export interface MonthWord {
  readonly month: number
  /** Index of the token after it (and after the stop of "Sept."). */
  readonly next: number
  readonly abbreviated: boolean
}

/** The month named at token `i`: a capitalised name or its shortening. */
export function monthAt(tokens: readonly Token[], i: number): MonthWord | null {
  const token = tokens[i]
  if (!token?.capital) return null
  const month = MONTHS.get(token)
  if (month === undefined) return null
  const abbreviated = token.lower !== MONTH_NAMES[month - 1]
  const stop = tokens[i + 1]
  const dotted = abbreviated && stop?.text === '.' && stop.start === token.end
  return { month, next: dotted ? i + 2 : i + 1, abbreviated }
}

/** 0 Sunday … 6 Saturday, for a capitalised full name. */
export function weekdayAt(tokens: readonly Token[], i: number): number | null {
  const token = tokens[i]
  return token?.capital ? (WEEKDAYS.get(token) ?? null) : null
}

/** As `weekdayAt`, and shortenings too ("Thurs"): for use only where a date follows. */
export function weekdayBeforeDate(tokens: readonly Token[], i: number): number | null {
  const token = tokens[i]
  if (!token?.capital) return null
  return WEEKDAYS.get(token) ?? WEEKDAY_ABBREVIATIONS.get(token) ?? null
}

const FEASTS = new Map<string, readonly [month: number, day: number]>([
  ['christmas eve', [12, 24]],
  ['christmas day', [12, 25]],
  ['boxing day', [12, 26]],
  ["year's eve", [12, 31]],
  ["year's day", [1, 1]],
  ['armistice day', [11, 11]],
])

const FEAST_OPENINGS = ['new', 'christmas', 'boxing', 'armistice']
const FEAST_OPENING = new WordSet(FEAST_OPENINGS)

/** A feast of fixed day that starts at token `i` ("Boxing Day", "New Year's Eve"). */
export function feastAt(
  tokens: readonly Token[],
  i: number,
): { month: number; day: number; next: number } | null {
  const first = tokens[i]
  if (!first?.capital || !FEAST_OPENING.has(first)) return null
  if (
    first.lower === 'new' &&
    tokens[i + 1]?.lower === 'year' &&
    /^['’]s$/.test(tokens[i + 2]?.lower ?? '')
  ) {
    const feast = FEASTS.get(`year's ${tokens[i + 3]?.lower ?? ''}`)
    return feast ? { month: feast[0], day: feast[1], next: i + 4 } : null
  }
  const feast = FEASTS.get(`${first.lower} ${tokens[i + 1]?.lower ?? ''}`)
  return feast ? { month: feast[0], day: feast[1], next: i + 2 } : null
}

addKind(KIND.time, [...MONTHS.words, ...WEEKDAYS.words, ...WEEKDAY_ABBREVIATIONS.words, 'eve'])

/** First words, in lower case, of everything this file finds. */
export const CALENDAR_OPENINGS: readonly string[] = [
  ...MONTHS.words,
  ...WEEKDAYS.words,
  ...WEEKDAY_ABBREVIATIONS.words,
  ...FEAST_OPENINGS,
]
