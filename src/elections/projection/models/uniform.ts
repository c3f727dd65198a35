/** Uniform national swing: every seat moves by as many points as its nation. @module */
import { GROUP_COUNT } from '../group.ts'
import { nationShares } from '../nation-shares.ts'
import type { Model } from './model.ts'

/**
 * s + (B − A), floored at 0, where s is a party's share of the seat, A its share of the nation at the base and B
 * at the target. The assumption of the Nuffield election studies since 1945. Not renormalised: where a share was
 * floored a seat adds up to more than 1 and the nation misses its target. It takes from a weak seat more than the
 * party holds there, and so leaves too much in its strong ones when it falls far.
 */
export const uniform: Model = (input) => {
  const { shares, nation, target } = input
  const base = nationShares(input)
  const out = new Float64Array(shares.length)
  for (let seat = 0; seat < nation.length; seat++) {
    const first = (nation[seat] as number) * GROUP_COUNT
    for (let group = 0; group < GROUP_COUNT; group++) {
      const at = seat * GROUP_COUNT + group
      const change = (target[first + group] as number) - (base[first + group] as number)
      out[at] = Math.max(0, (shares[at] as number) + change)
    }
  }
  return out
}
