/** The rows of a projection: each party's seats and each seat's chances. @module */
import { GROUP_COUNT, GROUPS, groupName, OTHERS } from '../elections/projection/group.ts'
import { type SeatTable, SPEAKER_SEAT } from '../elections/projection/seat-table.ts'
import type { Plan } from '../elections/projection/simulate/plan.ts'
import {
  chanceOfAtLeast,
  chances,
  expectedSeats,
  quantile,
  type Tally,
} from '../elections/projection/simulate/simulate.ts'
import type { Register } from '../register/register.ts'
import { seatName } from './names.ts'
import { points } from './points.ts'
import { explained } from './predicted-and-likeliest.ts'

export interface ProjectedParty {
  readonly party: string
  /** Seats at the base, on the boundaries projected on. */
  readonly base: number
  /** Seats if every share came out as the model says. */
  readonly predicted: number
  /** Mean over the draws. */
  readonly expected: number
  /** The 90% interval. */
  readonly low: number
  readonly high: number
  /** Chance of more than half of all seats. */
  readonly majority: number
}

export interface ProjectedSeat {
  readonly constituency: string
  readonly constituencyId: string
  readonly base: string
  readonly predicted: string
  readonly likeliest: string
  /** Largest first; parties that never won it are left out. */
  readonly chances: readonly { readonly party: string; readonly chance: number }[]
  /** Why the likeliest winner is not the predicted one, where it is not. */
  readonly explanation?: string
}

/** Most seats expected first; the Speaker is a row alone. */
export function partyRows(
  register: Register,
  base: SeatTable,
  winners: Uint8Array,
  tally: Tally,
): readonly ProjectedParty[] {
  const count = (won: Uint8Array, winner: number) =>
    won.reduce((sum, one) => sum + (one === winner ? 1 : 0), 0)
  const half = Math.floor(base.seats.length / 2) + 1
  return [...GROUPS.keys(), SPEAKER_SEAT]
    .map((winner) => ({
      party: winnerName(register, winner),
      base: count(base.winner, winner),
      predicted: count(winners, winner),
      expected: points(expectedSeats(tally, winner)),
      low: quantile(tally, winner, 0.05),
      high: quantile(tally, winner, 0.95),
      // Others are many parties: their seats are nobody's majority.
      majority: winner === OTHERS ? 0 : points(chanceOfAtLeast(tally, winner, half)),
    }))
    .filter(({ base: before, predicted, expected }) => before + predicted + expected > 0)
    .sort((a, b) => b.expected - a.expected)
}

/** The most open seats first. */
export function seatRows(
  register: Register,
  base: SeatTable,
  shares: Float64Array,
  winners: Uint8Array,
  plan: Plan,
  tally: Tally,
): readonly ProjectedSeat[] {
  const all = chances(tally, plan)
  return base.seats
    .map((seat, at) => {
      const row = all.subarray(at * GROUP_COUNT, (at + 1) * GROUP_COUNT)
      const standing = [...row.keys()].filter((group) => (row[group] as number) > 0)
      standing.sort((a, b) => (row[b] as number) - (row[a] as number))
      const predicted = winners[at] as number
      const likeliest = standing[0] ?? predicted
      return {
        constituency: seatName(register, seat),
        constituencyId: seat,
        base: winnerName(register, base.winner[at] as number),
        predicted: winnerName(register, predicted),
        likeliest: winnerName(register, likeliest),
        chances:
          standing.length === 0
            ? [{ party: winnerName(register, SPEAKER_SEAT), chance: 1 }]
            : standing.map((group) => ({
                party: groupName(register, group),
                chance: points(row[group] as number),
              })),
        ...(likeliest === predicted
          ? {}
          : {
              explanation: explained(register, winningShares(shares, base, at), predicted, likeliest, row),
            }),
      }
    })
    .sort((a, b) => (a.chances[0]?.chance ?? 1) - (b.chances[0]?.chance ?? 1))
}

/** A seat's shares as far as one candidate can win with them. */
function winningShares(shares: Float64Array, { ofOthers }: SeatTable, seat: number): Float64Array {
  const row = shares.slice(seat * GROUP_COUNT, (seat + 1) * GROUP_COUNT)
  row[OTHERS] = (row[OTHERS] as number) * (ofOthers[seat] as number)
  return row
}

function winnerName(register: Register, winner: number): string {
  return winner === SPEAKER_SEAT ? 'Speaker' : groupName(register, winner)
}
