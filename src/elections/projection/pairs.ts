/** The five pairs of general elections that models are tried on. @module */
import type { IsoDate } from '../../base/date.ts'
import type { Register } from '../../register/register.ts'
import { GROUP_COUNT } from './group.ts'
import { nationShares, pooledShares } from './nation-shares.ts'
import { type SeatTable, seatsFoughtOn, seatTable } from './seat-table.ts'

export interface Pair {
  /** `2019 notional`. */
  readonly baseName: string
  readonly targetName: string
  readonly base: SeatTable
  readonly target: SeatTable
  /** Nations by groups: the shares that were reached. */
  readonly reached: Float64Array
}

const PAIRS: readonly (readonly [base: string, baseDay: IsoDate, target: string, targetDay: IsoDate])[] = [
  ['2005 notional', '2005-05-05', '2010', '2010-05-06'],
  ['2010', '2010-05-06', '2015', '2015-05-07'],
  ['2015', '2015-05-07', '2017', '2017-06-08'],
  ['2017', '2017-06-08', '2019', '2019-12-12'],
  ['2019 notional', '2019-12-12', '2024', '2024-07-04'],
]

export function electionPairs(register: Register): readonly Pair[] {
  return PAIRS.map(([baseName, baseDay, targetName, targetDay]) => {
    const seats = seatsFoughtOn(register, targetDay)
    const target = seatTable(register, seats, targetDay)
    const base = withoutOldSpeaker(seatTable(register, seats, baseDay), target.speaker)
    return { baseName, targetName, base, target, reached: nationShares(target) }
  })
}

/**
 * The table with a seat that was the Speaker's and is fought again given the pooled shares of its region: a
 * Speaker's result says nothing of the parties, who mostly stood aside.
 */
function withoutOldSpeaker(base: SeatTable, speaker: Uint8Array): SeatTable {
  const pooled = pooledShares(base.shares, base.valid, base.region, base.regions.length)
  const shares = base.shares.slice()
  const winner = base.winner.slice()
  base.seats.forEach((_, seat) => {
    if (!base.speaker[seat] || speaker[seat]) return
    const from = (base.region[seat] as number) * GROUP_COUNT
    const row = pooled.subarray(from, from + GROUP_COUNT)
    shares.set(row, seat * GROUP_COUNT)
    winner[seat] = row.indexOf(Math.max(...row))
  })
  return { ...base, shares, winner }
}
