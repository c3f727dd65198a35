/** Days of the calendar as ISO strings, which sort as they read. @module */

/** A day, `YYYY-MM-DD`. Compare with `<` and `>`. */
export type IsoDate = string & { readonly __brand?: 'IsoDate' }

/** How much of a date is known. */
export type DatePrecision = 'day' | 'month' | 'year' | 'unknown'

const SHAPE = /^(\d{4})-(\d{2})-(\d{2})$/

const WEEKDAYS = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'] as const
export type Weekday = (typeof WEEKDAYS)[number]

/**
 * The day number since 1970-01-01. Years are counted from March, so that the day a leap year has more is its last
 * (after Howard Hinnant, "chrono-Compatible Low-Level Date Algorithms").
 */
export function dayNumber(date: IsoDate): number {
  return numberOfDay(partOf(date, 0, 4), partOf(date, 5, 2), partOf(date, 8, 2))
}

/** The number that `length` figures from `at` on write; NaN where something else stands there. */
function partOf(date: IsoDate, at: number, length: number): number {
  let value = 0
  for (let next = at; next < at + length; next++) {
    const digit = date.charCodeAt(next) - 48
    if (!(digit >= 0 && digit <= 9)) return Number.NaN
    value = value * 10 + digit
  }
  return value
}

const DAYS_OF_ERA = 146_097
const YEARS_OF_ERA = 400
/** From the first of March of year 0 to 1970. */
const BEFORE_1970 = 719_468

function numberOfDay(year: number, month: number, day: number): number {
  const from = month > 2 ? year : year - 1
  const era = Math.floor(from / YEARS_OF_ERA)
  const ofEra = from - era * YEARS_OF_ERA
  const ofYear = Math.floor((153 * ((month + 9) % 12) + 2) / 5) + day - 1
  const days = ofEra * 365 + Math.floor(ofEra / 4) - Math.floor(ofEra / 100) + ofYear
  return era * DAYS_OF_ERA + days - BEFORE_1970
}

/** Days as they are written, kept from 1 January 1900 to 31 December 2099: a day that is written twice is one string. */
const WRITTEN: (IsoDate | undefined)[] = new Array(73_049)
const FIRST_WRITTEN = -25_567

export function fromDayNumber(day: number): IsoDate {
  const known = WRITTEN[day - FIRST_WRITTEN]
  if (known !== undefined) return known
  const made = calendarDay(day)
  if (day >= FIRST_WRITTEN && day < FIRST_WRITTEN + WRITTEN.length) WRITTEN[day - FIRST_WRITTEN] = made
  return made
}

function calendarDay(day: number): IsoDate {
  const since = day + BEFORE_1970
  const era = Math.floor(since / DAYS_OF_ERA)
  const ofEra = since - era * DAYS_OF_ERA
  const years = Math.floor(
    (ofEra - Math.floor(ofEra / 1460) + Math.floor(ofEra / 36_524) - Math.floor(ofEra / 146_096)) / 365,
  )
  const ofYear = ofEra - (365 * years + Math.floor(years / 4) - Math.floor(years / 100))
  const fromMarch = Math.floor((5 * ofYear + 2) / 153)
  const month = fromMarch < 10 ? fromMarch + 3 : fromMarch - 9
  const year = years + era * YEARS_OF_ERA + (month <= 2 ? 1 : 0)
  return written(year, month, ofYear - Math.floor((153 * fromMarch + 2) / 5) + 1)
}

function written(year: number, month: number, day: number): IsoDate {
  const shown = year > 999 ? String(year) : String(year).padStart(4, '0')
  return `${shown}-${month < 10 ? '0' : ''}${month}-${day < 10 ? '0' : ''}${day}`
}

const MONTH_DAYS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]

function daysIn(year: number, month: number): number {
  const leap = month === 2 && year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0)
  return (MONTH_DAYS[month - 1] as number) + (leap ? 1 : 0)
}

/** The date a text writes as `YYYY-MM-DD`, or `null` when it is not a day of the calendar. */
export function parseIsoDate(text: string): IsoDate | null {
  const parts = SHAPE.exec(text)
  if (!parts) return null
  return isoDate(Number(parts[1]), Number(parts[2]), Number(parts[3]))
}

/** The day of that year, month (1–12) and day of month, or `null` when there is none (31 June). */
export function isoDate(year: number, month: number, day: number): IsoDate | null {
  if (!(year >= 100 && year <= 9999 && month >= 1 && month <= 12)) return null
  return day >= 1 && day <= daysIn(year, month) ? written(year, month, day) : null
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
  const count = partOf(date, 0, 4) * 12 + partOf(date, 5, 2) - 1 + months
  const year = Math.floor(count / 12)
  const month = count - year * 12 + 1
  return isoDate(year, month, Math.min(partOf(date, 8, 2), daysIn(year, month))) as IsoDate
}

/** 0 is Sunday; 1970-01-01 was a Thursday. */
export function weekdayNumber(date: IsoDate): number {
  return (((dayNumber(date) + 4) % 7) + 7) % 7
}

export function weekdayOf(date: IsoDate): Weekday {
  return WEEKDAYS[weekdayNumber(date)] as Weekday
}

export function yearOf(date: IsoDate): number {
  return Number(date.slice(0, 4))
}
