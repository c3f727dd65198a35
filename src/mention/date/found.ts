/** A date expression over tokens, before it becomes a mention. @module */
import type { DatePrecision, IsoDate } from '../../base/date.ts'
import type { RelativeDate } from '../mention.ts'

/** Tokens `from` up to, not including, `next`. Either `date` or `relative` says which day. */
export interface FoundDate {
  readonly from: number
  readonly next: number
  readonly date: IsoDate | null
  readonly precision: DatePrecision
  readonly relative: RelativeDate | null
}

export function fixed(from: number, next: number, date: IsoDate, precision: DatePrecision): FoundDate {
  return { from, next, date, precision, relative: null }
}

export function hanging(
  from: number,
  next: number,
  relative: RelativeDate,
  precision: DatePrecision,
): FoundDate {
  return { from, next, date: null, precision, relative }
}
