/** Many draws put together: chances of each seat, and how many seats each party takes. @module */
import { GROUP_COUNT } from '../group.ts'
import { BLOCK, drawerOf } from './draws.ts'
import { NO_GROUP, type Plan, SLOTS } from './plan.ts'

/** Winners: the groups and, last, the Speaker. */
const WINNERS = GROUP_COUNT + 1

export interface Tally {
  readonly draws: number
  /** Seats by slots: draws in which the party won the seat. */
  readonly wins: Uint32Array
  /** Winners by number of seats, 0 to all: draws in which it took so many. */
  readonly histogram: Uint32Array
  readonly seats: number
}

/** Draws blocks `from` to `to` (not included). The same blocks give the same tally, in whatever order. */
export function tallyBlocks(plan: Plan, seed: number, from: number, to: number): Tally {
  const drawer = drawerOf(plan, seed)
  const width = plan.seats + 1
  const wins = new Uint32Array(plan.seats * SLOTS)
  const histogram = new Uint32Array(WINNERS * width)
  const visit = (seats: Uint16Array) => {
    for (let winner = 0; winner < WINNERS; winner++) {
      const at = winner * width + (seats[winner] as number)
      histogram[at] = (histogram[at] as number) + 1
    }
  }
  for (let block = from; block < to; block++) drawer.block(block, wins, visit)
  return { draws: (to - from) * BLOCK, wins, histogram, seats: plan.seats }
}

/** Two tallies of different blocks as one. */
export function added(a: Tally, b: Tally): Tally {
  return {
    draws: a.draws + b.draws,
    wins: a.wins.map((value, at) => value + (b.wins[at] as number)),
    histogram: a.histogram.map((value, at) => value + (b.histogram[at] as number)),
    seats: a.seats,
  }
}

/** Blocks that hold at least so many draws. */
export function blocksFor(draws: number): number {
  return Math.max(1, Math.ceil(draws / BLOCK))
}

/** Mean number of seats of a winner. */
export function expectedSeats({ histogram, seats, draws }: Tally, winner: number): number {
  let sum = 0
  for (let count = 1; count <= seats; count++)
    sum += count * (histogram[winner * (seats + 1) + count] as number)
  return sum / draws
}

/** The fewest seats that at least this fraction of the draws do not exceed. */
export function quantile({ histogram, seats, draws }: Tally, winner: number, fraction: number): number {
  let below = 0
  for (let count = 0; count <= seats; count++) {
    below += histogram[winner * (seats + 1) + count] as number
    if (below >= fraction * draws) return count
  }
  return seats
}

/** Fraction of the draws in which a winner takes at least so many seats. */
export function chanceOfAtLeast({ histogram, seats, draws }: Tally, winner: number, least: number): number {
  let hits = 0
  for (let count = least; count <= seats; count++) hits += histogram[winner * (seats + 1) + count] as number
  return hits / draws
}

/** Chances of each seat: seats by groups, each row adding up to 1; a row of zeros for the Speaker's. */
export function chances({ wins, draws }: Tally, { nation, groups, seats }: Plan): Float64Array {
  const out = new Float64Array(seats * GROUP_COUNT)
  for (let seat = 0; seat < seats; seat++) {
    for (let slot = 0; slot < SLOTS; slot++) {
      const group = groups[(nation[seat] as number) * SLOTS + slot] as number
      if (group !== NO_GROUP) out[seat * GROUP_COUNT + group] = (wins[seat * SLOTS + slot] as number) / draws
    }
  }
  return out
}
