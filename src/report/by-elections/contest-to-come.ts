/** The by-election a seat is to have, as of the day of printing, and whether it can have one. @module */
import { addDays, daysBetween, type IsoDate } from '../../base/date.ts'
import type { SeatId } from '../../base/id.ts'
import { keptOfSeat } from '../../register/lookup.ts'
import type { Register } from '../../register/register.ts'
import type { Setting } from '../discourse/setting.ts'
import { type Contest, contestsBy } from './by-elections.ts'

/** How long after it is first spoken of a by-election is held, at the most, in days. */
export const MOST_WAIT = 400

/** How long before its polling day a by-election is spoken of as one, in days. */
const MOST_AHEAD = 150

/** The first from the day of printing on; the last of all where that day is not known. */
export function contestAfter(seat: SeatId, register: Register, published: IsoDate | null): Contest | null {
  const contests = contestsOfLine(register, seat)
  if (!published) return contests.at(-1) ?? null
  return (
    contests.find((each) => each.date >= published && daysBetween(published, each.date) <= MOST_WAIT) ?? null
  )
}

/** Of all generations of the seat, in their order. */
const contestsOfLine = keptOfSeat((register, seat: SeatId): readonly Contest[] =>
  register.line(seat).flatMap((each) => contestsBy(register).inSeat(each)),
)

/** Its by-election was held within the year, and none is to come. */
export function isOver(seat: SeatId, { register, published }: Setting): boolean {
  if (!published || contestAfter(seat, register, published)) return false
  return contestsBy(register)
    .inSeat(seat)
    .some(({ date }) => date < published && daysBetween(date, published) <= MOST_WAIT)
}

/** The register would have the contest by now, had there been one. */
export function isSettled({ register, published }: Setting): boolean {
  return published !== null && addDays(published, MOST_WAIT) <= register.completeTo.results
}

/** A general election may come before the contest for a seat that fell vacant. */
export function fellVacant(seat: SeatId, { register, published }: Setting): boolean {
  return register
    .membershipsIn(seat)
    .some(
      ({ to, toReason }) =>
        to !== null && toReason !== 'dissolution' && Math.abs(daysBetween(to, published ?? to)) <= MOST_WAIT,
    )
}

/** The by-election of one of these very seats that the register has within months. */
export function contestAwaited(
  seats: Iterable<SeatId>,
  register: Register,
  published: IsoDate,
): Contest | undefined {
  for (const seat of seats) {
    const found = contestsBy(register)
      .inSeat(seat)
      .find(({ date }) => date >= published && daysBetween(published, date) <= MOST_AHEAD)
    if (found) return found
  }
  return undefined
}

export function isAwaited(seat: SeatId, register: Register, published: IsoDate | null): boolean {
  return published !== null && contestAwaited([seat], register, published) !== undefined
}
