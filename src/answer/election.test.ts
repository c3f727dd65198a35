import { describe, expect, test } from 'vitest'
import { CallerError } from '../base/error.ts'
import { loadRegister } from '../register/load.ts'
import { electionAnswer } from './election.ts'

const register = loadRegister()

describe('one contest', () => {
  test('rule 8: the by-election of 2023 in Mid Bedfordshire, 13,872 − 12,680', () => {
    const answer = electionAnswer(register, { seat: 'mid beds', on: '2023-10-19' })
    expect(answer).toMatchObject({
      kind: 'byElection',
      majority: 1_192,
      outcome: 'Labour gain from Conservative',
    })
    expect(answer.candidacies.slice(0, 2)).toMatchObject([
      { person: 'Alistair Strathern', party: 'Labour', votes: 13_872, position: 1 },
      { person: 'Festus Akinbusoye', party: 'Conservative', votes: 12_680, position: 2 },
    ])
    expect(answer.swing?.butler).toMatchObject({ from: 'Conservative', to: 'Labour', points: 20.5189 })
    expect(answer.turnout).toBeCloseTo(43.98, 2)
  })

  test('rule 7: three comparisons, the official one first', () => {
    const answer = electionAnswer(register, { seat: 'mid beds', on: '2024-07-04' })
    expect(answer.outcome).toBe('Conservative hold')
    expect(answer.comparisons.map((one) => [one.with, one.outcome, one.otherBoundaries])).toEqual([
      ['lastGeneralElection', 'Conservative hold', false],
      ['lastContest', 'Conservative gain from Labour', true],
      ['sittingMember', 'Conservative gain from Labour', true],
    ])
  })

  test('rule 8: the notional result is asked for by the day of either election', () => {
    const query = { seat: 'Bolton NE', notional: true }
    const notional = electionAnswer(register, { ...query, on: '2019-12-12' })
    expect(notional).toMatchObject({ kind: 'notional', majority: 1_278, outcome: null })
    expect(electionAnswer(register, { ...query, on: '2024-07-04' }).election).toBe(notional.election)
    expect(electionAnswer(register, { seat: 'Bolton NE', on: '2019-12-12' }).majority).toBe(378)
  })

  test('a party and its label: Labour and Co-operative', () => {
    const { candidacies } = electionAnswer(register, { seat: 'Makerfield', on: '2026-06-18' })
    expect(candidacies[0]).toMatchObject({ person: 'Andy Burnham', party: 'Labour' })
  })

  test('a day without a contest names those the register holds', () => {
    const asked = () => electionAnswer(register, { seat: 'mid beds', on: '2020-01-01' })
    expect(asked).toThrow(CallerError)
    expect(asked).toThrow(/2019-12-12/)
  })

  test('rule 18: a later day is not known', () => {
    const answer = electionAnswer(register, { seat: 'mid beds', on: '2029-05-03' })
    expect(answer).toMatchObject({ election: null, candidacies: [], majority: null, outcome: null })
    expect(answer.notes.join()).toContain(register.completeTo.results)
  })
})
