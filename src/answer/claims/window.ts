/** The stretch of time a count is said of, ending with the article's day. @module */
import { addDays, daysBetween, type IsoDate, weekdayOf, yearOf } from '../../base/date.ts'
import { anchored } from '../../mention/date/anchor.ts'
import { type Duration, durationsOf } from '../../mention/date/duration.ts'
import type { NumberMention } from '../../mention/mention.ts'
import { textOf, type View } from './context.ts'
import { stepped } from './stretch-of-time.ts'
import { TOLERANCES } from './tolerances.ts'

export interface Window {
  /** The act must be on or after this day. */
  readonly from: IsoDate
  /** A looser start, for "just over a month". */
  readonly loose: IsoDate
  readonly printed: string
}

/** The stretch that ends with the article's day; null when the sentence names none. */
export function windowOf(view: View, number: NumberMention, asOf: IsoDate): Window | null {
  const { sentence, context } = view
  const durations = durationsOf(context.article.text, sentence.tokens).filter(
    (one) => one.start >= number.start - 60,
  )
  for (const one of durations) {
    const printed = textOf(view, one.start, one.end)
    if (one.kind === 'since' && one.since) {
      const date = one.since.date ? one.since : anchored(one.since, asOf)
      if (date.date) return { from: date.date, loose: date.date, printed }
    }
    if (one.kind === 'in' && one.amount !== null) return { ...stretch(asOf, one), printed }
  }
  for (const mention of sentence.mentions) {
    if (mention.kind !== 'date' || mention.precision === 'day') continue
    const printed = textOf(view, mention.start, mention.end)
    const from = calendarStart(printed, asOf)
    if (from) return { from, loose: from, printed }
  }
  const text = textOf(view, sentence.start, sentence.end)
  const parliament = view.register.parliamentOn(asOf)
  if (parliament && /\b(?:this parliament|since the (?:last |general )?(?:general )?election)\b/i.test(text))
    return { from: parliament.election, loose: parliament.election, printed: 'this parliament' }
  return null
}

/** "This week" begins on Monday. */
function calendarStart(printed: string, asOf: IsoDate): IsoDate | null {
  if (/\bthis week\b/i.test(printed)) {
    const days = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday']
    return addDays(asOf, -days.indexOf(weekdayOf(asOf)))
  }
  if (/\bthis month\b/i.test(printed)) return `${asOf.slice(0, 7)}-01`
  if (/\bthis year\b/i.test(printed)) return `${yearOf(asOf)}-01-01`
  return null
}

/** Back from the day by the stretch: "just over" and a bare stretch leave some play. */
function stretch(asOf: IsoDate, one: Duration): { from: IsoDate; loose: IsoDate } {
  const amount = one.amount as number
  const days = daysBetween(asOf, stepped(asOf, amount, one.unit))
  const exactly = addDays(asOf, -days)
  const play = Math.max(
    1,
    Math.round(
      days *
        (one.comparator === 'over'
          ? TOLERANCES.windowOver.value
          : one.comparator === 'exact' || one.comparator === 'about'
            ? TOLERANCES.windowExact.value
            : 0),
    ),
  )
  return { from: exactly, loose: addDays(exactly, -play) }
}
