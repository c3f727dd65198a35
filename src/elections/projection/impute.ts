/** Parties absent from a seat at the base, filled in from the seats around. @module */
import { columnOf, GROUP_COUNT } from './group.ts'
import { renormalise } from './models/renormalise.ts'
import { NORTHERN_IRELAND, type SeatTable } from './seat-table.ts'

/** Those that stand nearly everywhere in Great Britain, so that an absence is a matter of slates, not of support. */
const NATIONWIDE = (['con', 'lab', 'ld', 'green', 'reform'] as const).map(columnOf)

/**
 * The shares of a table with each nationwide party that did not stand in a seat of Great Britain given the mean of
 * its region, weighted by votes over the seats it contested; seats are then renormalised. The nation's base shares
 * are to be worked out again from what is given back.
 */
export function imputed({
  shares,
  valid,
  nation,
  region,
  regions,
}: Pick<SeatTable, 'shares' | 'valid' | 'nation' | 'region' | 'regions'>): Float64Array {
  const out = shares.slice()
  for (const group of NATIONWIDE) {
    const votes = new Float64Array(regions.length)
    const contested = new Float64Array(regions.length)
    for (let seat = 0; seat < valid.length; seat++) {
      const share = shares[seat * GROUP_COUNT + group] as number
      if (share === 0) continue
      const area = region[seat] as number
      votes[area] = (votes[area] as number) + share * (valid[seat] as number)
      contested[area] = (contested[area] as number) + (valid[seat] as number)
    }
    for (let seat = 0; seat < valid.length; seat++) {
      const at = seat * GROUP_COUNT + group
      if (nation[seat] === NORTHERN_IRELAND || shares[at] !== 0) continue
      const area = region[seat] as number
      if ((contested[area] as number) > 0) out[at] = (votes[area] as number) / (contested[area] as number)
    }
  }
  return renormalise(out)
}
