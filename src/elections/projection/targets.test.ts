import { beforeAll, describe, expect, it } from 'vitest'
import { loadRegister } from '../../register/load.ts'
import { columnOf, GROUP_COUNT } from './group.ts'
import { nationShares } from './nation-shares.ts'
import { type SeatTable, seatsFoughtOn, seatTable } from './seat-table.ts'
import { type GivenShare, targetsOf } from './targets.ts'

let base: SeatTable

beforeAll(() => {
  const register = loadRegister()
  base = seatTable(register, seatsFoughtOn(register, '2024-07-04'), '2024-07-04')
})

function british(group: GivenShare['group'], share: number): GivenShare {
  return { area: 'Great Britain', group, share }
}

/** Of Great Britain, nations weighed by their votes. */
function pooled(targets: Float64Array, group: GivenShare['group']): number {
  let [votes, all] = [0, 0]
  base.valid.forEach((valid, seat) => {
    const nation = base.nation[seat] as number
    if (nation === 3) return
    all += valid
    votes += valid * (targets[nation * GROUP_COUNT + columnOf(group)] as number)
  })
  return votes / all
}

describe('shares of nations', () => {
  it('meet those of Great Britain, each nation adding up to 1', () => {
    const targets = targetsOf(base, [british('lab', 0.4), british('con', 0.3), british('snp', 0.03)])
    if (!targets) throw new Error('no targets')
    expect(pooled(targets, 'lab')).toBeCloseTo(0.4, 9)
    expect(pooled(targets, 'snp')).toBeCloseTo(0.03, 9)
    for (let from = 0; from < targets.length; from += GROUP_COUNT)
      expect(targets.subarray(from, from + GROUP_COUNT).reduce((a, b) => a + b)).toBeCloseTo(1, 9)
    expect(targets[columnOf('snp')]).toBe(0)
  })

  it('keep what a nation is given, and let the others make up the rest', () => {
    const targets = targetsOf(base, [
      british('lab', 0.4),
      { area: 'Scotland', group: 'lab', share: 0.2 },
    ]) as Float64Array
    expect(targets[GROUP_COUNT + columnOf('lab')]).toBe(0.2)
    expect(pooled(targets, 'lab')).toBeCloseTo(0.4, 9)
    const national = [british('snp', 0.025), { area: 'Scotland', group: 'snp', share: 0.35 } as const]
    expect(targetsOf(base, national)?.[GROUP_COUNT + columnOf('snp')]).toBe(0.35)
  })

  it('leave a nation that nothing is said of as it was', () => {
    const targets = targetsOf(base, [british('lab', 0.4)]) as Float64Array
    expect(targets.subarray(3 * GROUP_COUNT)).toEqual(nationShares(base).subarray(3 * GROUP_COUNT))
  })

  it('are refused when they add up to more than the whole', () => {
    expect(targetsOf(base, [british('lab', 0.7), british('con', 0.4)])).toBeNull()
  })
})
