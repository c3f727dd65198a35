import { describe, expect, test } from 'vitest'
import { loadRegister } from '../register/load.ts'
import { personAnswer } from './person.ts'

const register = loadRegister()

describe('a person', () => {
  test('spells, parties, offices and contests, each in order of date', () => {
    const answer = personAnswer(register, { name: 'Dr Poulter' })
    expect(answer.person).toBe('Dan Poulter')
    expect(answer.ids.mnis).toBe(3932)
    expect(
      answer.spells.every(({ constituency }) => constituency === 'Central Suffolk and North Ipswich'),
    ).toBe(true)
    expect(answer.affiliations.at(-1)).toMatchObject({
      party: 'Labour',
      from: '2024-04-27',
      kind: 'defection',
    })
    expect(answer.candidacies.map(({ date }) => date)).toEqual(
      answer.candidacies.map(({ date }) => date).sort(),
    )
    expect(answer.completeTo.ministers).toBe(register.completeTo.ministers)
  })

  test('rule 6: without a party, under the name they went by', () => {
    const { affiliations } = personAnswer(register, { name: 'Clare Short' })
    expect(affiliations).toContainEqual(
      expect.objectContaining({ party: 'Independent', label: 'Independent Labour', from: '2006-10-20' }),
    )
  })

  test('a party that took another name', () => {
    const { affiliations } = personAnswer(register, { name: 'James Kilfedder' })
    expect(affiliations).toContainEqual(
      expect.objectContaining({
        party: 'Ulster Popular Unionist Party',
        from: '1980-04-01',
        kind: 'renaming',
      }),
    )
  })

  test('names once borne and offices held', () => {
    const answer = personAnswer(register, { name: 'Lord Gove' })
    expect(answer.names.map(({ name }) => name)).toContain('Michael Gove')
    expect(answer.offices.map(({ office }) => office)).toContain('Secretary of State for Education')
  })

  test('a name of other days is said to be one', () => {
    const notes = (on: string) => personAnswer(register, { name: 'Lord Gove', on }).notes
    expect(notes('2015-01-01')).toEqual([
      'Lord Gove is a name borne from 2025-05-13; on 2015-01-01 it was Michael Gove.',
    ])
    expect(notes('2025-06-01')).toEqual([])
  })
})
