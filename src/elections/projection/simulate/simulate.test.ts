import fc from 'fast-check'
import { beforeAll, describe, expect, it } from 'vitest'
import { loadRegister } from '../../../register/load.ts'
import { columnOf, GROUP_COUNT } from '../group.ts'
import { projected } from '../models/models.ts'
import { electionPairs, type Pair } from '../pairs.ts'
import { NATIONS, SPEAKER_SEAT } from '../seat-table.ts'
import { BLOCK, drawerOf } from './draws.ts'
import { errorPool, POOL, STEPS } from './error-pool.ts'
import { type Errors, fitErrors } from './errors.ts'
import { simulate } from './parallel.ts'
import { type Plan, planOf, SLOTS } from './plan.ts'
import { random } from './random.ts'
import { added, chances, expectedSeats, quantile, tallyBlocks } from './simulate.ts'

const NO_ERRORS: Errors = {
  region: new Float64Array(GROUP_COUNT),
  regionCorrelation: new Float64Array(GROUP_COUNT * GROUP_COUNT),
  seat: new Float64Array(NATIONS.length * GROUP_COUNT),
  seatCorrelation: new Float64Array(NATIONS.length * GROUP_COUNT * GROUP_COUNT),
}

let pair: Pair
let certain: Plan
let uncertain: Plan

beforeAll(() => {
  const pairs = electionPairs(loadRegister())
  pair = pairs[2] as Pair
  const trials = pairs.map(({ base, target, reached }) => ({
    said: projected('transition', base, reached),
    happened: target,
  }))
  const given = { shares: pair.target.shares, base: pair.target, speaker: pair.target.speaker }
  const error = (size: number) => new Float64Array(NATIONS.length * GROUP_COUNT).fill(size)
  certain = planOf({ ...given, errors: NO_ERRORS, nationError: error(0) })
  uncertain = planOf({ ...given, errors: fitErrors(trials), nationError: error(0.02) })
}, 60_000)

describe('draws', () => {
  it('return the election where nothing errs', () => {
    const tally = tallyBlocks(certain, 7, 0, 1)
    expect(expectedSeats(tally, columnOf('con'))).toBe(317)
    expect(quantile(tally, columnOf('lab'), 0.05)).toBe(262)
    expect(quantile(tally, columnOf('lab'), 0.95)).toBe(262)
  })

  it('fill the House every time, with one Speaker', () => {
    fc.assert(
      fc.property(fc.maxSafeNat(), fc.nat(1000), (seed, block) => {
        drawerOf(uncertain, seed).block(block, new Uint32Array(uncertain.seats * SLOTS), (seats) => {
          expect(seats.reduce((a, b) => a + b)).toBe(650)
          expect(seats[SPEAKER_SEAT]).toBe(1)
        })
      }),
      { numRuns: 5 },
    )
  })

  it('are the same to the bit for the same seed, and others for another', () => {
    const [one, again, other] = [11, 11, 12].map((seed) => tallyBlocks(uncertain, seed, 0, 2))
    expect(one).toEqual(again)
    expect(one?.wins).not.toEqual(other?.wins)
  })

  it('are the same however the blocks are shared out', async () => {
    const whole = tallyBlocks(uncertain, 3, 0, 80)
    expect(added(tallyBlocks(uncertain, 3, 0, 33), tallyBlocks(uncertain, 3, 33, 80))).toEqual(whole)
    expect(await simulate(uncertain, 3, 80 * BLOCK, 2)).toEqual(whole)
  })

  it('never elect a party that does not stand', () => {
    const given = chances(tallyBlocks(uncertain, 5, 0, 4), uncertain)
    given.forEach((chance, at) => {
      if (chance > 0) expect(pair.target.shares[at]).toBeGreaterThan(0)
    })
  })

  it('give each seat chances that add up to one', () => {
    const given = chances(tallyBlocks(uncertain, 5, 0, 1), uncertain)
    for (let seat = 0; seat < uncertain.seats; seat++) {
      if (uncertain.speaker[seat]) continue
      const row = given.subarray(seat * GROUP_COUNT, (seat + 1) * GROUP_COUNT)
      expect(row.reduce((a, b) => a + b)).toBeCloseTo(1, 12)
    }
  })
})

describe('a pool of errors', () => {
  it('has no mean, unit variance, the correlation asked for and fat tails', () => {
    const pool = errorPool(Float64Array.from([1, -0.5, -0.5, 1]), 2, random(9))
    let [mean, square, product, fourth] = [0, 0, 0, 0]
    for (let row = 0; row < POOL; row++) {
      const x = (pool[2 * row] as number) / STEPS
      const y = (pool[2 * row + 1] as number) / STEPS
      mean += x / POOL
      square += (x * x) / POOL
      product += (x * y) / POOL
      fourth += x ** 4 / POOL
    }
    expect(mean).toBe(0)
    expect(square).toBeCloseTo(1, 3)
    expect(product).toBeCloseTo(-0.5, 1)
    expect(fourth).toBeGreaterThan(3.5)
  })
})
