/** Rule 9: a seat is its boundaries: it is sat for and fought only while they are in force. @module */
import type { IsoDate } from '../../base/date.ts'
import type { SeatId } from '../../base/id.ts'
import { contains } from '../../base/interval.ts'
import type { Register } from '../register.ts'
import type { Break, Check } from './break.ts'
import { rowOf } from './one-member-a-seat.ts'

export const boundaries: Check = (register) => {
  const breaks: Break[] = []
  const inForce = (seat: SeatId, day: IsoDate) => {
    const held = register.seats.get(seat)
    return held !== undefined && contains(held, day)
  }
  for (const membership of register.memberships)
    if (!inForce(membership.seat, membership.from))
      breaks.push({
        rule: 9,
        what: 'a membership begins on boundaries that were not in force',
        rows: [rowOf(membership)],
        sources: [membership.source],
      })
  // Notional results are those of an older poll on the boundaries to come.
  for (const { id, kind, seat, date, source } of register.elections.values())
    if (kind !== 'notional' && !inForce(seat, date))
      breaks.push({
        rule: 9,
        what: 'a contest on boundaries that were not in force',
        rows: [id],
        sources: [source],
      })
  return {
    checked: register.memberships.length + register.elections.size,
    breaks: [...breaks, ...sharedCodes(register)],
  }
}

/** Two seats in use at once cannot bear one name or one code. */
function sharedCodes({ seats }: Register): Break[] {
  const breaks: Break[] = []
  const held = new Map<string, SeatId>()
  for (const seat of seats.values()) {
    if (seat.to !== null) continue
    for (const mark of [seat.name, seat.gss]) {
      if (mark === null) continue
      const other = held.get(mark)
      if (other)
        breaks.push({
          rule: 9,
          what: `two seats in use are called ${mark}`,
          rows: [other, seat.id],
          sources: [],
        })
      held.set(mark, seat.id)
    }
  }
  return breaks
}
