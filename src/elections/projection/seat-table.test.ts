import { beforeAll, describe, expect, it } from 'vitest'
import type { SeatId } from '../../base/id.ts'
import { loadRegister } from '../../register/load.ts'
import type { Register } from '../../register/register.ts'
import { columnOf, columnOfParty, GROUP_COUNT, type Group, OTHERS } from './group.ts'
import { nationShares } from './nation-shares.ts'
import { electionPairs, type Pair } from './pairs.ts'
import { type SeatTable, SPEAKER_SEAT, seatsFoughtOn, seatTable } from './seat-table.ts'
import { isUlsterConservative } from './ulster-conservatives-2010.ts'

let register: Register
let pairs: readonly Pair[]

beforeAll(() => {
  register = loadRegister()
  pairs = electionPairs(register)
}, 60_000)

function wins(table: SeatTable, group: Group): number {
  return table.winner.filter((winner) => winner === columnOf(group)).length
}

function shareIn(table: SeatTable, seat: string, group: Group): number {
  const row = table.seats.indexOf(seat as SeatId)
  return table.shares[row * GROUP_COUNT + columnOf(group)] as number
}

describe('tables of general elections', () => {
  it.each([
    ['2010', 306, 258, 57],
    ['2015', 330, 232, 8],
    ['2017', 317, 262, 12],
    ['2019', 365, 202, 11],
    ['2024', 121, 411, 72],
  ])('add up to the seats of %s', (year, con, lab, ld) => {
    const target = pairs.find(({ targetName }) => targetName === year)?.target as SeatTable
    expect(target.seats).toHaveLength(650)
    expect([wins(target, 'con'), wins(target, 'lab'), wins(target, 'ld')]).toEqual([con, lab, ld])
    expect(target.winner.filter((winner) => winner === SPEAKER_SEAT)).toHaveLength(1)
  })

  it('have every seat and its votes at the base too', () => {
    for (const { base, target } of pairs) {
      expect(base.seats).toEqual(target.seats)
      expect(Math.min(...base.valid)).toBeGreaterThan(5000)
    }
  })

  it('have shares that add up to one', () => {
    for (const { base, target } of pairs) {
      for (const { shares } of [base, target]) {
        for (let from = 0; from < shares.length; from += GROUP_COUNT) {
          expect(shares.subarray(from, from + GROUP_COUNT).reduce((a, b) => a + b)).toBeCloseTo(1, 12)
        }
      }
    }
  })
})

describe('traps of the sources', () => {
  it('counts the 17 Ulster Conservatives of 2010, filed as independents, as Ulster Unionists', () => {
    const found = seatsFoughtOn(register, '2010-05-06').flatMap((seat) =>
      register
        .electionsIn(seat)
        .flatMap((election) =>
          register.candidaciesIn(election.id).filter((one) => isUlsterConservative(election, one)),
        ),
    )
    expect(found).toHaveLength(17)
    expect(found.reduce((sum, { votes }) => sum + (votes ?? 0), 0)).toBe(102_361)
    const [{ target }] = pairs as [Pair]
    expect(shareIn(target, 'seat:south-antrim-2010', 'uup')).toBeGreaterThan(0.3)
  })

  it('leaves North Down 2010 to an independent who stood against them', () => {
    const [{ target }] = pairs as [Pair]
    expect(target.winner[target.seats.indexOf('seat:north-down-2010')]).toBe(OTHERS)
  })

  it('has Central Ayrshire 2024 in Scotland, though a source gives it no region', () => {
    const { target } = pairs[4] as Pair
    const row = target.seats.indexOf('seat:central-ayrshire-2024')
    expect(target.regions[target.region[row] as number]).toBe('Scotland')
  })

  it('has all 57 Scottish seats of 2024 in the notional table, five of them under a revised code', () => {
    const { base } = pairs[4] as Pair
    const scottish = base.seats.filter((_, row) => base.nation[row] === 1)
    expect(scottish).toHaveLength(57)
    for (const seat of scottish) {
      expect(register.electionsIn(seat).map(({ kind }) => kind)).toContain('notional')
    }
  })

  it('takes a row of all others for no party', () => {
    expect(columnOfParty(register, 'party:other')).toBe(OTHERS)
    expect(columnOfParty(register, 'party:labour-co-op')).toBe(columnOf('lab'))
    expect(columnOfParty(register, 'party:brexit-party')).toBe(columnOf('reform'))
  })

  it('holds the Scottish seats of 2005 by their actual result: their boundaries were new', () => {
    const [{ base }] = pairs as [Pair]
    expect(shareIn(base, 'seat:aberdeen-north-2005', 'lab')).toBeCloseTo(0.425, 2)
  })

  it('gives a seat the Speaker has left the shares of its region', () => {
    const { base, target } = pairs[3] as Pair
    const row = target.seats.indexOf('seat:buckingham-2010')
    expect(base.speaker[row]).toBe(1)
    expect(target.speaker[row]).toBe(0)
    expect(base.winner[row]).toBe(columnOf('con'))
    expect(shareIn(base, 'seat:buckingham-2010', 'con')).toBeCloseTo(0.55, 1)
  })

  it('has the nations as they voted', () => {
    const { target } = pairs[4] as Pair
    const shares = nationShares(target)
    expect(100 * (shares[columnOf('lab')] as number)).toBeCloseTo(34.4, 0)
    expect(100 * (shares[GROUP_COUNT + columnOf('snp')] as number)).toBeCloseTo(30, 0)
  })

  it('leaves out a seat that was not fought that day', () => {
    expect(seatTable(register, ['seat:bolton-north-east-2024'], '2010-05-06').seats).toEqual([])
  })
})
