/** Finds the dates of a text: what is certain as a date, the rest with how it hangs on one. @module */
import type { DateMention } from '../mention.ts'
import { opensWordNumber, WORD_NUMBER_OPENINGS } from '../number/words.ts'
import type { Token } from '../token.ts'
import { addKind, KIND, WordSet } from '../word.ts'
import { CALENDAR_OPENINGS } from './calendar.ts'
import { calendarDateAt, wordDayAt } from './calendar-date.ts'
import type { FoundDate } from './found.ts'
import { relativeDateAt } from './relative-date.ts'
import { STRETCH_OPENINGS } from './unit-of-time.ts'
import { weekdayDateAt } from './weekday-date.ts'

/** Words a date can open with, besides numbers in words: one look settles most words. */
const OPENINGS = [
  ...'today tonight yesterday tomorrow last this next earlier later sometime late early that the in over within during just coming following previous preceding'.split(
    ' ',
  ),
  ...CALENDAR_OPENINGS,
  ...STRETCH_OPENINGS,
]
const OPENING = new WordSet(OPENINGS)

// With numbers in words: no other word without a hyphen opens a date.
addKind(KIND.date, [...OPENINGS, ...WORD_NUMBER_OPENINGS])

/**
 * The dates of `tokens` (usually one sentence), in order, without overlap; spans are those of the tokens.
 * What hangs on the day of printing or on an event has `date` null and anchor `none` until `anchored` settles it.
 * One pass with a bounded look to either side.
 */
export function datesOf(_text: string, tokens: readonly Token[]): DateMention[] {
  const mentions: DateMention[] = []
  let timed = 0
  for (let i = 0; i < tokens.length; ) {
    while (timed < tokens.length && (timed < i || !((tokens[timed] as Token).kinds & TIMED))) timed++
    if (timed === tokens.length) break
    if (timed - i > REACH) {
      i = timed - REACH
      continue
    }
    const found = (tokens[i] as Token).kinds & KIND.date ? dateAt(tokens, i) : null
    if (!found) {
      i++
      continue
    }
    for (const date of found) mentions.push(mention(tokens, date))
    i = Math.max(i + 1, (found[found.length - 1] as FoundDate).next)
  }
  return mentions
}

/** No date is without one of these, or begins further before the first of them. */
const TIMED = KIND.time | KIND.figure | KIND.hyphen
const REACH = 12

function dateAt(tokens: readonly Token[], i: number): readonly FoundDate[] | null {
  const token = tokens[i] as Token
  if (token.kind === 'mark') return null
  if (token.kind === 'word' && !OPENING.has(token) && !opensWordNumber(token)) return null
  const calendar = calendarDateAt(tokens, i)
  if (calendar) return calendar
  const other = weekdayDateAt(tokens, i) ?? relativeDateAt(tokens, i) ?? wordDayAt(tokens, i)
  return other && [other]
}

function mention(tokens: readonly Token[], found: FoundDate): DateMention {
  return {
    kind: 'date',
    start: (tokens[found.from] as Token).start,
    end: (tokens[found.next - 1] as Token).end,
    date: found.date,
    precision: found.precision,
    anchor: found.date ? 'text' : 'none',
    relative: found.relative,
  }
}
