/** Which seat a name or a person means on an article's day. @module */
import type { IsoDate } from '../../base/date.ts'
import type { PersonId, SeatId } from '../../base/id.ts'
import { idOf } from '../../mention/meant.ts'
import type { Mention, SeatMention } from '../../mention/mention.ts'
import type { Register } from '../../register/register.ts'
import type { View } from './context.ts'
import { isInUse, seatCalled } from './short-name.ts'

export function lineKey(register: Register, seat: SeatId): SeatId {
  return register.line(seat)[0] ?? seat
}

/** Where only the boundaries are in doubt (an undated page), any of the line will do: contests are looked for in all of it. */
export function seatOfMention(register: Register, mention: SeatMention): SeatId | null {
  const { resolution } = mention
  if (resolution.state === 'resolved') return resolution.id
  if (resolution.state === 'unresolved') return null
  const lines = new Set(resolution.candidates.map((seat) => lineKey(register, seat)))
  return lines.size === 1 ? (resolution.candidates.at(-1) ?? null) : null
}

/**
 * The seat a mention means on the article's day: a name that is no seat's any more stands for the seat of today it
 * is a part of, unless the sentence speaks of the years when it was one, or of somebody who sat for it.
 */
export function seatMeant(
  view: Pick<View, 'register' | 'asOf'>,
  mention: SeatMention,
  beside: readonly Mention[] = [],
): SeatId | null {
  const { register, asOf } = view
  const seat = seatOfMention(register, mention)
  if (!seat || !asOf || isInUse(register, seat, asOf)) return seat
  const ofItsTime = beside.some(
    (one) => one.kind === 'date' && one.date !== null && isInUse(register, seat, one.date),
  )
  return ofItsTime || beside.some((one) => hasSatFor(register, personOf(one), seat))
    ? seat
    : (seatCalled(register, mention.name, asOf) ?? seat)
}

function hasSatFor(register: Register, person: PersonId | null, seat: SeatId): boolean {
  const line = lineKey(register, seat)
  return person !== null && register.membershipsOf(person).some((one) => lineKey(register, one.seat) === line)
}

export function personOf(mention: Mention | undefined): PersonId | null {
  return mention?.kind === 'person' ? idOf(mention) : null
}

/** The seat a person sat for on a day, or last before it; undated, only where there has been but one line of seats. */
export function seatOfPerson(register: Register, person: PersonId, on: IsoDate | null): SeatId | null {
  const memberships = register.membershipsOf(person)
  if (on) {
    const sitting = register.seatOf(person, on) ?? memberships.findLast((one) => one.from <= on)
    return sitting?.seat ?? null
  }
  const last = memberships.at(-1)
  if (!last) return null
  const line = new Set([...register.line(last.seat), last.seat])
  return memberships.every((one) => line.has(one.seat)) ? last.seat : null
}
