/** Days of the calendar as ISO strings, which sort as they read. @module */

/** A day, `YYYY-MM-DD`. Compare with `<` and `>`. */
export type IsoDate = string & { readonly __brand?: 'IsoDate' }

/** How much of a date is known. */
export type DatePrecision = 'day' | 'month' | 'year' | 'unknown'

const SHAPE = /^(\d{4})-(\d{2})-(\d{2})$/
const DAY_MS = 86_400_000

const WEEKDAYS = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'] as const
export type Weekday = (typeof WEEKDAYS)[number]

/** The day number since 1970-01-01. */
export function dayNumber(date: IsoDate): number {
  return Date.parse(`${date}T00:00:00Z`) / DAY_MS
}

export function fromDayNumber(day: number): IsoDate {
  return new Date(day * DAY_MS).toISOString().slice(0, 10)
}

/** The date a text writes as `YYYY-MM-DD`, or `null` when it is not a day of the calendar. */
export function parseIsoDate(text: string): IsoDate | null {
  const parts = SHAPE.exec(text)
  if (!parts) return null
  return isoDate(Number(parts[1]), Number(parts[2]), Number(parts[3]))
}

/** The day of that year, month (1–12) and day of month, or `null` when there is none (31 June). */
export function isoDate(year: number, month: number, day: number): IsoDate | null {
  const date = new Date(Date.UTC(year, month - 1, day))
  if (year < 100 || date.getUTCMonth() !== month - 1 || date.getUTCDate() !== day) return null
  return date.toISOString().slice(0, 10)
}

export function addDays(date: IsoDate, days: number): IsoDate {
  return fromDayNumber(dayNumber(date) + days)
}

/** Days from `from` to `to`; negative when `to` is earlier. */
export function daysBetween(from: IsoDate, to: IsoDate): number {
  return dayNumber(to) - dayNumber(from)
}

/** The same day of another month; the last day where that month is shorter. */
export function addMonths(date: IsoDate, months: number): IsoDate {
  const [year, month, day] = date.split('-').map(Number) as [number, number, number]
  const first = new Date(Date.UTC(year, month - 1 + months, 1))
  const last = new Date(Date.UTC(first.getUTCFullYear(), first.getUTCMonth() + 1, 0)).getUTCDate()
  return isoDate(first.getUTCFullYear(), first.getUTCMonth() + 1, Math.min(day, last)) as IsoDate
}

export function weekdayOf(date: IsoDate): Weekday {
  return WEEKDAYS[new Date(`${date}T00:00:00Z`).getUTCDay()] as Weekday
}

export function yearOf(date: IsoDate): number {
  return Number(date.slice(0, 4))
}
