import { beforeAll, describe, expect, it } from 'vitest'
import { loadRegister } from '../../register/load.ts'
import { choose, LEFT_OUT, tryGrid, wrongSeats } from './choose.ts'
import { imputed } from './impute.ts'
import { EXCHANGE, exchangeWith } from './models/exchange.ts'
import { logit } from './models/logit.ts'
import type { Model } from './models/model.ts'
import { noChange } from './models/no-change.ts'
import { ratio } from './models/ratio.ts'
import { strongTransition } from './models/strong-transition.ts'
import { transition } from './models/transition.ts'
import { uniform } from './models/uniform.ts'
import { pooledShares } from './nation-shares.ts'
import { electionPairs, type Pair } from './pairs.ts'

let pairs: readonly Pair[]

beforeAll(() => {
  pairs = electionPairs(loadRegister())
}, 60_000)

function withImputed(pair: Pair): Pair {
  return { ...pair, base: { ...pair.base, shares: imputed(pair.base) } }
}

describe('seats called wrongly, given the shares of each nation', () => {
  it.each<[string, Model, boolean, number[], number]>([
    ['no change', noChange, false, [115, 111, 70, 79, 303], 678],
    ['uniform', uniform, false, [62, 41, 54, 49, 162], 368],
    ['ratio', ratio, true, [63, 51, 55, 59, 177], 405],
    ['logit', logit, true, [62, 50, 59, 52, 162], 385],
    ['strong transition', strongTransition, false, [60, 38, 57, 51, 151], 357],
    ['transition', transition, false, [63, 38, 59, 47, 134], 341],
  ])('%s', (_, model, withMissing, cells, total) => {
    const wrong = pairs.map((pair) => wrongSeats(withMissing ? withImputed(pair) : pair, model))
    expect(wrong).toEqual(cells)
    expect(wrong.reduce((a, b) => a + b)).toBe(total)
  })

  it('are 318 when transition is given the shares of each region', () => {
    const wrong = pairs.map(({ base, target, ...rest }) => {
      // Each region by itself, as if it were a nation.
      const shares = base.shares.slice()
      const reached = pooledShares(target.shares, target.valid, target.region, target.regions.length)
      const width = reached.length / target.regions.length
      for (let area = 0; area < target.regions.length; area++) {
        const seats = [...base.region.keys()].filter((seat) => base.region[seat] === area)
        const part = transition({
          shares: Float64Array.from(seats.flatMap((seat) => [...row(base.shares, seat, width)])),
          valid: Float64Array.from(seats, (seat) => base.valid[seat] as number),
          nation: new Uint8Array(seats.length),
          target: row(reached, area, width),
        })
        seats.forEach((seat, at) => {
          shares.set(row(part, at, width), seat * width)
        })
      }
      return wrongSeats({ base, target, ...rest }, () => shares)
    })
    expect(wrong.reduce((a, b) => a + b)).toBe(318)
  })
})

describe('our own model', () => {
  it('is given numbers chosen on the other elections, and calls at most 330 seats wrongly', () => {
    const tried = tryGrid(pairs)
    const wrong = pairs.map(({ targetName }, pair) => {
      const best = choose(tried, pair)
      expect(best.parameters).toEqual(LEFT_OUT[targetName])
      return best.wrong[pair] as number
    })
    expect(wrong).toEqual([63, 37, 57, 42, 122])
    expect(choose(tried, -1).parameters).toEqual(EXCHANGE)
  })

  it('is plain transition with its numbers at nought', () => {
    const { base, reached } = pairs[2] as Pair
    const input = { ...base, target: reached }
    const plain = transition(input)
    exchangeWith({ pull: 0, tilt: 0, churn: 0 })(input).forEach((share, at) => {
      expect(share).toBeCloseTo(plain[at] as number, 12)
    })
  })
})

function row(table: Float64Array, at: number, width: number): Float64Array {
  return table.subarray(at * width, (at + 1) * width)
}
