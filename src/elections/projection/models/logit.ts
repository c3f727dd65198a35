/** Logit swing: every seat moves by the same distance on the scale of log-odds. @module */
import { GROUP_COUNT } from '../group.ts'
import { NATIONS } from '../seat-table.ts'
import type { Model, ModelInput } from './model.ts'

const CLOSE_ENOUGH = 1e-12
const MOST_ROUNDS = 5000
/** Enough for the shares to settle where the totals cannot be met; more would only push all d further down. */
const ROUNDS_WITHOUT_END = 200
/** A share of exactly 1 has no log-odds. */
const LARGEST_ODDS = 1e12

/**
 * logit(s) + d for each party, renormalised within the seat, with d of each party and nation solved so that the
 * nation's totals are B: the odds of each party are scaled by wanted over got, round after round.
 *
 * A party absent from a seat stays absent, so that the model is scored with missing parties imputed. One absent
 * from a whole nation at the base (Northern Ireland has had some at every election) cannot be given its total; the
 * rounds then lower every d without end, and the shares settle where odds are shared out in proportion.
 */
export const logit: Model = (input) => {
  const out = new Float64Array(input.shares.length)
  for (let nation = 0; nation < NATIONS.length; nation++) solve(input, nation, out)
  return out
}

function solve({ shares, valid, nation, target }: ModelInput, which: number, out: Float64Array): void {
  const seats: number[] = []
  let votes = 0
  for (let seat = 0; seat < nation.length; seat++) {
    if (nation[seat] !== which) continue
    seats.push(seat)
    votes += valid[seat] as number
  }
  if (votes === 0) return
  const wanted = target.subarray(which * GROUP_COUNT, (which + 1) * GROUP_COUNT)
  const factors = new Float64Array(GROUP_COUNT).fill(1)
  const got = new Float64Array(GROUP_COUNT)
  let rounds = MOST_ROUNDS
  for (let round = 0; round < rounds; round++) {
    got.fill(0)
    for (const seat of seats)
      move(shares, seat * GROUP_COUNT, factors, out, (valid[seat] as number) / votes, got)
    let worst = 0
    for (let group = 0; group < GROUP_COUNT; group++) {
      const share = got[group] as number
      const aim = wanted[group] as number
      if (share <= 0) {
        if (aim > 0) rounds = Math.min(rounds, ROUNDS_WITHOUT_END)
        continue
      }
      worst = Math.max(worst, Math.abs(share - aim))
      factors[group] = ((factors[group] as number) * aim) / share
    }
    if (worst < CLOSE_ENOUGH) break
  }
}

/** One seat moved by the factors, and its share of the nation's totals added to `got`. */
function move(
  shares: Float64Array,
  from: number,
  factors: Float64Array,
  out: Float64Array,
  weight: number,
  got: Float64Array,
): void {
  let sum = 0
  for (let group = 0; group < GROUP_COUNT; group++) {
    const share = shares[from + group] as number
    const odds = share <= 0 ? 0 : Math.min(LARGEST_ODDS, share / (1 - share))
    const moved = odds * (factors[group] as number)
    const next = moved / (1 + moved)
    out[from + group] = next
    sum += next
  }
  if (sum <= 0) return
  for (let group = 0; group < GROUP_COUNT; group++) {
    const next = (out[from + group] as number) / sum
    out[from + group] = next
    got[group] = (got[group] as number) + weight * next
  }
}
