/** Finds the dates of a text: what is certain as a date, the rest with how it hangs on one. @module */
import type { DateMention } from '../mention.ts'
import { opensWordNumber, WORD_NUMBER_OPENINGS } from '../number/words.ts'
import type { Token } from '../token.ts'
import { addKind, KIND, WordMap, WordSet, wordSet } from '../word.ts'
import { CALENDAR_OPENINGS } from './calendar.ts'
import { calendarDateAt, wordDayAt } from './calendar-date.ts'
import type { FoundDate } from './found.ts'
import {
  besideEvent,
  besidePublication,
  justNow,
  leadsToNow,
  ofLate,
  partOfToday,
  stepped,
  thatDay,
} from './relative-date.ts'
import { LENGTH_OPENINGS } from './unit-of-time.ts'
import { weekdayAfter, weekdayDateAt } from './weekday-date.ts'

type Tokens = readonly Token[]
type Reader = (tokens: Tokens, i: number) => FoundDate | null

const inWords: Reader = (tokens, i) => stepped(tokens, i) ?? wordDayAt(tokens, i)

/** How a date is read that opens with a word and names no day of the calendar: one look settles most words of a page. */
const READERS = new WordMap<Reader>([
  ...opening(CALENDAR_OPENINGS, weekdayDateAt),
  ...opening(WORD_NUMBER_OPENINGS, inWords),
  ...opening(LENGTH_OPENINGS, stepped),
  ...opening(['today', 'tonight', 'yesterday', 'tomorrow'], partOfToday),
  ...opening(['the'], (tokens, i) => weekdayAfter(tokens, i) ?? besideEvent(tokens, i)),
  ...opening(['that'], thatDay),
  ...opening(['a'], (tokens, i) => weekdayAfter(tokens, i) ?? stepped(tokens, i)),
  ...opening(
    ['last', 'this', 'next'],
    (tokens, i) => weekdayAfter(tokens, i) ?? besidePublication(tokens, i),
  ),
  ...opening(['coming', 'following', 'previous', 'preceding'], weekdayAfter),
  ...opening(['earlier', 'later', 'sometime', 'late', 'early'], besidePublication),
  ...opening(['just'], justNow),
  ...opening(['in'], (tokens, i) => ofLate(tokens, i) ?? stepped(tokens, i)),
  ...opening(['over', 'within', 'during'], ofLate),
])

function opening(words: readonly string[], read: Reader): (readonly [string, Reader])[] {
  return words.map((word) => [word, read])
}

// No other word without a hyphen opens a date.
addKind(KIND.date, READERS.words)

/**
 * The dates of `tokens` (usually one sentence), in order, without overlap; spans are those of the tokens.
 * What hangs on the day of printing or on an event has `date` null and anchor `none` until `anchored` settles it.
 * One pass with a bounded look to either side.
 */
export function datesOf(_text: string, tokens: Tokens): DateMention[] {
  const dates: DateMention[] = []
  for (let at = 0; at < tokens.length; )
    at = (tokens[at] as Token).kinds & KIND.date ? dateFrom(tokens, at, dates) : at + 1
  return dates
}

/** Adds the date, or two, that begins at token `i`, which is of its kind; gives the place from which another may. */
export function dateFrom(tokens: Tokens, i: number, dates: DateMention[]): number {
  let next = i + 1
  if (!mayOpen(tokens, i)) return next
  for (const date of dateAt(tokens, i) ?? NONE) {
    dates.push(mention(tokens, date))
    next = Math.max(next, date.next)
  }
  return next
}

const NONE: readonly never[] = []

/** Whether the words behind it let a date begin here; most that could do not. */
function mayOpen(tokens: Tokens, i: number): boolean {
  const first = tokens[i] as Token
  if (first.kinds & TIMED) return true
  if (!leadsOn(tokens, i + 1)) return false
  const end = Math.min(tokens.length, i + 1 + (NEAR.has(first) ? NEAR_REACH : REACH))
  for (let at = i + 1; at < end; at++) if ((tokens[at] as Token).kinds & TIMED) return true
  return false
}

/** No date is without one of these, or begins further before the first of them, in tokens. */
export const TIMED = KIND.time | KIND.figure
const REACH = 12
/** Words that count nothing: what they open has its time right behind them, or one word on. */
const NEAR = wordSet(
  'the that last this next coming following previous preceding earlier later sometime late early just',
)
const NEAR_REACH = 2

/** Besides words that open a date or a number, what may stand behind the first word of a date. */
const SECOND = wordSet('same of and single mere')
const THE = wordSet('the')

/** Whether a word that is no time itself may open a date with that behind it. */
function leadsOn(tokens: Tokens, i: number): boolean {
  const second = tokens[i]
  if (second === undefined) return false
  if (THE.has(second)) return leadsToNow(tokens, i)
  return (second.kinds & (TIMED | KIND.date | KIND.amount)) !== 0 || SECOND.has(second)
}

const CALENDAR = new WordSet(CALENDAR_OPENINGS)

function dateAt(tokens: Tokens, i: number): readonly FoundDate[] | null {
  const token = tokens[i] as Token
  const isFigure = token.kind === 'figure'
  const dates = isFigure || (token.capital && CALENDAR.has(token)) ? calendarDateAt(tokens, i) : null
  if (dates) return dates
  const read = isFigure ? stepped : (READERS.get(token) ?? (opensWordNumber(token) ? inWords : null))
  const found = read ? read(tokens, i) : null
  return found && [found]
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
