/** What a simulation needs, laid out for the inner loop: seats by slots, eight parties a seat. @module */
import { GROUP_COUNT, OTHERS } from '../group.ts'
import { NATIONS, type SeatTable } from '../seat-table.ts'
import { STEPS } from './error-pool.ts'
import { type Errors, spread } from './errors.ts'

/** Parties that can win a seat of one nation; more than eight have never come near. */
export const SLOTS = 8
/**
 * A share of 1 in whole numbers. The three lowest bits of every sum are free: they carry the slot, so that the
 * largest of eight sums names its party. Equal sums go to the later slot.
 */
export const ONE = 2 ** 25
/** No party: so far below that no error brings it up. */
const ABSENT = -30 * ONE
/** Standard deviations of seats, in units whose product with a step of the pool is a share in `ONE`s. */
const DEVIATION = ONE / STEPS

/** Plain arrays and numbers only, so that it can be handed to another thread. */
export interface Plan {
  readonly seats: number
  /** Seats by slots: the share expected of a party, as far as one candidate of it can win, in `ONE`s, with the slot. */
  readonly centre: Int32Array
  /** Seats by slots: the standard deviation of the seat's own error, for steps of the pool. */
  readonly scale: Int32Array
  readonly nation: Uint8Array
  readonly region: Uint8Array
  /** Nation of each region. */
  readonly nationOf: Uint8Array
  /** Votes of each region: errors of regions leave the nation where it is. */
  readonly regionVotes: Float64Array
  /** Nations by slots: the group in each slot, or 255. */
  readonly groups: Uint8Array
  /** Nations by groups: the standard deviation of a nation's share. */
  readonly nationError: Float64Array
  readonly errors: Errors
  /** Whether the seat is the Speaker's. */
  readonly speaker: Uint8Array
  /** How many are. */
  readonly speakers: number
}

export const NO_GROUP = 255

export interface PlanInput {
  /** Seats by groups: what the model says. */
  readonly shares: Float64Array
  readonly base: SeatTable
  readonly speaker: Uint8Array
  readonly errors: Errors
  /** Nations by groups. */
  readonly nationError: Float64Array
}

export function planOf({ shares, base, speaker, errors, nationError }: PlanInput): Plan {
  const seats = base.seats.length
  const groups = slotsOf(shares, base)
  const centre = Int32Array.from({ length: seats * SLOTS }, (_, at) => ABSENT + (at % SLOTS))
  const scale = new Int32Array(seats * SLOTS)
  const regionVotes = new Float64Array(base.regions.length)
  const nationOf = new Uint8Array(base.regions.length)
  for (let seat = 0; seat < seats; seat++) {
    const nation = base.nation[seat] as number
    const region = base.region[seat] as number
    regionVotes[region] = (regionVotes[region] as number) + (base.valid[seat] as number)
    nationOf[region] = nation
    for (let slot = 0; slot < SLOTS; slot++) {
      const group = groups[nation * SLOTS + slot] as number
      if (group === NO_GROUP) continue
      const share = shares[seat * GROUP_COUNT + group] as number
      if (share <= 0) continue
      const one = group === OTHERS ? (base.ofOthers[seat] as number) : 1
      const deviation = (errors.seat[nation * GROUP_COUNT + group] as number) * spread(share) * one
      centre[seat * SLOTS + slot] = inOnes(share * one) + slot
      scale[seat * SLOTS + slot] = Math.round(deviation * DEVIATION)
    }
  }
  return {
    seats,
    centre,
    scale,
    nation: base.nation,
    region: base.region,
    nationOf,
    regionVotes,
    groups,
    nationError,
    errors,
    speaker,
    speakers: speaker.reduce((sum, flag) => sum + flag, 0),
  }
}

/** A share in whole numbers, the three lowest bits clear. */
export function inOnes(share: number): number {
  return Math.round((share * ONE) / SLOTS) * SLOTS
}

/** The groups with the largest share in any seat of a nation, at most eight, in the order of the groups. */
function slotsOf(shares: Float64Array, { nation }: SeatTable): Uint8Array {
  const groups = new Uint8Array(NATIONS.length * SLOTS).fill(NO_GROUP)
  for (let which = 0; which < NATIONS.length; which++) {
    const most = new Float64Array(GROUP_COUNT)
    for (let seat = 0; seat < nation.length; seat++) {
      if (nation[seat] !== which) continue
      for (let group = 0; group < GROUP_COUNT; group++)
        most[group] = Math.max(most[group] as number, shares[seat * GROUP_COUNT + group] as number)
    }
    const standing = [...most.keys()].filter((group) => (most[group] as number) > 0)
    standing.sort((a, b) => (most[b] as number) - (most[a] as number))
    groups.set(
      standing.slice(0, SLOTS).sort((a, b) => a - b),
      which * SLOTS,
    )
  }
  return groups
}
