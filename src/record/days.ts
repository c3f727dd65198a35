/** The days an imprecise date covers. @module */
import type { DatePrecision, IsoDate } from '../base/date.ts'
import { addDays, addMonths, isoDate } from '../base/date.ts'

export interface Days {
  readonly earliest: IsoDate
  readonly latest: IsoDate
}

const SHAPE = /^(\d{4})(?:-(\d{2}))?(?:-(\d{2}))?$/

/** First and last day of a date known to a day, a month or a year; `null` when it is none of these. */
export function daysOf(date: string | null | undefined, precision: DatePrecision): Days | null {
  const parts = SHAPE.exec(date ?? '')
  if (!parts || precision === 'unknown') return null
  const year = Number(parts[1])
  if (precision === 'year' || parts[2] === undefined)
    return between(isoDate(year, 1, 1), isoDate(year, 12, 31))
  const month = isoDate(year, Number(parts[2]), 1)
  if (precision === 'month' || parts[3] === undefined) {
    return between(month, month && addDays(addMonths(month, 1), -1))
  }
  const day = isoDate(year, Number(parts[2]), Number(parts[3]))
  return between(day, day)
}

function between(earliest: IsoDate | null, latest: IsoDate | null): Days | null {
  return earliest && latest && { earliest, latest }
}
