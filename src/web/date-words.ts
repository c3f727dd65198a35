/** Days as people write them. @module */
import type { DatePrecision, IsoDate } from '../base/date.ts'

const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
] as const

/** `30 May 2024`; `May 2024` or `2024` where no more is known. Text that is not an ISO date is given back. */
export function dateWords(date: IsoDate, precision: DatePrecision = 'day'): string {
  const parts = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/.exec(date)
  if (!parts) return date
  const [, year, month, day] = parts
  const monthName = month === undefined ? undefined : MONTHS[Number(month) - 1]
  if (monthName === undefined || precision === 'year') return String(year)
  if (day === undefined || precision === 'month') return `${monthName} ${year}`
  return `${Number(day)} ${monthName} ${year}`
}
