/** A seat's name used for the seat of the day that took it over: "Uxbridge" of Uxbridge and South Ruislip. @module */
import { daysBetween, type IsoDate } from '../../base/date.ts'
import type { SeatId } from '../../base/id.ts'
import { keptOfSeat } from '../../register/lookup.ts'
import type { Register } from '../../register/register.ts'
import type { Seat } from '../../register/seat.ts'

/** A seat is spoken of as one that is while its successor has not been voted on, and a while longer. */
const STILL_SPOKEN_OF = 400

/** Whether any seat of the name was in use on a day, or not long before. */
export function isInUse(register: Register, seat: SeatId, on: IsoDate): boolean {
  const line = lineOf(register, seat)
  // From the end: most that is spoken of is of today.
  for (let at = line.length - 1; at >= 0; at--) if (isCurrent(line[at] as Seat, on)) return true
  return false
}

const lineOf = keptOfSeat((register, seat: SeatId): readonly Seat[] => {
  const ids = new Set([...register.line(seat), seat])
  return [...ids].flatMap((id) => register.seats.get(id) ?? [])
})

function isCurrent({ from, to }: Seat, on: IsoDate): boolean {
  return from <= on && (to === null || to > on || daysBetween(to, on) <= STILL_SPOKEN_OF)
}

const known = new WeakMap<Register, ReadonlyMap<string, readonly Seat[]>>()

/** Seats by each part of a double name ("Selby", "Ainsty"); worked out once. */
function partsOf(register: Register): ReadonlyMap<string, readonly Seat[]> {
  let parts = known.get(register)
  if (!parts) {
    const found = new Map<string, Seat[]>()
    for (const seat of register.seats.values()) {
      const names = seat.name.split(/\s+and\s+|,\s*/)
      if (names.length < 2) continue
      for (const name of names) {
        const list = found.get(name.toLowerCase())
        if (list) list.push(seat)
        else found.set(name.toLowerCase(), [seat])
      }
    }
    parts = found
    known.set(register, parts)
  }
  return parts
}

/** The one seat in use on a day of which this name is a part; null where there is none or more than one. */
export function seatCalled(register: Register, name: string, on: IsoDate): SeatId | null {
  const current = (partsOf(register).get(name.toLowerCase()) ?? []).filter((one) => isCurrent(one, on))
  const latest = current.filter((one) => one.to === null || one.to > on)
  const [only] = latest.length > 0 ? latest : current
  const lines = new Set(
    (latest.length > 0 ? latest : current).map((one) => register.line(one.id)[0] ?? one.id),
  )
  return lines.size === 1 && only ? only.id : null
}
