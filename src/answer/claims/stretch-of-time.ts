/** Time between two days beside a stretch as printed: "over two months" of 81 days. @module */
import { addMonths, daysBetween, type IsoDate } from '../../base/date.ts'
import type { Duration } from '../../mention/date/duration.ts'
import type { Verdict } from './claim.ts'
import { TOLERANCES } from './tolerances.ts'
import { verdict } from './verdict.ts'

/** Less, but not by much, where "less than" may be anything less. */
const CLOSE = /\b(?:nearly|almost|just under|close to)\b/i

/** `2023-06-09 to 2023-08-29: 81 days`; `printed` tells "almost a year" from "less than a year". */
export function intervalVerdict(
  from: IsoDate,
  to: IsoDate,
  duration: Pick<Duration, 'amount' | 'unit' | 'comparator'>,
  printed = '',
): Verdict {
  const days = daysBetween(from, to)
  const amount = duration.amount as number
  const least = daysBetween(from, stepped(from, amount, duration.unit))
  const next = daysBetween(from, stepped(from, amount + 1, duration.unit))
  const slack = Math.max(1, (next - least) / 2)
  const right = {
    exact: days >= least - slack && days < next,
    about: Math.abs(days - least) <= slack * 1.5,
    over: days >= least && days < least * 2,
    atLeast: days >= least && days < least * 2,
    under: days <= least && days >= least * (CLOSE.test(printed) ? TOLERANCES.nearly.value : 0.5),
    atMost: days <= least,
  }[duration.comparator]
  const computed = `${from} to ${to}: ${days} days`
  return verdict(right ? 'supported' : 'refuted', computed, {
    working: `${days} days; ${amount} ${duration.unit} would be ${least}`,
  })
}

/** The day `amount` units after `from`; a part of a month or year by its share of days. */
export function stepped(from: IsoDate, amount: number, unit: Duration['unit']): IsoDate {
  const add = (days: number) =>
    new Date(Date.parse(`${from}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10)
  if (unit === 'days') return add(Math.round(amount))
  if (unit === 'weeks') return add(Math.round(amount * 7))
  const months = unit === 'months' ? amount : amount * 12
  const whole = addMonths(from, Math.floor(months))
  const rest = Math.round((months - Math.floor(months)) * 30.4)
  return rest === 0
    ? whole
    : new Date(Date.parse(`${whole}T00:00:00Z`) + rest * 86_400_000).toISOString().slice(0, 10)
}
