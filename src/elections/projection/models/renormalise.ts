/** Shares of each seat made to add up to 1. @module */
import { GROUP_COUNT } from '../group.ts'

/** In place, and given back; a seat without any share is left alone. */
export function renormalise(shares: Float64Array): Float64Array {
  for (let first = 0; first < shares.length; first += GROUP_COUNT) {
    let sum = 0
    for (let at = first; at < first + GROUP_COUNT; at++) sum += shares[at] as number
    if (sum <= 0) continue
    for (let at = first; at < first + GROUP_COUNT; at++) shares[at] = (shares[at] as number) / sum
  }
  return shares
}
