import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { PartyId } from '../base/id.ts'
import { loadRegister } from '../register/load.ts'
import { contestSwing } from './contest-swing.ts'
import { butlerSwing, type Swing, steedSwing } from './swing.ts'

const A = 'party:conservative'
const B = 'party:labour'
const shares = (a: number, b: number) =>
  new Map<PartyId, number>([
    [A, a],
    [B, b],
  ])

describe('rule 11: Butler over all votes, Steed over the two parties', () => {
  test('Butler is the mean of a rise and a fall', () => {
    expect(butlerSwing(A, B, shares(50, 30), shares(40, 36))).toEqual({
      convention: 'butler',
      from: A,
      to: B,
      points: 8,
    })
  })

  test('they differ in sign when both parties fall and the stronger keeps more of its share', () => {
    const before = shares(60, 30)
    const after = shares(40, 18)
    expect(butlerSwing(A, B, before, after)).toMatchObject({ from: A, to: B, points: 4 })
    expect(steedSwing(A, B, before, after)).toMatchObject({ from: B, to: A })
  })

  test('a party that did not stand has no swing', () => {
    const absent = new Map<PartyId, number>([[A, 55]])
    expect(butlerSwing(A, B, absent, shares(40, 30))).toBeNull()
    expect(steedSwing(A, B, shares(40, 30), absent)).toBeNull()
  })

  const share = fc.double({ min: 0.1, max: 50, noNaN: true })
  const swings: readonly ((...all: Parameters<typeof butlerSwing>) => Swing | null)[] = [
    butlerSwing,
    steedSwing,
  ]

  test.each(swings)('naming the parties in the other order changes nothing (%o)', (swing) => {
    fc.assert(
      fc.property(share, share, share, share, (a1, b1, a2, b2) => {
        const one = swing(A, B, shares(a1, b1), shares(a2, b2)) as Swing
        const other = swing(B, A, shares(a1, b1), shares(a2, b2)) as Swing
        expect(one.points).toBeGreaterThanOrEqual(0)
        expect(other.points).toBeCloseTo(one.points, 8)
        if (one.points > 1e-9) expect(other.to).toBe(one.to)
      }),
    )
  })
})

describe('against the last general election in the seat', () => {
  const register = loadRegister()

  test.each([
    ['election:mid-bedfordshire-2010-2023-10-19', 20.52, 25.64],
    ['election:tamworth-2010-2023-10-19', 23.89, 26.66],
  ] as const)('%s', (id, butler, steed) => {
    const swing = contestSwing(register, register.elections.get(id)!)
    expect(swing?.butler).toMatchObject({ from: A, to: B })
    expect(swing?.butler?.points).toBeCloseTo(butler, 2)
    expect(swing?.steed?.points).toBeCloseTo(steed, 2)
  })

  test('the base of a redrawn seat is its notional result', () => {
    const swing = contestSwing(register, register.elections.get('election:mid-bedfordshire-2024-2024-07-04')!)
    expect(swing?.base.kind).toBe('notional')
  })
})
