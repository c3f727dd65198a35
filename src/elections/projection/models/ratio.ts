/** Proportional swing: every seat moves by the same factor as its nation. @module */
import { GROUP_COUNT } from '../group.ts'
import { nationShares } from '../nation-shares.ts'
import type { Model } from './model.ts'
import { renormalise } from './renormalise.ts'

/**
 * s·B/A, renormalised within the seat. A party that was absent stays absent, so that it is scored with missing
 * parties imputed. Renormalising moves the nation's totals off their target by a little. It exaggerates the
 * strongholds of a party that rises.
 */
export const ratio: Model = (input) => {
  const { shares, nation, target } = input
  const base = nationShares(input)
  const out = new Float64Array(shares.length)
  for (let seat = 0; seat < nation.length; seat++) {
    const first = (nation[seat] as number) * GROUP_COUNT
    for (let group = 0; group < GROUP_COUNT; group++) {
      const at = seat * GROUP_COUNT + group
      const before = base[first + group] as number
      if (before > 0) out[at] = ((shares[at] as number) * (target[first + group] as number)) / before
    }
  }
  return renormalise(out)
}
