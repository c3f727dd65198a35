/** Who held a seat, and for which party, until the House was dissolved for a general election. @module */
import { addDays, dayNumber, type IsoDate } from '../../base/date.ts'
import type { PartyId, PersonId, SeatId } from '../../base/id.ts'
import type { MarkedSentence } from '../../mention/marked.ts'
import { keptOfPerson, keptOfSeat } from '../../register/lookup.ts'
import type { Register } from '../../register/register.ts'
import type { Won } from './elections-won.ts'

/** From dissolution to polling, in days. */
const LONGEST_CAMPAIGN = 60
const NONE: readonly never[] = []

/** The seat a member sat for until the House was dissolved for the poll of `day`. */
export function heldUntil(person: PersonId, day: IsoDate, register: Register): SeatId | null {
  const polled = dayNumber(day)
  const held = endsOf(register, person).findLast(({ to }) => to <= polled && polled - to <= LONGEST_CAMPAIGN)
  return held?.seat ?? null
}

/** The seats somebody has left, each with the number of the day. */
const endsOf = keptOfPerson((register, person: PersonId) =>
  register
    .membershipsOf(person)
    .flatMap(({ seat, to }): readonly { readonly seat: SeatId; readonly to: number }[] =>
      to === null ? NONE : [{ seat, to: dayNumber(to) }],
    ),
)

/** Who of those a sentence names held the seat until then, and does no more. */
export function holderIn({ people }: MarkedSentence, won: Won, register: Register): PersonId | null {
  const { seat, date, person } = won
  for (const { resolution } of people) {
    if (resolution.state !== 'resolved' || resolution.id === person) continue
    const held = heldUntil(resolution.id, date, register)
    if (!held) continue
    // A seat with new bounds is lost by whoever fought it from the House.
    if (register.line(seat).includes(held) || stoodIn(won, resolution.id, register)) return resolution.id
  }
  return null
}

export function stoodIn({ seat, date }: Won, person: PersonId, register: Register): boolean {
  return register
    .electionsIn(seat)
    .some(
      (each) =>
        each.date === date &&
        register.candidaciesIn(each.id).some((candidacy) => candidacy.person === person),
    )
}

/** Who sat for the seat until the House was dissolved, where one alone did. */
export function lastHolder({ seat, date }: Won, register: Register): PersonId | null {
  const polled = dayNumber(date)
  let last: PersonId | null = null
  for (const { person, to } of leaversOf(register, seat)) {
    if (to > polled || polled - to > LONGEST_CAMPAIGN) continue
    if (last !== null) return null
    last = person
  }
  return last
}

/** Who has left a seat of that name, each with the number of the day. */
const leaversOf = keptOfSeat((register, seat: SeatId) =>
  register
    .line(seat)
    .flatMap((each) => register.membershipsIn(each))
    .flatMap(({ person, to }): readonly { readonly person: PersonId; readonly to: number }[] =>
      to === null ? NONE : [{ person, to: dayNumber(to) }],
    ),
)

/** The party somebody sat for until the House was dissolved. */
export function partyHeldBy(holder: PersonId | null, { date }: Won, register: Register): PartyId | null {
  const last = holder && register.membershipsOf(holder).findLast(({ to }) => to !== null && to <= date)
  const party = last?.to ? register.partyOf(last.person, addDays(last.to, -1)) : null
  return party && register.countedAs(party)
}
