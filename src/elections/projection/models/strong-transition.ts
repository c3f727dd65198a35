/** Strong transition: a falling party loses its weak supporters first. @module */
import { GROUP_COUNT } from '../group.ts'
import { nationShares } from '../nation-shares.ts'
import type { Model } from './model.ts'
import { shareOut } from './transition.ts'

/** Up to so much of a seat a party's supporters count as weak. */
export const WEAK_PART = 0.2

/**
 * As `transition`, but what a falling party loses comes first out of its weak part of each seat,
 * w = min(s, 20%): s' = (s − w) + w·(B − S)/W, where W and S are the nation's means of weak and of strong parts;
 * when B is below S the weak part is gone and the strong gives too, (s − w)·B/S. After the strong transition model
 * of Electoral Calculus. Strongholds hold better than in life when a party collapses.
 */
export const strongTransition: Model = (input) => {
  const { shares, nation, target } = input
  const weak = shares.map((share) => Math.min(share, WEAK_PART))
  const base = nationShares(input)
  const weakBase = nationShares({ ...input, shares: weak })
  const kept = new Float64Array(shares.length)
  for (let seat = 0; seat < nation.length; seat++) {
    const first = (nation[seat] as number) * GROUP_COUNT
    for (let group = 0; group < GROUP_COUNT; group++) {
      const at = seat * GROUP_COUNT + group
      const before = base[first + group] as number
      const after = target[first + group] as number
      const share = shares[at] as number
      if (after >= before) {
        kept[at] = share
        continue
      }
      const weakMean = weakBase[first + group] as number
      const strongMean = Math.max(0, before - weakMean)
      const w = weak[at] as number
      kept[at] =
        after < strongMean
          ? ((share - w) * after) / strongMean
          : share - w + (w * (after - strongMean)) / weakMean
    }
  }
  return shareOut(kept, shares, input, base)
}
