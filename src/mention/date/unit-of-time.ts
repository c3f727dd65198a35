/** Stretches of time in words: "eleven days", "a year and a half", "three decades". @module */
import { readFigure } from '../number/figure.ts'
import { opensWordNumber, readWordNumber } from '../number/words.ts'
import type { Token } from '../token.ts'
import { addKind, KIND, type Numbered, numberOf, WordMap, WordSet } from '../word.ts'

export type TimeUnit = 'day' | 'week' | 'month' | 'year'

/** `amount` is null where the text leaves it open ("weeks", "a few days"). */
export interface Stretch {
  readonly amount: number | null
  readonly unit: TimeUnit
  /** Index of the token after it. */
  readonly next: number
}

export interface UnitWord {
  readonly unit: TimeUnit
  /** How many of `unit` the word stands for; an hour is a part of a day. */
  readonly each: number
  readonly plural: boolean
}

const UNITS = new WordMap<UnitWord>(
  (
    [
      ['moment minute', 'day', 0],
      ['hour', 'day', 1 / 24],
      ['day night', 'day', 1],
      ['week', 'week', 1],
      ['fortnight', 'week', 2],
      ['month', 'month', 1],
      ['year', 'year', 1],
      ['decade', 'year', 10],
      ['century', 'year', 100],
    ] as const
  ).flatMap(([names, unit, each]) =>
    names.split(' ').flatMap((name): [string, UnitWord][] => [
      [name, { unit, each, plural: false }],
      [name === 'century' ? 'centuries' : `${name}s`, { unit, each, plural: true }],
    ]),
  ),
)

/** Words for a unit, without one of which no stretch of time is named. */
export const TIME_WORDS: readonly string[] = UNITS.words

addKind(KIND.time, TIME_WORDS)

/** The unit a word names, singular or plural. */
export function unitOf(token: Numbered | undefined): UnitWord | null {
  return UNITS.get(token) ?? null
}

const OPEN_AMOUNTS = ['few', 'several', 'couple', 'many', 'some', 'matter']
const OPEN_AMOUNT = new WordSet(OPEN_AMOUNTS)

const AMOUNT_OPENINGS = [...OPEN_AMOUNTS, 'a', 'an', 'another', 'half', 'quarter']

/**
 * Words a stretch of time of a known length can open with, besides numbers in words. Of units by themselves that are
 * parts of a day, as those are none ("hours later"); how many days or weeks are meant is open.
 */
export const LENGTH_OPENINGS: readonly string[] = [...AMOUNT_OPENINGS, 'moments', 'minutes', 'hours']

/** Words a stretch of time can open with, besides numbers in words. */
const OPENING = new WordSet([...AMOUNT_OPENINGS, ...TIME_WORDS])

/** Whether a stretch of time may start with this word. */
export function opensStretch(token: Token): boolean {
  return OPENING.has(token) || opensWordNumber(token)
}

/** The stretch that starts at token `i`: "two days", "18 months", "a week", "several months", "half a century". */
export function stretchAt(tokens: readonly Token[], i: number): Stretch | null {
  const first = tokens[i]
  if (!first || first.kind === 'mark') return null
  if (first.kind === 'figure') {
    const tied = tokens[i + 1]?.text === '-' && tokens[i + 1]?.start === first.end
    const unit = tied ? i + 2 : i + 1
    const figure = UNITS.has(tokens[unit]) ? readFigure(first.text) : null
    return figure?.suffix === '' ? withUnit(tokens, unit, figure.value) : null
  }
  if (first.lower === 'half' || first.lower === 'quarter') return partAt(tokens, i)
  if (first.lower === 'a' || first.lower === 'an' || first.lower === 'another') return articleAt(tokens, i)
  if (OPEN_AMOUNT.has(first)) return withUnit(tokens, skipOf(tokens, i + 1), null)
  const words = readWordNumber(tokens, i)
  if (words) {
    if (words.ordinal) return null
    if (!words.tail) return withUnit(tokens, words.next, words.value)
    const tail = UNITS.of(numberOf(words.tail))
    return tail
      ? { amount: Math.floor(words.value * tail.each + 1e-9), unit: tail.unit, next: words.next }
      : null
  }
  const bare = unitOf(first)
  return bare?.plural ? { amount: bare.each < 1 ? 0 : null, unit: bare.unit, next: i + 1 } : null
}

function skipOf(tokens: readonly Token[], i: number): number {
  return tokens[i]?.lower === 'of' ? i + 1 : i
}

/** "a week", "a year and a half", "a few days", "a quarter of a century", "a dozen years". */
function articleAt(tokens: readonly Token[], i: number): Stretch | null {
  const word = tokens[i + 1]?.lower ?? ''
  if (OPEN_AMOUNT.has(tokens[i + 1])) return withUnit(tokens, skipOf(tokens, i + 2), null)
  if (word === 'quarter' || word === 'half') return partAt(tokens, i + 1)
  if (word === 'single' || word === 'mere') return withUnit(tokens, i + 2, 1)
  const number = readWordNumber(tokens, i)
  if (number && !number.ordinal) return withUnit(tokens, number.next, number.value)
  return withUnit(tokens, i + 1, 1)
}

/** "half a century", "quarter of a century", "half an hour". */
function partAt(tokens: readonly Token[], i: number): Stretch | null {
  const part = tokens[i]?.lower === 'half' ? 0.5 : 0.25
  const next = skipOf(tokens, i + 1)
  if (tokens[next]?.lower !== 'a' && tokens[next]?.lower !== 'an') return null
  return withUnit(tokens, next + 1, part)
}

function withUnit(tokens: readonly Token[], i: number, amount: number | null): Stretch | null {
  const unit = unitOf(tokens[i])
  if (!unit) return null
  let total = amount === null ? (unit.each < 1 ? 0 : null) : amount * unit.each
  let next = i + 1
  if (
    tokens[next]?.lower === 'and' &&
    tokens[next + 1]?.lower === 'a' &&
    tokens[next + 2]?.lower === 'half'
  ) {
    if (total !== null) total += unit.each / 2
    next += 3
  }
  // Part of a day is no days: "three hours ago" is today.
  if (total !== null && unit.each < 1) total = Math.floor(total + 1e-9)
  if (total !== null && unit.unit === 'year' && !Number.isInteger(total)) {
    return { amount: Math.round(total * 12), unit: 'month', next }
  }
  return { amount: total, unit: unit.unit, next }
}
