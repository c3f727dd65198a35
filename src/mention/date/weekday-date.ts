/** Days of the week: "on Thursday", "last Monday night", "the Saturday after". @module */
import type { RelativeDate } from '../mention.ts'
import type { Token } from '../token.ts'
import { wordSet } from '../word.ts'
import { weekdayAt } from './calendar.ts'
import { type FoundDate, hanging } from './found.ts'
import { sideOf } from './tense.ts'

type Tokens = readonly Token[]
type Direction = Extract<RelativeDate, { kind: 'weekday' }>['direction']

const PART_OF_DAY = wordSet('morning afternoon evening night lunchtime')
const PAPER = wordSet(
  'times telegraph mirror express mail mercury politics herald post national world star sport programme supplement independent business',
)
const NAMED_BEFORE = wordSet('black bloody ash good maundy super sheffield spy easter palm boxing cyber')
/** Papers that are "on Sunday". */
const ON_SUNDAY = wordSet('mail scotland wales independent ireland')

/** The day of the week behind token `i`, which says how it lies: "last Thursday", "the Saturday after"; or `null`. */
export function weekdayAfter(tokens: Tokens, i: number): FoundDate | null {
  const weekday = weekdayAt(tokens, i + 1)
  if (weekday === null || !isDay(tokens, i + 1)) return null
  const word = (tokens[i] as Token).lower
  const next = past(tokens, i + 2)
  if (word === 'last') return day(i, next, weekday, 'last')
  if (word === 'next' || word === 'coming') return day(i, next, weekday, 'next')
  if (word === 'this') return day(i, next, weekday, sided(tokens, i, i + 2))
  if (word === 'following') return day(i, next, weekday, 'next', 'event')
  if (word === 'previous' || word === 'preceding') return day(i, next, weekday, 'last', 'event')
  const side = tokens[next]?.lower
  if (side !== 'before' && side !== 'after') return null
  return day(i, next + 1, weekday, side === 'after' ? 'next' : 'last', 'event')
}

/** The day of the week that is token `i`, with "last" and "next week" where they stand behind it; or `null`. */
export function weekdayDateAt(tokens: Tokens, i: number): FoundDate | null {
  const weekday = weekdayAt(tokens, i)
  if (weekday === null || !isDay(tokens, i)) return null
  const next = past(tokens, i + 1)
  const week = tokens[next + 1]?.lower === 'week' ? tokens[next]?.lower : undefined
  if (week === 'last' || week === 'next') return day(i, next + 2, weekday, week)
  return day(i, next, weekday, sided(tokens, i, next))
}

/** Bare, it is the latest such day unless a verb puts it ahead. */
function sided(tokens: Tokens, from: number, next: number): Direction {
  return sideOf(tokens, from, next) === 'future' ? 'next' : 'nearest'
}

function past(tokens: Tokens, i: number): number {
  return PART_OF_DAY.has(tokens[i]) ? i + 1 : i
}

function day(from: number, next: number, weekday: number, direction: Direction, base?: 'event'): FoundDate {
  return hanging(from, next, { kind: 'weekday', weekday, direction, ...(base ? { from: base } : {}) }, 'day')
}

/** Not a newspaper ("Sunday Times", "Mail on Sunday") nor a day with a name of its own ("Black Wednesday"). */
function isDay(tokens: Tokens, i: number): boolean {
  const before = i > 0 ? tokens[i - 1] : undefined
  const after = tokens[i + 1]
  if (after?.capital && PAPER.has(after)) return false
  if (before?.capital && NAMED_BEFORE.has(before)) return false
  return !(before?.lower === 'on' && i > 1 && ON_SUNDAY.has(tokens[i - 2]))
}
