/** Names of the same seats are paired, others are left alone. @module */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { pairNames } from './pair-names.ts'

describe('pairing the names of two sources', () => {
  it.each([
    ['Crewe', 'CHESHIRE CREWE'],
    ['Barnet Hendon North', 'HENDONNORTH'],
    ['Sheffield, Hallam', 'SHEFFIELDHALLAM'],
    ['Derby South', 'DEBRY SOUTH'],
    ['Bury St Edmunds', 'SUFFOLK (WEST) BURY ST. EDMUNDS'],
    ['East Dunbartonshire', 'DUNBARTONSHIRE EAST'],
  ])('%s is %s', (ours, theirs) => {
    expect(pairNames([ours], [theirs]).get(ours)).toBe(theirs)
  })

  it('settles the certain ones first, which leaves one for the doubtful', () => {
    const pairs = pairNames(
      ['Durham', 'Seaham', 'Jarrow'],
      ['DURHAM JARROW', 'DURHAM DURHAM', 'DURHAM SEAHAM'],
    )
    expect(Object.fromEntries(pairs)).toEqual({
      Durham: 'DURHAM DURHAM',
      Seaham: 'DURHAM SEAHAM',
      Jarrow: 'DURHAM JARROW',
    })
  })

  it('leaves alone what has two matches or none', () => {
    expect(pairNames(['Newport'], ['NEWPORT EAST', 'NEWPORT WEST'])).toEqual(new Map())
    expect(pairNames(['Ogmore'], ['EBBW VALE'])).toEqual(new Map())
  })

  it('pairs no name twice', () => {
    const names = fc.uniqueArray(
      fc.constantFrom('Ayr', 'Ayr North', 'North Ayr', 'Bute', 'Ayr and Bute', 'Perth', 'Perht'),
    )
    fc.assert(
      fc.property(names, names, (ours, theirs) => {
        const pairs = pairNames(ours, theirs)
        expect(new Set(pairs.values()).size).toBe(pairs.size)
      }),
    )
  })
})
