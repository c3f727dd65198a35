/** Settles a date that hangs on another day, once that day is known. @module */
import {
  addDays,
  addMonths,
  type DatePrecision,
  daysBetween,
  type IsoDate,
  isoDate,
  weekdayNumber,
  yearOf,
} from '../../base/date.ts'
import type { DateMention, RelativeDate, RelativeYear } from '../mention.ts'

/** Which day a mention waits for; `text` when it waits for none. */
function hangsOn(mention: DateMention): 'text' | 'publication' | 'event' {
  if (!mention.relative) return 'text'
  return 'from' in mention.relative && mention.relative.from === 'event' ? 'event' : 'publication'
}

/**
 * The mention with its date, counted from the day of printing or from the day of the event it hangs on.
 * Without that day it comes back as it was: date `null`, anchor `none`.
 * Bare days and months lie on the nearer side of publication, the past being preferred when it is close
 * (a day ahead must be twice as near): the press tells what was before what will be.
 */
export function anchored(
  mention: DateMention,
  published: IsoDate | null,
  event: IsoDate | null = null,
): DateMention {
  const relative = mention.relative
  if (!relative) return mention
  const base = hangsOn(mention)
  const day = base === 'event' ? event : published
  if (day === null) return mention
  const date = resolve(relative, day, mention.precision)
  return date === null ? mention : { ...mention, date, anchor: base }
}

function resolve(relative: RelativeDate, base: IsoDate, precision: DatePrecision): IsoDate | null {
  switch (relative.kind) {
    case 'offset':
      return firstOf(stepped(base, relative.amount, relative.unit), relative.unit, precision)
    case 'weekday':
      return weekday(base, relative.weekday, relative.direction)
    case 'dayOfMonth':
      return dayOfMonth(base, relative.month, relative.day, relative.year)
    case 'month':
      return month(base, relative.month, relative.year)
    case 'year':
      return isoDate(yearOf(base) + SHIFT[relative.year], 1, 1)
  }
}

const SHIFT = { last: -1, this: 0, next: 1 } as const

/** Steps that leave the Commons behind ("two thousand years ago") settle nothing. */
const MOST = { day: 400_000, week: 52_000, month: 12_000, year: 1000 } as const

function stepped(base: IsoDate, amount: number, unit: 'day' | 'week' | 'month' | 'year'): IsoDate | null {
  if (!(Math.abs(amount) <= MOST[unit])) return null
  if (unit === 'day') return addDays(base, Math.round(amount))
  if (unit === 'week') return addDays(base, Math.round(amount * 7))
  return addMonths(base, Math.round(unit === 'month' ? amount : amount * 12))
}

/** The first day the step can mean: of its month or year, or the Monday of "last week". */
function firstOf(
  date: IsoDate | null,
  unit: 'day' | 'week' | 'month' | 'year',
  precision: DatePrecision,
): IsoDate | null {
  if (date === null) return null
  if (precision === 'month') return `${date.slice(0, 7)}-01`
  if (precision === 'year') return `${date.slice(0, 4)}-01-01`
  if (precision === 'unknown' && unit === 'week') return addDays(date, -((weekdayNumber(date) + 6) % 7))
  return date
}

/** `nearest` is the latest such day up to the base itself; `last` and `next` leave the base out. */
function weekday(base: IsoDate, wanted: number, direction: 'last' | 'next' | 'nearest'): IsoDate {
  const back = (weekdayNumber(base) - wanted + 7) % 7
  if (direction === 'nearest') return addDays(base, -back)
  if (direction === 'last') return addDays(base, back === 0 ? -7 : -back)
  return addDays(base, 7 - back)
}

/** Days within which a day without a year outweighs a verb that puts it a year away. */
const CLOSE = 45

function dayOfMonth(base: IsoDate, monthOfYear: number, day: number, year: RelativeYear): IsoDate | null {
  const here = yearOf(base)
  if (year === 'this' || year === 'last' || year === 'next')
    return isoDate(here + SHIFT[year], monthOfYear, day)
  const days = [-1, 0, 1, 2].flatMap((shift) => isoDate(here + shift, monthOfYear, day) ?? [])
  const before = days.filter((date) => date <= base).at(-1) ?? null
  const after = days.find((date) => date >= base) ?? null
  if (!before || !after) return before ?? after
  const back = daysBetween(before, base)
  const ahead = daysBetween(base, after)
  // A verb can mislead; nobody prints a day eleven months off without its year.
  if (year === 'past') return ahead < CLOSE && ahead < back ? after : before
  if (year === 'future') return back < CLOSE && back < ahead ? before : after
  return ahead * 2 < back ? after : before
}

function month(base: IsoDate, wanted: number | null, year: RelativeYear): IsoDate | null {
  const first = `${base.slice(0, 7)}-01`
  if (wanted === null) return addMonths(first, year === 'last' ? -1 : year === 'next' ? 1 : 0)
  const here = yearOf(base)
  if (year === 'this' || year === 'last' || year === 'next') return isoDate(here + SHIFT[year], wanted, 1)
  const back = (Number(base.slice(5, 7)) - wanted + 12) % 12
  const ahead = (12 - back) % 12
  if (year === 'past') return addMonths(first, -back)
  if (year === 'future') return addMonths(first, ahead)
  if (year === 'before') return addMonths(first, -(back || 12))
  if (year === 'after') return addMonths(first, ahead || 12)
  return addMonths(first, ahead * 2 < back ? ahead : -back)
}
