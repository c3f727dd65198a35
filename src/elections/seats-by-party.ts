/** The House on a day: how many sit for each party, how many seats are vacant, how many there are. @module */
import type { IsoDate } from '../base/date.ts'
import type { PartyId } from '../base/id.ts'
import { contains, overlaps } from '../base/interval.ts'
import type { Parliament } from '../register/election.ts'
import type { Register } from '../register/register.ts'
import { type SittingSpell, sittingSpells } from './sitting-spell.ts'

export interface HouseOnDay {
  readonly on: IsoDate
  /** Number of members it can have; in a dissolution, of the House that was dissolved. */
  readonly size: number
  readonly vacant: number
  /** The day Parliament was dissolved, while it is; null while it sits. */
  readonly dissolved: IsoDate | null
  /** Sitting members by party as counted (rule 6), most first; the Speaker is a row of his own. */
  readonly parties: readonly { readonly party: PartyId; readonly seats: number }[]
  /** Members whose party the register does not say. */
  readonly unknown: number
  readonly members: readonly SittingSpell[]
}

/** Days whose House is kept: an article asks about the few around its own again and again. */
const DAYS_KEPT = 64
const houses = new WeakMap<Register, Map<IsoDate, HouseOnDay | null>>()

/** Null for a day before the first House the register holds. Rows, vacancies and unknown add up to `size`. */
export function houseOn(register: Register, on: IsoDate): HouseOnDay | null {
  let days = houses.get(register)
  if (!days) {
    days = new Map()
    houses.set(register, days)
  }
  let house = days.get(on)
  if (house === undefined) {
    house = counted(register, on)
    if (days.size >= DAYS_KEPT) days.clear()
    days.set(on, house)
  }
  return house
}

function counted(register: Register, on: IsoDate): HouseOnDay | null {
  const parliament = parliamentUpTo(register, on)
  if (!parliament || parliament.election < firstHouse(register)) return null
  const { size, spells } = parliamentHeld(register, parliament)
  const members = spells.filter((spell) => contains(spell, on))
  const counts = new Map<PartyId, number>()
  let unknown = 0
  for (const { party } of members) {
    if (party === null) unknown++
    else counts.set(party, (counts.get(party) ?? 0) + 1)
  }
  const parties = [...counts].map(([party, count]) => ({ party, seats: count }))
  parties.sort((a, b) => b.seats - a.seats || (a.party < b.party ? -1 : 1))
  const dissolved = parliament === register.parliamentOn(on) ? null : parliament.dissolved
  return { on, size, vacant: size - members.length, dissolved, parties, unknown, members }
}

/** The parliament of a day, or the one last dissolved. */
function parliamentUpTo(register: Register, on: IsoDate): Parliament | null {
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

/** How many members the seats of a day return: to 1950 some returned two or three. */
function sizeOn(register: Register, day: IsoDate): number {
  let size = 0
  for (const seat of register.seats.values()) if (contains(seat, day)) size += seat.members
  return size
}

interface HeldParliament {
  readonly size: number
  readonly spells: readonly SittingSpell[]
}

/** Worked out once for each parliament asked about, so that a day costs one look at each spell. */
const heldParliaments = new WeakMap<Register, Map<number, HeldParliament>>()

function parliamentHeld(register: Register, parliament: Parliament): HeldParliament {
  let held = heldParliaments.get(register)
  if (!held) {
    held = new Map()
    heldParliaments.set(register, held)
  }
  let one = held.get(parliament.number)
  if (!one) {
    const lifetime = { from: parliament.election, to: parliament.dissolved }
    const memberships = register.memberships.filter((membership) => overlaps(membership, lifetime))
    one = {
      size: sizeOn(register, parliament.election),
      spells: memberships.flatMap((membership) => sittingSpells(register, membership)),
    }
    held.set(parliament.number, one)
  }
  return one
}
