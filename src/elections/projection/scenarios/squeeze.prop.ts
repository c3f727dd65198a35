import fc from 'fast-check'
import { expect, test } from 'vitest'
import { columnOf, GROUP_COUNT, GROUPS, type Group } from '../group.ts'
import { renormalise } from '../models/renormalise.ts'
import { NATIONS, NORTHERN_IRELAND } from '../seat-table.ts'
import { squeeze, squeezedAgainst } from './squeeze.ts'

const share = fc.double({ min: 0, max: 1, noNaN: true })
const table = fc
  .array(
    fc.record({
      row: fc.array(share, { minLength: GROUP_COUNT, maxLength: GROUP_COUNT }),
      nation: fc.nat(NATIONS.length - 1),
      speaker: fc.nat(1),
    }),
    { minLength: 1, maxLength: 20 },
  )
  .map((seats) => ({
    shares: renormalise(Float64Array.from(seats.flatMap(({ row }) => row))),
    base: {
      nation: Uint8Array.from(seats, ({ nation }) => nation),
      speaker: Uint8Array.from(seats, ({ speaker }) => speaker),
    },
  }))
const group = fc.constantFrom(...GROUPS)
const fraction = fc.double({ min: 0, max: 1, noNaN: true })

function sumOf(row: Float64Array): number {
  return row.reduce((a, b) => a + b, 0)
}

function rowOf(shares: Float64Array, seat: number): Float64Array {
  return shares.slice(seat * GROUP_COUNT, (seat + 1) * GROUP_COUNT)
}

test('a squeeze of nothing changes nothing', () => {
  fc.assert(
    fc.property(table, group, ({ shares, base }, keptOut) => {
      expect(squeeze(shares, base, keptOut, 0)).toEqual(shares)
    }),
  )
})

test('keeps each seat adding up to 1 within 0 and 1, the party kept out where it was, and its input alone', () => {
  fc.assert(
    fc.property(table, group, fraction, ({ shares, base }, keptOut, moved) => {
      const before = shares.slice()
      const after = squeeze(shares, base, keptOut, moved)
      expect(shares).toEqual(before)
      base.nation.forEach((_, seat) => {
        const row = rowOf(after, seat)
        expect(Math.abs(sumOf(row) - sumOf(rowOf(before, seat)))).toBeLessThan(1e-12)
        expect(Math.min(...row)).toBeGreaterThanOrEqual(0)
        expect(Math.max(...row)).toBeLessThanOrEqual(1 + 1e-12)
        expect(row[columnOf(keptOut)]).toBe(before[seat * GROUP_COUNT + columnOf(keptOut)])
      })
    }),
  )
})

test('moves votes only where the party kept out leads, only in its group, and to one party of it', () => {
  fc.assert(
    fc.property(table, group, fraction, ({ shares, base }, keptOut, moved) => {
      const after = squeeze(shares, base, keptOut, moved)
      const among = squeezedAgainst(keptOut) ?? []
      base.nation.forEach((nation, seat) => {
        const before = rowOf(shares, seat)
        const row = rowOf(after, seat)
        const changed = GROUPS.filter((_, at) => row[at] !== before[at])
        for (const one of changed) expect(among).toContain(one)
        expect(GROUPS.filter((_, at) => (row[at] as number) > (before[at] as number)).length).toBeLessThan(2)
        const led = before[columnOf(keptOut)] === Math.max(...before)
        if (!led || nation === NORTHERN_IRELAND || base.speaker[seat]) expect(changed).toEqual([])
      })
    }),
  )
})

test('a quarter of those behind goes to the best placed', () => {
  const row = (shares: Partial<Record<Group, number>>) =>
    Float64Array.from(GROUPS, (each) => shares[each] ?? 0)
  const base = { nation: Uint8Array.of(0), speaker: Uint8Array.of(0) }
  const after = squeeze(row({ con: 0.4, lab: 0.12, ld: 0.32, green: 0.08, reform: 0.08 }), base, 'con', 0.25)
  const expected = row({ con: 0.4, lab: 0.09, ld: 0.37, green: 0.06, reform: 0.08 })
  for (const [at, value] of after.entries()) expect(value).toBeCloseTo(expected[at] as number, 12)
})
