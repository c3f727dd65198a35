import { describe, expect, test } from 'vitest'
import { CallerError } from '../base/error.ts'
import { loadRegister } from '../register/load.ts'
import { electionsAnswer } from './elections.ts'

const register = loadRegister()
const in2024 = { kind: 'general', since: '2024-07-04', until: '2024-07-04' }

describe('lists of contests', () => {
  test('every contest of a general election, with its net gains', () => {
    const { elections, netGains } = electionsAnswer(register, in2024)
    expect(elections).toHaveLength(650)
    expect(netGains[0]).toEqual({ party: 'Labour', gains: 218, losses: 7, net: 211 })
    expect(netGains.at(-1)).toEqual({ party: 'Conservative', gains: 1, losses: 252, net: -251 })
    expect(netGains.reduce((sum, { net }) => sum + net, 0)).toBe(0)
  })

  test('won by Labour, counting Labour and Co-operative', () => {
    expect(electionsAnswer(register, { ...in2024, winner: 'labour' }).elections).toHaveLength(411)
  })

  test('closest first, within so many points, with a party second', () => {
    const { elections } = electionsAnswer(register, {
      ...in2024,
      winner: 'Labour',
      second: 'Tories',
      within: 2,
      sort: 'majority',
    })
    const shares = elections.map(({ majorityShare }) => majorityShare as number)
    expect(shares.length).toBeGreaterThan(5)
    expect(shares).toEqual(shares.toSorted((a, b) => a - b))
    expect(Math.max(...shares)).toBeLessThanOrEqual(2)
    expect(elections.every(({ second }) => second?.party === 'Conservative')).toBe(true)
    for (const { neededSwing } of elections)
      expect(neededSwing).toMatchObject({ from: 'Labour', to: 'Conservative' })
    expect(elections[0]?.neededSwing?.points).toBeCloseTo((elections[0]?.majorityShare as number) / 2, 3)
  })

  test('by-elections by swing and by turnout, greatest first', () => {
    const query = { kind: 'by-election', since: '2023-01-01', until: '2023-12-31' }
    const swings = electionsAnswer(register, { ...query, sort: 'swing' }).elections.map(
      (row) => row.swing?.points ?? 0,
    )
    expect(swings).toEqual(swings.toSorted((a, b) => b - a))
    const turnouts = electionsAnswer(register, { ...query, sort: 'turnout' }).elections.map(
      (row) => row.turnout ?? 0,
    )
    expect(turnouts).toEqual(turnouts.toSorted((a, b) => b - a))
  })

  test('notional results only when asked for', () => {
    const kinds = (kind?: string) =>
      new Set(electionsAnswer(register, { kind }).elections.map((row) => row.kind))
    expect(kinds()).toEqual(new Set(['general', 'byElection']))
    expect(kinds('notional')).toEqual(new Set(['notional']))
    expect(() => kinds('primary')).toThrow(CallerError)
  })

  test('rule 7: the greatest majorities overturned at by-elections, with the convention and how far back', () => {
    const { elections, notes } = electionsAnswer(register, {
      kind: 'by-election',
      overturned: true,
      limit: 6,
    })
    expect(
      elections.map(({ constituency, date, overturned }) => [
        constituency,
        date.slice(0, 4),
        overturned?.majority,
      ]),
    ).toEqual([
      ['Mid Bedfordshire', '2023', 24664],
      ['Tiverton and Honiton', '2022', 24239],
      ['Liverpool Wavertree', '1935', 23972],
      ['Christchurch', '1993', 23015],
      ['Richmond Park', '2016', 23015],
      ['North Shropshire', '2021', 22949],
    ])
    expect(elections[0]?.overturned?.formula).toBe(
      'majority of Conservative over Labour at the general election of 2019-12-12',
    )
    expect(notes.join(' ')).toMatch(/last general election.*1918-12-14.*The first 6 of/)
  })

  test('where the seat was redrawn the majority overturned is the notional one, and says so', () => {
    const { elections } = electionsAnswer(register, { ...in2024, overturned: true })
    expect(elections[0]).toMatchObject({
      constituency: 'Boston and Skegness',
      overturned: { majority: 27402, kind: 'notional', party: 'Conservative' },
    })
    // Chorley is the Speaker's, before and after.
    expect(elections.some(({ constituency }) => constituency === 'Chorley')).toBe(false)
    expect(elections.every(({ outcome }) => outcome?.includes('gain from'))).toBe(true)
  })

  test('net gains at the by-elections of a parliament, and how long each seat waited', () => {
    const query = { kind: 'by-election', parliament: 58 }
    const { elections, netGains } = electionsAnswer(register, { ...query, sort: 'wait', limit: 1 })
    expect(elections[0]).toMatchObject({
      constituency: 'Southend West',
      vacancy: { person: 'David Amess', vacatedOn: '2021-10-15', reason: 'died', waited: 111 },
    })
    expect(netGains.find(({ party }) => party === 'Liberal Democrat')?.net).toBe(4)
    expect(netGains.find(({ party }) => party === 'Conservative')?.net).toBe(-10)
    expect(electionsAnswer(register, query).elections).toHaveLength(23)
    expect(() => electionsAnswer(register, { parliament: 12 })).toThrow(/no Parliament 12/)
  })
})
