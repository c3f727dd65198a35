/** Uniform swing over Great Britain: the same points in England, Scotland and Wales, as first reports have it. @module */
import { columnOf, GROUP_COUNT } from '../group.ts'
import { nationShares } from '../nation-shares.ts'
import { NATIONS, NORTHERN_IRELAND } from '../seat-table.ts'
import type { Model } from './model.ts'

/** Parties of one nation, whose change elsewhere is nothing. */
const OF_ONE_NATION = new Set([columnOf('snp'), columnOf('pc')])

/**
 * s + (B − A), floored at 0, with A and B the shares of Great Britain; the target's nations are weighed by their
 * votes at the base. The Scottish and Welsh national parties move by their own nation, Northern Ireland by its own.
 * It carries swings of England into Scotland, which since 2015 has voted apart.
 */
export const uniformBritain: Model = (input) => {
  const { shares, nation, target } = input
  const base = nationShares(input)
  const change = target.map((after, at) => after - (base[at] as number))
  const british = pooledChange(change, input)
  const out = new Float64Array(shares.length)
  for (let seat = 0; seat < nation.length; seat++) {
    const which = nation[seat] as number
    for (let group = 0; group < GROUP_COUNT; group++) {
      const at = seat * GROUP_COUNT + group
      const own = which === NORTHERN_IRELAND || OF_ONE_NATION.has(group)
      const points = own ? change[which * GROUP_COUNT + group] : british[group]
      out[at] = Math.max(0, (shares[at] as number) + (points as number))
    }
  }
  return out
}

/** The mean of the nations' changes, by their votes. */
function pooledChange(
  change: Float64Array,
  { valid, nation }: { readonly valid: Float64Array; readonly nation: Uint8Array },
): Float64Array {
  const votes = new Float64Array(NATIONS.length)
  for (let seat = 0; seat < valid.length; seat++) {
    const which = nation[seat] as number
    if (which !== NORTHERN_IRELAND) votes[which] = (votes[which] as number) + (valid[seat] as number)
  }
  const all = votes.reduce((sum, value) => sum + value, 0)
  const pooled = new Float64Array(GROUP_COUNT)
  if (all === 0) return pooled
  for (let which = 0; which < NATIONS.length; which++) {
    for (let group = 0; group < GROUP_COUNT; group++) {
      const part = ((change[which * GROUP_COUNT + group] as number) * (votes[which] as number)) / all
      pooled[group] = (pooled[group] as number) + part
    }
  }
  return pooled
}
