/** The days a question asks about: "on 3 May 2021", "in 2019", "between 1995 and 2025", "since 2010". @module */
import { addDays, addMonths, type IsoDate, isoDate } from '../../base/date.ts'
import { anchored } from '../../mention/date/anchor.ts'
import { datesOf } from '../../mention/date/find.ts'
import type { DateMention } from '../../mention/mention.ts'
import { tokenize } from '../../mention/token.ts'

/** First and last day, both counted; null where the question sets none. */
export interface Period {
  readonly since: IsoDate | null
  readonly until: IsoDate | null
}

export const ALWAYS: Period = { since: null, until: null }

/**
 * Reads the words of a question about time. `today` is what "last year" counts from.
 * Null when they name no day that could be made out: then the question is not read, rather than answered for another time.
 */
export function periodOf(words: string, today: IsoDate): Period | null {
  const text = words.trim()
  if (text === '') return ALWAYS
  const plain = yearsOf(text)
  const dates =
    plain.length > 0 ? plain : datesOf(text, tokenize(text)).map((date) => stretch(anchored(date, today)))
  const [first, second] = dates
  if (!first || dates.some((date) => date === null)) return null
  if (/^(?:since|after|from)\b/i.test(text) && !second) return { since: first.since, until: null }
  if (/^(?:before|until|up to|till)\b/i.test(text))
    return {
      since: null,
      until: /^before/i.test(text) && first.since ? addDays(first.since, -1) : first.until,
    }
  return second ? { since: first.since, until: second.until } : first
}

/** Bare years are no dates in prose but are in a question. */
function yearsOf(text: string): Period[] {
  if (
    !/^(?:(?:in|on|at|between|from|since|after|before|until|during|to|and|the|general|election|of|up|till|-|–|\d{4})\s*)+$/i.test(
      text,
    )
  )
    return []
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
