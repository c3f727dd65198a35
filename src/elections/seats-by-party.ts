/** The House on a day: how many sit for each party, how many seats are vacant, how many there are. @module */
import type { IsoDate } from '../base/date.ts'
import type { PartyId, SeatId } from '../base/id.ts'
import { contains } from '../base/interval.ts'
import type { Parliament } from '../register/election.ts'
import type { Register } from '../register/register.ts'

export interface HouseOnDay {
  readonly on: IsoDate
  /** Number of constituencies; in a dissolution, of the House that was dissolved. */
  readonly size: number
  readonly vacant: number
  readonly dissolved: boolean
  /** Sitting members by party as counted (rule 6), most first; the Speaker is a row of his own. */
  readonly parties: readonly { readonly party: PartyId; readonly seats: number }[]
  /** Members whose party the register does not say. */
  readonly unknown: number
}

/** Null for a day before the first House the register holds. Rows, vacancies and unknown add up to `size`. */
export function houseOn(register: Register, on: IsoDate): HouseOnDay | null {
  const parliament = parliamentUpTo(register, on)
  if (!parliament || parliament.election < firstHouse(register)) return null
  const seats = seatsIn(register, parliament)
  const counts = new Map<PartyId, number>()
  let vacant = 0
  let unknown = 0
  for (const seat of seats) {
    const membership = register.sitting(seat, on)
    if (!membership) {
      vacant++
      continue
    }
    const printed = register.partyOf(membership.person, on)
    if (printed === null) unknown++
    else {
      const party = register.countedAs(printed)
      counts.set(party, (counts.get(party) ?? 0) + 1)
    }
  }
  const parties = [...counts].map(([party, count]) => ({ party, seats: count }))
  parties.sort((a, b) => b.seats - a.seats || (a.party < b.party ? -1 : 1))
  return {
    on,
    size: seats.length,
    vacant,
    dissolved: parliament !== register.parliamentOn(on),
    parties,
    unknown,
  }
}

/** The parliament of a day, or the one last dissolved. */
export function parliamentUpTo(register: Register, on: IsoDate): Parliament | null {
  const current = register.parliamentOn(on)
  if (current) return current
  let last: Parliament | null = null
  for (const parliament of register.parliaments) {
    if (parliament.election <= on && (last === null || parliament.election > last.election)) last = parliament
  }
  return last
}

const firstHouses = new WeakMap<Register, IsoDate>()

/** The day of the first membership the register holds; earlier Houses are not known, not empty. */
function firstHouse(register: Register): IsoDate {
  let first = firstHouses.get(register)
  if (first === undefined) {
    first = register.memberships.reduce((least, { from }) => (from < least ? from : least), '9999-12-31')
    firstHouses.set(register, first)
  }
  return first
}

/** Seats of each parliament, worked out once: boundaries change at general elections only. */
const seatLists = new WeakMap<Register, Map<number, readonly SeatId[]>>()

export function seatsIn(register: Register, parliament: Parliament): readonly SeatId[] {
  let lists = seatLists.get(register)
  if (!lists) {
    lists = new Map()
    seatLists.set(register, lists)
  }
  let seats = lists.get(parliament.number)
  if (!seats) {
    seats = [...register.seats.values()]
      .filter((seat) => contains(seat, parliament.election))
      .map((seat) => seat.id)
    lists.set(parliament.number, seats)
  }
  return seats
}
