import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { columnOf, GROUP_COUNT, OTHERS } from './group.ts'
import { exchange } from './models/exchange.ts'
import { logit } from './models/logit.ts'
import type { ModelInput } from './models/model.ts'
import { noChange } from './models/no-change.ts'
import { ratio } from './models/ratio.ts'
import { renormalise } from './models/renormalise.ts'
import { strongTransition } from './models/strong-transition.ts'
import { transition } from './models/transition.ts'
import { uniform } from './models/uniform.ts'
import { uniformBritain } from './models/uniform-britain.ts'
import { nationShares } from './nation-shares.ts'
import { NATIONS } from './seat-table.ts'

const ALL = { noChange, uniformBritain, uniform, ratio, logit, transition, strongTransition, exchange }
const MEETING_TOTALS = { logit, transition, strongTransition, exchange }
/** Models that treat every party alike. */
const BLIND = { uniform, ratio, logit, transition, strongTransition }

const share = fc.double({ min: 0.02, max: 1, noNaN: true })
const rowOfShares = fc.array(share, { minLength: GROUP_COUNT, maxLength: GROUP_COUNT })
const seat = fc.record({
  row: rowOfShares,
  valid: fc.integer({ min: 10_000, max: 80_000 }),
  nation: fc.nat(NATIONS.length - 1),
})

const input: fc.Arbitrary<ModelInput> = fc
  .record({
    seats: fc.array(seat, { minLength: 1, maxLength: 30 }),
    target: fc.array(rowOfShares, { minLength: NATIONS.length, maxLength: NATIONS.length }),
  })
  .map(({ seats, target }) => ({
    shares: renormalise(Float64Array.from(seats.flatMap(({ row }) => row))),
    valid: Float64Array.from(seats, ({ valid }) => valid),
    nation: Uint8Array.from(seats, ({ nation }) => nation),
    target: renormalise(Float64Array.from(target.flat())),
  }))

function largestGap(a: Float64Array, b: Float64Array): number {
  return a.reduce((worst, value, at) => Math.max(worst, Math.abs(value - (b[at] as number))), 0)
}

describe.each(Object.entries(ALL))('%s', (_, model) => {
  test('gives back the base when nothing changes, and leaves its input alone', () => {
    fc.assert(
      fc.property(input, (given) => {
        const before = given.shares.slice()
        expect(largestGap(model({ ...given, target: nationShares(given) }), before)).toBeLessThan(1e-9)
        expect(given.shares).toEqual(before)
      }),
    )
  })
})

describe.each(Object.entries(MEETING_TOTALS))('%s', (_, model) => {
  test('keeps shares within 0 and 1 and adding up to 1, and meets the totals of each nation', () => {
    fc.assert(
      fc.property(input, (given) => {
        const shares = model(given)
        for (let from = 0; from < shares.length; from += GROUP_COUNT) {
          const row = shares.subarray(from, from + GROUP_COUNT)
          expect(Math.min(...row)).toBeGreaterThanOrEqual(-1e-12)
          expect(Math.max(...row)).toBeLessThanOrEqual(1 + 1e-12)
          expect(Math.abs(row.reduce((a, b) => a + b) - 1)).toBeLessThan(1e-9)
        }
        const reached = nationShares({ ...given, shares })
        for (const nation of new Set(given.nation)) {
          for (let group = 0; group < GROUP_COUNT; group++) {
            const at = nation * GROUP_COUNT + group
            expect(Math.abs((reached[at] as number) - (given.target[at] as number))).toBeLessThan(1e-9)
          }
        }
      }),
    )
  })
})

describe.each(Object.entries(BLIND))('%s', (_, model) => {
  test('does not care what a party is called', () => {
    fc.assert(
      fc.property(input, fc.nat(OTHERS), fc.nat(OTHERS), (given, one, other) => {
        const swap = (table: Float64Array) => exchanged(table, one, other)
        const relabelled = model({ ...given, shares: swap(given.shares), target: swap(given.target) })
        expect(largestGap(swap(relabelled), model(given))).toBeLessThan(1e-9)
      }),
    )
  })
})

test('exchange does not care what a party is called, but for the three it treats apart', () => {
  const alike = ['snp', 'pc', 'green', 'dup', 'sf', 'others'] as const
  fc.assert(
    fc.property(input, fc.constantFrom(...alike), fc.constantFrom(...alike), (given, one, other) => {
      const swap = (table: Float64Array) => exchanged(table, columnOf(one), columnOf(other))
      const relabelled = exchange({ ...given, shares: swap(given.shares), target: swap(given.target) })
      expect(largestGap(swap(relabelled), exchange(given))).toBeLessThan(1e-9)
    }),
  )
})

test('a uniform swing and back returns the base where nothing was floored', () => {
  fc.assert(
    fc.property(input, (given) => {
      const base = nationShares(given)
      const target = base.map((from, at) => from + 0.004 * ((given.target[at] as number) - from))
      const there = uniform({ ...given, target })
      if (there.some((share) => share === 0)) return
      expect(largestGap(uniform({ ...given, shares: there, target: base }), given.shares)).toBeLessThan(1e-12)
    }),
  )
})

function exchanged(table: Float64Array, one: number, other: number): Float64Array {
  const out = table.slice()
  for (let from = 0; from < table.length; from += GROUP_COUNT) {
    out[from + one] = table[from + other] as number
    out[from + other] = table[from + one] as number
  }
  return out
}
