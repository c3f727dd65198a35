/** Dates that hang on the day of printing or on an event told nearby: "yesterday", "last month", "two days before". @module */
import type { DatePrecision } from '../../base/date.ts'
import type { RelativeDate } from '../mention.ts'
import type { Token } from '../token.ts'
import { addKind, KIND, WordMap, WordSet, wordSet } from '../word.ts'
import { monthAt } from './calendar.ts'
import { type FoundDate, hanging } from './found.ts'
import { type Stretch, stretchAt, type TimeUnit, unitOf } from './unit-of-time.ts'

type Tokens = readonly Token[]
type Base = 'publication' | 'event'

/** How exactly a step of that many units names a day. A week ago is a day; three weeks ago is about one. */
function precisionOf(unit: TimeUnit, amount: number): DatePrecision {
  if (unit === 'day') return 'day'
  if (unit === 'week') return Math.abs(amount) === 1 ? 'day' : 'unknown'
  return unit
}

function step(from: number, next: number, amount: number, unit: TimeUnit, base: Base): FoundDate {
  return hanging(from, next, { kind: 'offset', amount, unit, from: base }, precisionOf(unit, amount))
}

const TODAY = new WordMap([
  ['today', 0],
  ['tonight', 0],
  ['yesterday', -1],
  ['tomorrow', 1],
])
const PARTS_OF_DAY = ['morning', 'afternoon', 'evening', 'night', 'lunchtime']
const PART_OF_DAY = new WordSet(PARTS_OF_DAY)
const SIDES = new WordMap([
  ['last', -1],
  ['this', 0],
  ['next', 1],
])

addKind(KIND.time, [...TODAY.words, ...PARTS_OF_DAY, 'weekend', 'now'])

/** "yesterday", "tomorrow night". */
export function partOfToday(tokens: Tokens, i: number): FoundDate | null {
  const today = TODAY.get(tokens[i])
  if (today === undefined) return null
  const next = PART_OF_DAY.has(tokens[i + 1]) ? i + 2 : i + 1
  return step(i, next, today, 'day', 'publication')
}

/** "last night", "this month", "earlier this year", "next week", "last May". */
export function besidePublication(tokens: Tokens, i: number): FoundDate | null {
  const leads = !SIDES.has(tokens[i])
  const at = leads ? i + 1 : i
  const side = SIDES.get(tokens[at])
  if (side === undefined || (at > 0 && !leads && tokens[at - 1]?.lower === 'the')) return null
  const what = tokens[at + 1]
  if (!what) return null
  const which = side === 0 ? 'this' : side < 0 ? 'last' : 'next'
  if (PART_OF_DAY.has(what)) return step(i, at + 2, side, 'day', 'publication')
  if (what.lower === 'week') return hanging(i, at + 2, offset(side, 'week'), 'unknown')
  if (what.lower === 'weekend') {
    return hanging(
      i,
      at + 2,
      { kind: 'weekday', weekday: 6, direction: which === 'this' ? 'nearest' : which },
      'unknown',
    )
  }
  if (what.lower === 'month') return hanging(i, at + 2, { kind: 'month', month: null, year: which }, 'month')
  if (what.lower === 'year') return hanging(i, at + 2, { kind: 'year', year: which }, 'year')
  const month = monthAt(tokens, at + 1)
  if (!month || month.abbreviated) return null
  // "Last May" is the one before now, "next May" the one to come; "this May" is of the year.
  const year = side === 0 ? 'this' : side < 0 ? 'before' : 'after'
  return hanging(i, month.next, { kind: 'month', month: month.month, year }, 'month')
}

function offset(amount: number, unit: TimeUnit, from: Base = 'publication'): RelativeDate {
  return { kind: 'offset', amount, unit, from }
}

const BESIDE = new WordMap([
  ['same', 0],
  ['next', 1],
  ['following', 1],
  ['previous', -1],
  ['preceding', -1],
])

/** "that day"; but "the week that year" of a relative clause is rare enough. */
export function thatDay(tokens: Tokens, i: number): FoundDate | null {
  const unit = dayOrUnit(tokens[i + 1])
  return unit ? hanging(i, i + 2, offset(0, unit, 'event'), unit === 'week' ? 'unknown' : unit) : null
}

