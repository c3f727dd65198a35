/** Days of the week: "on Thursday", "last Monday night", "the Saturday after". @module */
import type { RelativeDate } from '../mention.ts'
import type { Token } from '../token.ts'
import { weekdayAt } from './calendar.ts'
import { type FoundDate, hanging } from './found.ts'
import { sideOf } from './tense.ts'

type Tokens = readonly Token[]
type Direction = Extract<RelativeDate, { kind: 'weekday' }>['direction']

const PART_OF_DAY = /^(?:morning|afternoon|evening|night|lunchtime)$/
const PAPER =
  /^(?:times|telegraph|mirror|express|mail|mercury|politics|herald|post|national|world|star|sport|programme|supplement|independent|business)$/
const NAMED_BEFORE = /^(?:black|bloody|ash|good|maundy|super|sheffield|spy|easter|palm|boxing|cyber)$/

/** The day of the week that starts at token `i`, with "last", "next", "the … after" where they stand; or `null`. */
export function weekdayDateAt(tokens: Tokens, i: number): FoundDate | null {
  const word = (tokens[i] as Token).lower
  const modifier = weekdayAt(tokens, i + 1)
  if (modifier !== null && isDay(tokens, i + 1)) {
    const direction = word === 'last' ? 'last' : word === 'next' || word === 'coming' ? 'next' : null
    if (direction) return day(i, past(tokens, i + 2), modifier, direction)
    if (word === 'this') return day(i, past(tokens, i + 2), modifier, sided(tokens, i, i + 2))
    if (word === 'following' || word === 'previous' || word === 'preceding') {
      return day(i, past(tokens, i + 2), modifier, word === 'following' ? 'next' : 'last', 'event')
    }
    if (word === 'the' || word === 'a') {
      const side = tokens[past(tokens, i + 2)]?.lower
      if (side === 'before' || side === 'after') {
        return day(i, past(tokens, i + 2) + 1, modifier, side === 'after' ? 'next' : 'last', 'event')
      }
    }
  }
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
  return PART_OF_DAY.test(tokens[i]?.lower ?? '') ? i + 1 : i
}

function day(from: number, next: number, weekday: number, direction: Direction, base?: 'event'): FoundDate {
  return hanging(from, next, { kind: 'weekday', weekday, direction, ...(base ? { from: base } : {}) }, 'day')
}

/** Not a newspaper ("Sunday Times", "Mail on Sunday") nor a day with a name of its own ("Black Wednesday"). */
function isDay(tokens: Tokens, i: number): boolean {
  const before = tokens[i - 1]
  const after = tokens[i + 1]
  if (after?.capital && PAPER.test(after.lower)) return false
  if (before?.capital && NAMED_BEFORE.test(before.lower)) return false
  return !(
    before?.lower === 'on' && /^(?:mail|scotland|wales|independent|ireland)$/.test(tokens[i - 2]?.lower ?? '')
  )
}
