import { describe, expect, test } from 'vitest'
import { loadRegister } from '../register/load.ts'
import { neededSwing } from './needed-swing.ts'
import { shareOf, sharesOf, validVotesOf } from './share.ts'
import { turnoutOf } from './turnout.ts'

const register = loadRegister()

describe('shares, turnout and needed swing, in percentage points', () => {
  test('a share is of the valid votes, turnout of the electorate', () => {
    expect(shareOf(250, 1_000)).toBe(25)
    expect(turnoutOf(600, 1_000)).toBe(60)
  })

  test('what is not known gives nothing', () => {
    expect(shareOf(null, 1_000)).toBeNull()
    expect(shareOf(10, 0)).toBeNull()
    expect(turnoutOf(600, null)).toBeNull()
  })

  test('the shares of a contest add up to a hundred', () => {
    const election = register.elections.get('election:bolton-north-east-2010-2019-12-12')!
    const sum = [...sharesOf(register, election).values()].reduce((total, share) => total + share, 0)
    expect(sum).toBeCloseTo(100, 6)
    expect(validVotesOf(election, register.candidaciesIn(election.id))).toBe(election.validVotes)
  })

  test('half the gap changes hands: Bury South 2019, 402 votes', () => {
    const election = register.elections.get('election:bury-south-2010-2019-12-12')!
    const needed = neededSwing(register, election)!
    expect(needed).toMatchObject({ from: 'party:conservative', to: 'party:labour' })
    expect(needed.points).toBeCloseTo((100 * 402) / election.validVotes! / 2, 6)
  })
})
