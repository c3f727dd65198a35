/** The weekday and the day of the year of a page, where it says of itself which "yesterday" is: "last night (Monday, February 13)". @module */
import { addDays, type IsoDate, isoDate, weekdayNumber, yearOf } from '../../base/date.ts'
import { type MarkedArticle, once } from '../../mention/marked.ts'
import { type DateMention, NAMED } from '../../mention/mention.ts'

/** The weekday of the day of printing (0 is Sunday), and its month and day where they are told as well. */
export interface ToldDay {
  readonly weekday: number | null
  readonly date: { readonly month: number; readonly day: number; readonly after: number } | null
}

/** All that a page says of its day in this way, in order. */
export const toldDays = once((article: MarkedArticle): readonly ToldDay[] => {
  const told: ToldDay[] = []
  for (const { named, mentions } of article.sentences) {
    if (!(named & NAMED.date)) continue
    for (let at = 1; at < mentions.length; at++) {
      const [near, far] = [mentions[at - 1], mentions[at]]
      if (near?.kind !== 'date' || far?.kind !== 'date') continue
      const after = daysAfter(near)
      if (after === null || !BESIDE.test(article.text.slice(near.end, far.start))) continue
      const day = dayOf(far, after, article.text)
      if (day) told.push(day)
    }
  }
  return told
})

/** Between "yesterday" and its name. */
const BESIDE = /^(?:,? ?\((?:on )?|, (?:on )?| – | - )$/

/** How many days after the one meant a page is printed; null for a day that is not counted from it. */
function daysAfter({ relative }: DateMention): number | null {
  return relative?.kind === 'offset' && relative.unit === 'day' && relative.from === 'publication'
    ? -relative.amount
    : null
}

function dayOf({ start, end, relative }: DateMention, after: number, text: string): ToldDay | null {
  if (relative?.kind === 'weekday') return { weekday: shifted(relative.weekday, after), date: null }
  if (relative?.kind !== 'dayOfMonth') return null
  const weekday = weekdayNamed(text.slice(start, end))
  return {
    weekday: weekday === null ? null : shifted(weekday, after),
    date: { month: relative.month, day: relative.day, after },
  }
}

function shifted(weekday: number, after: number): number {
  return (((weekday + after) % 7) + 7) % 7
}

const WEEKDAYS = ['sun', 'mon', 'tue', 'wed', 'thu', 'fri', 'sat']

/** The weekday that a date opens with: "Monday, February 13". */
function weekdayNamed(text: string): number | null {
  const at = WEEKDAYS.indexOf(text.slice(0, 3).toLowerCase())
  return at < 0 ? null : at
}

/** Whether a page printed on the day may say so. */
export function isToldDay({ weekday, date }: ToldDay, day: IsoDate): boolean {
  if (weekday !== null && weekday !== weekdayNumber(day)) return false
  if (!date) return true
  const meant = addDays(day, -date.after)
  return Number(meant.slice(5, 7)) === date.month && Number(meant.slice(8, 10)) === date.day
}

/** The days of all years between two on which a page may say what this one does of its day; none where it gives no day of the year. */
export function daysToldOf(told: readonly ToldDay[], from: IsoDate, to: IsoDate): readonly IsoDate[] {
  const date = told.find((each) => each.date !== null && each.weekday !== null)?.date
  if (!date) return []
  const days: IsoDate[] = []
  for (let year = yearOf(from); year <= yearOf(to); year++) {
    const meant = isoDate(year, date.month, date.day)
    const day = meant && addDays(meant, date.after)
    if (day && day >= from && day <= to && told.every((each) => isToldDay(each, day))) days.push(day)
  }
  return days
}
