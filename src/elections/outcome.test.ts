import { describe, expect, test } from 'vitest'
import { loadRegister } from '../register/load.ts'
import { officialChange, outcomeOf, outcomeText } from './outcome.ts'

const register = loadRegister()

describe('rule 7: official gain and hold compare with the last general election', () => {
  test('the comparison agrees with the outcome the source prints, at every contest that has a base', () => {
    const differing: string[] = []
    for (const election of register.elections.values()) {
      const change = officialChange(register, election)
      if (election.outcome === null || change === null) continue
      const gain = election.outcome.includes(' gain from ')
      if (gain !== (change.from !== null)) differing.push(`${election.id}: ${election.outcome}`)
    }
    expect(differing).toEqual([])
  })

  test('Mid Bedfordshire 2024 is a hold, and a gain from the winner of the by-election', () => {
    const outcome = outcomeOf(register, register.elections.get('election:mid-bedfordshire-2024-2024-07-04')!)
    expect(outcomeText(register, outcome.official!)).toBe('Conservative hold')
    expect(outcome.officialBase?.kind).toBe('notional')
    expect(outcomeText(register, outcome.byLastContest!)).toBe('Conservative gain from Labour')
    expect(outcome.contest?.kind).toBe('byElection')
    expect(outcomeText(register, outcome.bySittingMember!)).toBe('Conservative gain from Labour')
  })

  test('a member who lost the whip makes the third comparison differ: Tamworth 2023', () => {
    const outcome = outcomeOf(register, register.elections.get('election:tamworth-2010-2023-10-19')!)
    expect(outcomeText(register, outcome.official!)).toBe('Labour gain from Conservative')
    expect(outcomeText(register, outcome.bySittingMember!)).toBe('Labour gain from Independent')
  })

  test('a member who changed party and was returned for the new one: Clacton 2014', () => {
    const outcome = outcomeOf(register, register.elections.get('election:clacton-2010-2014-10-09')!)
    expect(outcomeText(register, outcome.official!)).toBe('UK Independence Party gain from Conservative')
  })
})
