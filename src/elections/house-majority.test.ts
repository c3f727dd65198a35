import { describe, expect, test } from 'vitest'
import { loadRegister } from '../register/load.ts'
import { houseMajorities, type MajorityName } from './house-majority.ts'
import { houseOn } from './seats-by-party.ts'

const register = loadRegister()

function majority(on: string, name: MajorityName) {
  return houseMajorities(register, houseOn(register, on)).find((one) => one.name === name)
}

describe('rule 10: every convention, each with its formula', () => {
  test.each([
    ['2024-07-05', 172, 174],
    ['2019-12-13', 80, 80],
    ['2015-05-08', 10, 12],
    ['2010-05-12', 76, 78],
    ['1997-05-02', 177, 179],
  ])('overall majority on %s: %i, with the Speaker %i', (on, overall, speakerCounted) => {
    expect(majority(on, 'overall')?.value).toBe(overall)
    expect(majority(on, 'overallSpeakerCounted')?.value).toBe(speakerCounted)
  })

  test('the formula shows its figures', () => {
    expect(majority('2024-07-05', 'overall')?.formula).toBe('411 Labour − 239 all other seats = 172 (of 650)')
  })

  test('on polling day the winner is reckoned, whoever is still in office', () => {
    expect(majority('2024-07-04', 'overall')?.value).toBe(172)
  })

  test('partners in coalition count, and the largest party alone is given beside', () => {
    expect(majority('2010-05-12', 'overallWithoutPartners')?.value).toBe(-38)
    expect(majority('2024-07-05', 'overallWithoutPartners')).toBeUndefined()
  })

  test('support from outside is apart: the agreement of 2017', () => {
    expect(majority('2017-06-30', 'overall')?.value).toBe(-16)
    expect(majority('2017-06-30', 'workingWithSupport')?.value).toBe(13)
    expect(majority('2017-06-25', 'workingWithSupport')).toBeUndefined()
  })

  test('members who lack the whip are left out and counted in a variant', () => {
    expect(majority('2024-07-25', 'working')?.value).toBe(167)
    expect(majority('2024-07-25', 'workingWithoutWhipCounted')?.value).toBe(181)
  })

  test('a vacant seat stands among the others or is left out', () => {
    const [among, out] = [
      majority('2023-09-15', 'working'),
      majority('2023-09-15', 'workingWithoutVacancies'),
    ]
    const { vacant } = houseOn(register, '2023-09-15')!
    expect(vacant).toBeGreaterThan(0)
    expect((out?.value ?? 0) - (among?.value ?? 0)).toBe(vacant)
  })

  test('null with a reason in a dissolution, and where the deputies are not known', () => {
    expect(majority('2024-06-15', 'overall')).toMatchObject({
      value: null,
      reason: expect.stringContaining('dissolved'),
    })
    expect(majority('2026-07-01', 'overall')?.value).not.toBeNull()
    expect(majority('2026-07-01', 'working')).toMatchObject({
      value: null,
      reason: expect.stringContaining('Deputy'),
    })
  })
})
