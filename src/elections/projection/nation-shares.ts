/** Shares of each nation: a table of `NATIONS` by groups, 0 to 1, weighted by valid votes. @module */
import { GROUP_COUNT } from './group.ts'
import { NATIONS, type SeatTable } from './seat-table.ts'

export type Weighted = Pick<SeatTable, 'shares' | 'valid' | 'nation'>

/** What each party had of all valid votes of each nation, row by row as `NATIONS`. */
export function nationShares(table: Weighted): Float64Array {
  return pooledShares(table.shares, table.valid, table.nation, NATIONS.length)
}

/** The same for any division of the seats into `count` areas; a row of zeros for an area without votes. */
export function pooledShares(
  shares: Float64Array,
  valid: Float64Array,
  areaOf: Uint8Array,
  count: number,
): Float64Array {
  const pooled = new Float64Array(count * GROUP_COUNT)
  const total = new Float64Array(count)
  for (let seat = 0; seat < valid.length; seat++) {
    const area = areaOf[seat] as number
    const votes = valid[seat] as number
    total[area] = (total[area] as number) + votes
    for (let group = 0; group < GROUP_COUNT; group++) {
      const at = area * GROUP_COUNT + group
      pooled[at] = (pooled[at] as number) + votes * (shares[seat * GROUP_COUNT + group] as number)
    }
  }
  for (let area = 0; area < count; area++) {
    const votes = total[area] as number
    if (votes === 0) continue
    for (let group = 0; group < GROUP_COUNT; group++) {
      const at = area * GROUP_COUNT + group
      pooled[at] = (pooled[at] as number) / votes
    }
  }
  return pooled
}
