import { beforeAll, describe, expect, it } from 'vitest'
import type { Election } from '../../register/election.ts'
import { loadRegister } from '../../register/load.ts'
import type { Register } from '../../register/register.ts'
import { lastGeneralElection } from '../previous-contest.ts'
import { contestChanges } from './contest-changes.ts'
import { columnOf, GROUP_COUNT } from './group.ts'
import { WINNER_COUNT } from './mirror.ts'
import { mirrorExchange, mirrorStrongTransition, mirrorTransition } from './mirror-models.ts'
import { type MirroredCase, mirroredCases } from './mirrored.ts'

const CON = columnOf('con')
const LD = columnOf('ld')
let register: Register

beforeAll(() => {
  register = loadRegister()
}, 60_000)

function contest(seat: string, date: string): readonly [Election, Election] {
  const election = register.electionsIn(`seat:${seat}`).find((one) => one.date === date) as Election
  return [lastGeneralElection(register, election) as Election, election]
}

function gainsFromCon(cases: readonly MirroredCase[], base: string, only: number | null) {
  return Object.fromEntries(
    cases
      .filter((one) => one.base === base && one.only === only)
      .map(({ model, result }) => [model, result.moves[CON * WINNER_COUNT + LD] as number]),
  )
}

describe('mirroring Mid Bedfordshire 2023', () => {
  let cases: readonly MirroredCase[]

  beforeAll(() => {
    cases = mirroredCases(register, ...contest('mid-bedfordshire-2010', '2023-10-19')) ?? []
  }, 60_000)

  it('takes 64 to 85 seats from the Conservatives on the new seats when every change is mirrored', () => {
    expect(gainsFromCon(cases, 'notional', null)).toMatchObject({
      uniform: 64,
      ratio: 85,
      logit: 81,
      transition: 74,
    })
  })

  it('takes 63 to 76 on the old seats', () => {
    expect(gainsFromCon(cases, 'actual', null)).toMatchObject({
      uniform: 63,
      ratio: 76,
      logit: 71,
      transition: 69,
    })
  })

  it('takes 12 to 33 when only the Liberal Democrat rise is mirrored', () => {
    expect(gainsFromCon(cases, 'notional', LD)).toEqual({ uniform: 12, ratio: 31 })
    expect(gainsFromCon(cases, 'actual', LD)).toEqual({ uniform: 13, ratio: 33 })
  })

  it('fills the House every time', () => {
    for (const { result } of cases) {
      expect(result.seats.reduce((a, b) => a + b)).toBe(650)
      expect(result.moves.reduce((a, b) => a + b)).toBe(650)
    }
  })

  it('repeats the contest where it was fought, for the parties a model moves', () => {
    const [base, election] = contest('mid-bedfordshire-2010', '2023-10-19')
    const changes = contestChanges(register, base, election)
    if (!changes) throw new Error('no votes')
    const nation = new Float64Array(GROUP_COUNT).fill(0.1)
    for (const model of [mirrorTransition, mirrorStrongTransition, mirrorExchange]) {
      const seat = changes.before.slice()
      model(seat, changes, nation)
      expect(seat[CON]).toBeCloseTo(changes.after[CON] as number, 12)
      expect((seat[LD] as number) / (seat[columnOf('lab')] as number)).toBeGreaterThan(0.5)
    }
  })
})

it('mirrors nothing of a contest in Northern Ireland', () => {
  expect(mirroredCases(register, ...contest('south-antrim-2010', '2015-05-07'))).toBeNull()
})

it('mirrors a by-election of a later parliament on the seats of its own', () => {
  const cases = mirroredCases(register, ...contest('runcorn-and-helsby-2024', '2025-05-01')) ?? []
  expect(new Set(cases.map(({ base }) => base))).toEqual(new Set(['actual']))
})
