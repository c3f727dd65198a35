/** Half-open intervals of days: `from` belongs to it, `to` does not. @module */
import type { IsoDate } from './date.ts'

/** `to` is `null` while the interval is open. */
export interface Interval {
  readonly from: IsoDate
  readonly to: IsoDate | null
}

export function contains(interval: Interval, day: IsoDate): boolean {
  return interval.from <= day && (interval.to === null || day < interval.to)
}

export function overlaps(a: Interval, b: Interval): boolean {
  return (a.to === null || b.from < a.to) && (b.to === null || a.from < b.to)
}
