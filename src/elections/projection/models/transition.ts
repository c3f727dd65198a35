/** Transition: parties that fall give up votes in each seat, and parties that rise share what is given up there. @module */
import { GROUP_COUNT } from '../group.ts'
import { nationShares } from '../nation-shares.ts'
import type { Model } from './model.ts'

/**
 * Parties that fall in the nation get s·B/A; the votes so released in the seat go to the rising parties in
 * proportion to their national gains. Shares stay within 0 and 1, add up to 1, and the nation's totals are B
 * exactly. It knows nothing of who stands second, nor of votes that change hands between parties whose totals
 * stand still.
 */
export const transition: Model = (input) => {
  const base = nationShares(input)
  const kept = new Float64Array(input.shares.length)
  for (let seat = 0; seat < input.nation.length; seat++) {
    const first = (input.nation[seat] as number) * GROUP_COUNT
    for (let group = 0; group < GROUP_COUNT; group++) {
      const at = seat * GROUP_COUNT + group
      const before = base[first + group] as number
      const after = input.target[first + group] as number
      const share = input.shares[at] as number
      kept[at] = after < before ? (share * after) / before : share
    }
  }
  return shareOut(kept, input.shares, input, base)
}

/** Adds to `kept` what each seat has released of `shares`, pro rata to the national gains. In place, and given back. */
export function shareOut(
  kept: Float64Array,
  shares: Float64Array,
  { nation, target }: { readonly nation: Uint8Array; readonly target: Float64Array },
  base: Float64Array,
): Float64Array {
  const gains = target.map((after, at) => Math.max(0, after - (base[at] as number)))
  for (let seat = 0; seat < nation.length; seat++) {
    const from = seat * GROUP_COUNT
    const first = (nation[seat] as number) * GROUP_COUNT
    let released = 0
    let gained = 0
    for (let group = 0; group < GROUP_COUNT; group++) {
      released += (shares[from + group] as number) - (kept[from + group] as number)
      gained += gains[first + group] as number
    }
    if (gained === 0) continue
    for (let group = 0; group < GROUP_COUNT; group++) {
      const at = from + group
      kept[at] = (kept[at] as number) + (released * (gains[first + group] as number)) / gained
    }
  }
  return kept
}
