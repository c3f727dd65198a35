/** Our own model: transition with traffic both ways, and gains that go where they can win. @module */
import { columnOf, GROUP_COUNT } from '../group.ts'
import { nationShares } from '../nation-shares.ts'
import { NATIONS, NORTHERN_IRELAND } from '../seat-table.ts'
import type { Model, ModelInput } from './model.ts'

export interface ExchangeParameters {
  /** How steeply Liberal Democrat gains follow Liberal Democrat strength; 0 is not at all. */
  readonly pull: number
  /** How much a seat's Reform share tilts gains from Labour to the Conservatives; 0 is not at all. */
  readonly tilt: number
  /** Votes every party loses beyond its net change, as a fraction of the nation's net change. */
  readonly churn: number
}

/** Chosen on all five pairs; what the backtest uses for each pair was chosen on the other four (`choose.ts`). */
export const EXCHANGE: ExchangeParameters = { pull: 0.8, tilt: 0.3, churn: 0.3 }

const CON = columnOf('con')
const LAB = columnOf('lab')
const LD = columnOf('ld')
const REFORM = columnOf('reform')
/** So that a party absent from a seat may still gain a little there. */
const FOOTHOLD = 0.1
const CLOSE_ENOUGH = 1e-13
const MOST_ROUNDS = 1000

/**
 * Each party keeps k·s of a seat, k = min(1, B/A)·(1 − churn·V), where V is the nation's net change (half the
 * sum of |B − A|). What is released in a seat is shared among all parties in proportion to K·H: K, one number a
 * party and nation, is solved so that the nation's totals are B, and H says where a party gains easily:
 *
 * - Liberal Democrats (0.1 + s/A)^pull: they gain where they are already strong;
 * - Conservatives exp(tilt·z) and Labour exp(−tilt·z), z = s/A − 1 of the Reform line, held to −1…2: where UKIP
 *   and its successors were strong Labour gained less, with the Conservatives rising or falling;
 * - all others, and everyone in Northern Ireland, 1.
 *
 * With all three at 0 it is the transition model. Churn is what lets a party whose total stands still lose in its
 * strongholds and gain elsewhere. Shares stay within 0 and 1 and add up to 1; without change nothing moves.
 *
 * How it was chosen: the form was found by looking at all five pairs, so its score is kinder than a new election
 * would be; the three numbers are taken for each pair from a grid tried on the other four, each election counting
 * the same (docs/decisions/0009-projection-model.md). So chosen it calls 321 seats wrongly (63, 37, 57, 42, 122); chosen on
 * all five, 318. It knows nothing of candidates, of incumbency, or of who tells voters whom to vote for.
 */
export function exchangeWith(parameters: ExchangeParameters): Model {
  return (input) => {
    const base = nationShares(input)
    const out = new Float64Array(input.shares.length)
    for (let nation = 0; nation < NATIONS.length; nation++) exchangeIn(nation, input, base, parameters, out)
    return out
  }
}

export const exchange: Model = exchangeWith(EXCHANGE)

function exchangeIn(
  which: number,
  { shares, valid, nation, target }: ModelInput,
  base: Float64Array,
  parameters: ExchangeParameters,
  out: Float64Array,
): void {
  const seats: number[] = []
  let votes = 0
  for (let seat = 0; seat < nation.length; seat++) {
    if (nation[seat] !== which) continue
    seats.push(seat)
    votes += valid[seat] as number
  }
  if (votes === 0) return
  const before = base.subarray(which * GROUP_COUNT, (which + 1) * GROUP_COUNT)
  const after = target.subarray(which * GROUP_COUNT, (which + 1) * GROUP_COUNT)
  const keep = keptOf(before, after, parameters.churn)
  const wanted = after.map((share, group) => share - (before[group] as number) * (keep[group] as number))
  const ease = new Float64Array(seats.length * GROUP_COUNT)
  const released = new Float64Array(seats.length)
  seats.forEach((seat, row) => {
    const from = seat * GROUP_COUNT
    easeOfGain(shares.subarray(from, from + GROUP_COUNT), before, which, parameters, ease, row * GROUP_COUNT)
    for (let group = 0; group < GROUP_COUNT; group++) {
      const kept = (shares[from + group] as number) * (keep[group] as number)
      out[from + group] = kept
      released[row] = (released[row] as number) + (shares[from + group] as number) - kept
    }
  })
  const weights = seats.map((seat) => (valid[seat] as number) / votes)
  const factors = solve(ease, released, weights, wanted)
  seats.forEach((seat, row) => {
    addGains(ease, row * GROUP_COUNT, factors, released[row] as number, out, seat * GROUP_COUNT)
  })
}

/** What each party keeps of every seat, 0 to 1. */
function keptOf(before: Float64Array, after: Float64Array, churn: number): Float64Array {
  let change = 0
  for (let group = 0; group < GROUP_COUNT; group++)
    change += Math.max(0, (after[group] as number) - (before[group] as number))
  const loyal = 1 - churn * change
  return before.map((share, group) => {
    const next = after[group] as number
    return loyal * (next < share ? next / share : 1)
  })
}

/** H of each party in one seat, written to `out` from `at`. */
export function easeOfGain(
  seat: Float64Array,
  nationBase: Float64Array,
  nation: number,
  { pull, tilt }: ExchangeParameters,
  out: Float64Array,
  at: number,
): void {
  out.fill(1, at, at + GROUP_COUNT)
  if (nation === NORTHERN_IRELAND) return
  const relative = (group: number) => {
    const mean = nationBase[group] as number
    return mean > 0 ? (seat[group] as number) / mean : 1
  }
  const lean = Math.max(-1, Math.min(2, relative(REFORM) - 1))
  out[at + LD] = (FOOTHOLD + relative(LD)) ** pull
  out[at + CON] = Math.exp(tilt * lean)
  out[at + LAB] = Math.exp(-tilt * lean)
}

/** K of each party: gains add up to `wanted` over the nation. Proportional fitting, round after round. */
function solve(
  ease: Float64Array,
  released: Float64Array,
  weights: readonly number[],
  wanted: Float64Array,
): Float64Array {
  const factors = wanted.map((share) => Math.max(0, share))
  const got = new Float64Array(GROUP_COUNT)
  for (let round = 0; round < MOST_ROUNDS; round++) {
    got.fill(0)
    for (let row = 0; row < released.length; row++) {
      addGains(ease, row * GROUP_COUNT, factors, (released[row] as number) * (weights[row] as number), got, 0)
    }
    let worst = 0
    for (let group = 0; group < GROUP_COUNT; group++) {
      const gained = got[group] as number
      if (gained <= 0) continue
      worst = Math.max(worst, Math.abs(gained - (wanted[group] as number)))
      factors[group] = ((factors[group] as number) * (wanted[group] as number)) / gained
    }
    if (worst < CLOSE_ENOUGH) break
  }
  return factors
}

/** Shares `released` in proportion to K·H and adds it to `out` from `to`. */
function addGains(
  ease: Float64Array,
  at: number,
  factors: Float64Array,
  released: number,
  out: Float64Array,
  to: number,
): void {
  let sum = 0
  for (let group = 0; group < GROUP_COUNT; group++)
    sum += (ease[at + group] as number) * (factors[group] as number)
  if (sum <= 0) return
  const unit = released / sum
  for (let group = 0; group < GROUP_COUNT; group++) {
    out[to + group] =
      (out[to + group] as number) + unit * (ease[at + group] as number) * (factors[group] as number)
  }
}