/** "the same month", "the following week", "the day before", "the year after". */
export function besideEvent(tokens: Tokens, i: number): FoundDate | null {
  const second = tokens[i + 1]
  const beside = BESIDE.get(second)
  if (beside !== undefined) {
    const unit = dayOrUnit(tokens[i + 2])
    return unit ? hanging(i, i + 3, offset(beside, unit, 'event'), unit === 'week' ? 'unknown' : unit) : null
  }
  const unit = dayOrUnit(second)
  const side = tokens[i + 2]?.lower
  if (!unit || (side !== 'before' && side !== 'after')) return null
  const amount = side === 'before' ? -1 : 1
  const today = TODAY.get(tokens[i + 3])
  if (today !== undefined && unit === 'day') return step(i, i + 4, amount + today, 'day', 'publication')
  return hanging(i, i + 3, offset(amount, unit, 'event'), unit === 'week' ? 'unknown' : unit)
}

function dayOrUnit(token: Token | undefined): TimeUnit | null {
  if (PART_OF_DAY.has(token)) return 'day'
  const unit = unitOf(token)
  return unit && !unit.plural && unit.each === 1 ? unit.unit : null
}

/** "just now" */
export function justNow(tokens: Tokens, i: number): FoundDate | null {
  return tokens[i + 1]?.lower === 'now' ? step(i, i + 2, 0, 'day', 'publication') : null
}

/** "in the past few minutes", "over the last hour": no day but today. */
export function ofLate(tokens: Tokens, i: number): FoundDate | null {
  if (tokens[i + 1]?.lower !== 'the' || !leadsToNow(tokens, i + 1)) return null
  const stretch = stretchAt(tokens, i + 3) ?? bareUnit(tokens, i + 3)
  return stretch && stretch.amount === 0 ? step(i, stretch.next, 0, 'day', 'publication') : null
}

/** "The past few minutes", "the last hour", from the article on. */
export function leadsToNow(tokens: Tokens, i: number): boolean {
  return BEFORE_NOW.has(tokens[i + 1])
}

const BEFORE_NOW = wordSet('past last')

function bareUnit(tokens: Tokens, i: number): Stretch | null {
  const unit = unitOf(tokens[i])
  return unit ? { amount: Math.floor(unit.each), unit: unit.unit, next: i + 1 } : null
}

const STEPS = new WordMap<{ readonly sign: 1 | -1; readonly base: Base }>([
  ['ago', { sign: -1, base: 'publication' }],
  ['before', { sign: -1, base: 'event' }],
  ['earlier', { sign: -1, base: 'event' }],
  ['previously', { sign: -1, base: 'event' }],
  ['after', { sign: 1, base: 'event' }],
  ['later', { sign: 1, base: 'event' }],
  ['afterwards', { sign: 1, base: 'event' }],
])

/** "two years ago", "eleven days earlier", "a month after", "in two days' time", "three weeks from now". */
export function stepped(tokens: Tokens, i: number): FoundDate | null {
  const ahead = (tokens[i] as Token).lower === 'in'
  const stretch = stretchAt(tokens, ahead ? i + 1 : i)
  if (!stretch || stretch.amount === null) return null
  let at = stretch.next
  if (ahead) {
    if (POSSESSIVE.has(tokens[at])) at++
    return tokens[at]?.lower === 'time' ? step(i, at + 1, stretch.amount, stretch.unit, 'publication') : null
  }
  if (tokens[at]?.lower === 'or' && tokens[at + 1]?.lower === 'so') at += 2
  if (tokens[at]?.lower === 'from' && NOW.has(tokens[at + 1]))
    return step(i, at + 2, stretch.amount, stretch.unit, 'publication')
  const found = STEPS.get(tokens[at])
  if (!found) return null
  return step(i, at + 1, found.sign * stretch.amount, stretch.unit, found.base)
}

const POSSESSIVE = wordSet("' 's")
const NOW = wordSet('now today')
