/** Who has held a place, from membership to membership: by-elections of the years without results included. @module */
import { addDays, daysBetween, type IsoDate, yearOf } from '../../base/date.ts'
import type { PartyId, PersonId, SeatId } from '../../base/id.ts'
import { keptOfSeat } from '../../register/lookup.ts'
import type { Membership } from '../../register/membership.ts'
import type { Register } from '../../register/register.ts'
import { beginsText, registerBegins } from './register-begins.ts'

export interface Holding {
  readonly membership: Membership
  readonly person: PersonId
  readonly from: IsoDate
  readonly to: IsoDate | null
  /** As counted (rule 6): at the poll that began it, and on its last day (rule 7). */
  readonly wonBy: PartyId
  readonly heldBy: PartyId
  /** A Speaker has no party of their own in the House; the one left on election. */
  readonly speaker: boolean
}

/** A party's unbroken row of wins. */
export interface Run {
  readonly party: PartyId
  readonly holdings: readonly Holding[]
  /** Polling day of the first of them. */
  readonly from: IsoDate
  /** The day of the poll somebody else won; null while it lasts. */
  readonly to: IsoDate | null
}

const SPEAKER = 'party:speaker' satisfies PartyId

/**
 * Memberships under a seat's name, oldest first, from the last point on at which all is known: one member at a
 * time, each with a party. What lies before a gap in that knowledge is left out.
 */
export const holdingsOf = keptOfSeat((register, seat: SeatId): readonly Holding[] => {
  const memberships = new Set<Membership>()
  for (const each of [...register.line(seat), seat])
    for (const membership of register.membershipsIn(each)) memberships.add(membership)
  const begins = registerBegins(register)
  let holdings: Holding[] = []
  for (const membership of [...memberships].sort((a, b) => (a.from < b.from ? -1 : 1))) {
    const { person, from, to } = membership
    if (from < begins) continue
    const won = register.partyOf(person, from)
    // Two members at once (seats of two members), or one without a party: nothing before is of use.
    if (!won || holdings.at(-1)?.from === from) {
      holdings = []
      continue
    }
    const last = to === null ? null : addDays(to, -1)
    const held =
      last === null ? currentParty(register, person) : register.partyOf(person, last < from ? from : last)
    const wonBy = register.countedAs(won)
    const heldBy = register.countedAs(held ?? won)
    const speaker = wonBy === SPEAKER || heldBy === SPEAKER
    holdings.push({ membership, person, from, to, wonBy, heldBy, speaker })
  }
  return holdings
})

function currentParty(register: Register, person: PersonId): PartyId | null {
  return register.affiliationsOf(person).at(-1)?.party ?? null
}

/** Days a seat can be empty, from one member to the next. */
const LONGEST_VACANCY = 400

/** Rows of wins by one party, oldest first. */
export function runsOf(holdings: readonly Holding[]): readonly Run[] {
  const runs: { party: PartyId; holdings: Holding[]; from: IsoDate; to: IsoDate | null }[] = []
  for (const holding of holdings) {
    const last = runs.at(-1)
    const before = last?.holdings.at(-1)
    // A name that comes back after years without the seat is a new place.
    const gap = before?.to ? daysBetween(before.to, holding.from) > LONGEST_VACANCY : false
    if (last && !gap && (last.party === holding.wonBy || holding.wonBy === SPEAKER))
      last.holdings.push(holding)
    else {
      if (last) last.to = gap && before?.to ? before.to : holding.from
      runs.push({ party: holding.wonBy, holdings: [holding], from: holding.from, to: null })
    }
  }
  return runs
}

/** Whether the register reaches back to the first contest of the place. */
export function knownFromTheFirst(register: Register, seat: SeatId): boolean {
  const first = firstContested(register, seat)
  if (first === null || first <= registerBegins(register)) return false
  const [oldest] = holdingsOf(register, seat)
  return oldest !== undefined && daysBetween(first, oldest.from) <= 1
}

/** How far back what is known of a place goes, in words. */
export function edgeText(register: Register, seat: SeatId): string {
  const first = firstContested(register, seat)
  return knownFromTheFirst(register, seat)
    ? `the seat was first contested in ${first?.slice(0, 4)}`
    : beginsText(register)
}

export function firstContested(register: Register, seat: SeatId): IsoDate | null {
  return (
    [...register.line(seat), seat].map((each) => register.seats.get(each)?.from ?? '9999').sort()[0] ?? null
  )
}

/** The last membership that began before a day. */
export function holdingBefore(holdings: readonly Holding[], day: IsoDate): Holding | null {
  return holdings.findLast((one) => one.from < day) ?? null
}

/** Years of the polls a party won in a row, as `1983, 1987 and 1992`. */
export function yearsOf(holdings: readonly Holding[]): string {
  const years = [...new Set(holdings.map((one) => `${yearOf(one.from)}`))]
  return years.length < 2 ? years.join('') : `${years.slice(0, -1).join(', ')} and ${years.at(-1)}`
}
