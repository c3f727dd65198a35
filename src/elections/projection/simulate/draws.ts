/** The draws: in each, every nation, region and seat errs, and every seat has a winner. @module */
import { GROUP_COUNT } from '../group.ts'
import { NATIONS, SPEAKER_SEAT } from '../seat-table.ts'
import { areaDrawer, slotCorrelation } from './area-errors.ts'
import { errorPool, POOL, POOL_BITS } from './error-pool.ts'
import { type Plan, SLOTS } from './plan.ts'
import { type Random, random } from './random.ts'

/** Draws that share a stream of random numbers; whichever thread draws a block, it comes out the same. */
export const BLOCK = 500
/** Draws made side by side, so that what is known of a seat is read once for all of them; even. */
const BATCH = 100

export interface Drawer {
  /** Draws one block; `wins` (seats by slots) is added to, and `visit` sees each draw's seats by winner. */
  block(number: number, wins: Uint32Array, visit: (seats: Uint16Array) => void): void
}

/**
 * Share of party k in seat i of region r and nation n = centre + nation error + region error + √(p(1−p))·seat error,
 * each with its own standard deviation and fat tails, correlated between parties; most wins. A party absent from
 * a seat cannot win it. Pools of errors come from the seed, and so does every draw: the same seed gives the same
 * draws to the bit, in one thread or many.
 */
export function drawerOf(plan: Plan, seed: number): Drawer {
  const source = random(seed)
  const table = GROUP_COUNT * GROUP_COUNT
  const pools = NATIONS.map((_, nation) => {
    const correlation = plan.errors.seatCorrelation.subarray(nation * table, (nation + 1) * table)
    return errorPool(slotCorrelation(plan, correlation, nation), SLOTS, source)
  })
  const drawAreas = areaDrawer(plan, source)
  const width = plan.nationOf.length * SLOTS
  const offsets = new Int32Array(BATCH * width)
  const bySlot = new Uint16Array(BATCH * NATIONS.length * SLOTS)
  const seats = new Uint16Array(GROUP_COUNT + 1)
  return {
    block(number, wins, visit) {
      const next = random(seed, number + 1)
      for (let batch = 0; batch < BLOCK; batch += BATCH) {
        for (let draw = 0; draw < BATCH; draw++) drawAreas(next, offsets, draw * width)
        bySlot.fill(0)
        for (let seat = 0; seat < plan.seats; seat++) {
          if (plan.speaker[seat] === 0) drawSeat(plan, seat, pools, offsets, next, wins, bySlot)
        }
        for (let draw = 0; draw < BATCH; draw++) {
          byWinner(plan, bySlot, draw, seats)
          visit(seats)
        }
      }
    },
  }
}

/**
 * The inner loop: one seat in every draw of a batch. A random word picks the vectors of two draws. Sums are whole
 * numbers with the slot in the lowest bits, and the largest is found without a branch: which party wins a seat is
 * what no processor can guess. Written out slot by slot because that halves its time.
 */
function drawSeat(
  { centre, scale, nation, region, nationOf }: Plan,
  seat: number,
  pools: readonly Int16Array[],
  offsets: Int32Array,
  next: Random,
  wins: Uint32Array,
  bySlot: Uint16Array,
): void {
  const at = seat * SLOTS
  const pool = pools[nation[seat]!]!
  const width = nationOf.length * SLOTS
  const tally = nation[seat]! * SLOTS
  const c0 = centre[at]!
  const c1 = centre[at + 1]!
  const c2 = centre[at + 2]!
  const c3 = centre[at + 3]!
  const c4 = centre[at + 4]!
  const c5 = centre[at + 5]!
  const c6 = centre[at + 6]!
  const c7 = centre[at + 7]!
  const s0 = scale[at]!
  const s1 = scale[at + 1]!
  const s2 = scale[at + 2]!
  const s3 = scale[at + 3]!
  const s4 = scale[at + 4]!
  const s5 = scale[at + 5]!
  const s6 = scale[at + 6]!
  const s7 = scale[at + 7]!
  let word = 0
  let o = region[seat]! * SLOTS
  for (let draw = 0; draw < BATCH; draw++) {
    word = (draw & 1) === 0 ? next() : word >>> POOL_BITS
    const e = (word & (POOL - 1)) * SLOTS
    const v0 = (c0 + offsets[o]! + (Math.imul(s0, pool[e]!) & ~7)) | 0
    const v1 = (c1 + offsets[o + 1]! + (Math.imul(s1, pool[e + 1]!) & ~7)) | 0
    const v2 = (c2 + offsets[o + 2]! + (Math.imul(s2, pool[e + 2]!) & ~7)) | 0
    const v3 = (c3 + offsets[o + 3]! + (Math.imul(s3, pool[e + 3]!) & ~7)) | 0
    const v4 = (c4 + offsets[o + 4]! + (Math.imul(s4, pool[e + 4]!) & ~7)) | 0
    const v5 = (c5 + offsets[o + 5]! + (Math.imul(s5, pool[e + 5]!) & ~7)) | 0
    const v6 = (c6 + offsets[o + 6]! + (Math.imul(s6, pool[e + 6]!) & ~7)) | 0
    const v7 = (c7 + offsets[o + 7]! + (Math.imul(s7, pool[e + 7]!) & ~7)) | 0
    const best =
      larger(larger(larger(v0, v1), larger(v2, v3)), larger(larger(v4, v5), larger(v6, v7))) & (SLOTS - 1)
    wins[at + best]!++
    bySlot[draw * NATIONS.length * SLOTS + tally + best]!++
    o += width
  }
}

/** Of two whole numbers less than 2³¹ apart. */
function larger(a: number, b: number): number {
  const gap = (a - b) | 0
  return (a - (gap & (gap >> 31))) | 0
}

/** One draw's seats by winner: the groups and, last, the Speaker. */
function byWinner({ groups, speakers }: Plan, bySlot: Uint16Array, draw: number, seats: Uint16Array): void {
  seats.fill(0)
  seats[SPEAKER_SEAT] = speakers
  for (let at = 0; at < groups.length; at++) {
    const won = bySlot[draw * groups.length + at] as number
    if (won > 0) seats[groups[at] as number]! += won
  }
}
