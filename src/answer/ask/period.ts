/** The days a question asks about: "on 3 May 2021", "in 2019", "between 1995 and 2025", "since 2010". @module */
import { addDays, addMonths, type IsoDate, isoDate } from '../../base/date.ts'
import { tokenize } from '../../mention/cutter.ts'
import { anchored } from '../../mention/date/anchor.ts'
import { datesOf } from '../../mention/date/find.ts'
import type { DateMention } from '../../mention/mention.ts'

/** First and last day, both counted; null where the question sets none. */
export interface Period {
  readonly since: IsoDate | null
  readonly until: IsoDate | null
}

export const ALWAYS: Period = { since: null, until: null }

/** Words that join the days of a question and say no more of them. */
const JOINING =
  /^(?:\s|[,–-]|(?:on|in|at|as|between|from|since|after|before|until|till|up|to|and|during|by|of|the)\b)*$/i

/**
 * Reads the words of a question about time. `today` is what "last year" counts from.
 * Null when they name no day that could be made out, or say more than was made out: then the question is not read,
 * rather than answered for another time.
 */
export function periodOf(words: string, today: IsoDate): Period | null {
  const text = words.trim()
  if (text === '') return ALWAYS
  const round = roundOf(text, today)
  if (round) return round
  const dates = yearsOf(text) ?? daysOf(text, today)
  const [first, second] = dates ?? []
  if (!first || (dates?.length ?? 0) > 2) return null
  if (/^(?:since|after|from)\b/i.test(text) && !second) {
    const after = /^after/i.test(text) && first.until
    return { since: after ? addDays(after, 1) : first.since, until: null }
  }
  if (/^(?:before|until|up to|till|by)\b/i.test(text)) {
    const before = /^before/i.test(text) && first.since
    return second ? null : { since: null, until: before ? addDays(before, -1) : first.until }
  }
  return second ? { since: first.since, until: second.until } : first
}

const NUMBERS = 'one two three four five six seven eight nine ten eleven twelve'.split(' ')

/** `in the 1990s`, `in the last five years`. */
function roundOf(text: string, today: IsoDate): Period | null {
  const decade = /^(?:in|during) the ((?:19|20)\d)0s$/i.exec(text)?.[1]
  if (decade) return { since: `${decade}0-01-01`, until: `${decade}9-12-31` }
  const past = /^(?:in|over|during|within|for) the (?:last|past) (\d{1,3}|[a-z]+) (year|month)s?$/i.exec(text)
  if (!past) return null
  const count = NUMBERS.indexOf((past[1] as string).toLowerCase()) + 1 || Number(past[1])
  if (!(count > 0)) return null
  return { since: addMonths(today, -count * (past[2]?.toLowerCase() === 'year' ? 12 : 1)), until: today }
}

/** Null where a day is none of the calendar, or a word says more than the days: `in early 2019`. */
function daysOf(text: string, today: IsoDate): readonly Period[] | null {
  const found = datesOf(text, tokenize(text))
  let rest = text
  for (const { start, end } of found.toReversed()) rest = `${rest.slice(0, start)} ${rest.slice(end)}`
  if (!JOINING.test(rest) || /\bweek\b/i.test(text)) return null
  const periods = found.map((date) => stretch(anchored(date, today)))
  return periods.every((period) => period !== null) ? periods : null
}

/** Bare years are no dates in prose but are in a question. */
function yearsOf(text: string): readonly Period[] | null {
  if (
    !/^(?:(?:in|on|at|between|from|since|after|before|until|during|to|and|the|general|election|of|up|till|by|-|–|\d{4})\s*)+$/i.test(
      text,
    )
  )
    return null
  return [...text.matchAll(/\b(1[89]\d\d|20\d\d)\b/g)].map(([year]) => ({
    since: `${year}-01-01`,
    until: `${year}-12-31`,
  }))
}

function stretch(date: DateMention): Period | null {
  if (!date.date) return null
  if (date.precision === 'year')
    return { since: date.date, until: isoDate(Number(date.date.slice(0, 4)), 12, 31) }
  if (date.precision === 'month') return { since: date.date, until: addDays(addMonths(date.date, 1), -1) }
  return { since: date.date, until: date.date }
}
