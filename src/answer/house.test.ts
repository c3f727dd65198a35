import { describe, expect, test } from 'vitest'
import { addDays } from '../base/date.ts'
import { loadRegister } from '../register/load.ts'
import { houseAnswer } from './house.ts'

const register = loadRegister()

describe('the House on a day', () => {
  test('after the general election of 2024', () => {
    const answer = houseAnswer(register, { on: '2024-07-05' })
    expect(answer).toMatchObject({ on: '2024-07-05', seats: 650, vacant: 0, partyBasis: 'exact', notes: [] })
    expect(answer.parties.slice(0, 3)).toEqual([
      { party: 'Labour', seats: 411 },
      { party: 'Conservative', seats: 121 },
      { party: 'Liberal Democrat', seats: 72 },
    ])
    expect(answer.majorities.map(({ name, value }) => [name, value]).slice(0, 2)).toEqual([
      ['overall', 172],
      ['overallSpeakerCounted', 174],
    ])
  })

  test('rule 2: in a dissolution every seat is vacant, and the day of it is said', () => {
    const answer = houseAnswer(register, { on: '2024-06-10' })
    expect(answer).toMatchObject({ seats: 650, vacant: 650, parties: [] })
    expect(answer.notes.join()).toContain('2024-05-30')
    expect(answer.majorities.every(({ value, reason }) => value === null && reason)).toBe(true)
  })

  test('rule 18: beyond what is known nothing is guessed', () => {
    const answer = houseAnswer(register, { on: '2031-01-01' })
    expect(answer).toMatchObject({ vacant: null, parties: [] })
    expect(answer.majorities.every(({ value }) => value === null)).toBe(true)
    expect(answer.notes.join()).toContain(register.completeTo.memberships)
  })

  test.each([
    ['1923-12-06', 615],
    ['1945-07-06', 640],
    ['1951-10-26', 625],
    ['1963-06-01', 630],
  ])('on %s the rows add up to %i, and say what is not known', (on, size) => {
    const { seats, vacant, parties, partyBasis, notes } = houseAnswer(register, { on })
    expect(seats).toBe(size)
    expect(parties.reduce((sum, row) => sum + row.seats, 0) + (vacant ?? 0)).toBe(size)
    expect(partyBasis).toBe('asElected')
    expect(notes.join(' ')).toContain('party that won the seat')
  })

  test('rule 10: the majority of 1959, as it was counted', () => {
    const { majorities } = houseAnswer(register, { on: '1959-10-08' })
    expect(majorities.find(({ name }) => name === 'overall')?.value).toBe(100)
    expect(majorities.find(({ name }) => name === 'working')?.value).toBeNull()
  })

  test('rule 18: before what is held nothing is guessed', () => {
    const answer = houseAnswer(register, { on: '1917-06-01' })
    expect(answer).toMatchObject({ seats: null, vacant: null, parties: [] })
    expect(answer.notes).toHaveLength(1)
  })

  test('without a day it is the last known one, with a note', () => {
    const answer = houseAnswer(register)
    expect(answer.on <= register.completeTo.memberships && answer.on <= register.completeTo.parties).toBe(
      true,
    )
    expect(answer.notes[0]).toContain(answer.on)
    expect(answer.completeTo.parties).toBe(register.completeTo.parties)
  })

  test('rule 5: who sits without the whip, in order of the day', () => {
    const { withoutWhip = [] } = houseAnswer(register, { on: '2024-07-25', whip: true })
    expect(withoutWhip).toHaveLength(7)
    expect(withoutWhip[0]).toMatchObject({ party: 'Labour', since: '2024-07-23' })
    expect(houseAnswer(register, { on: '2024-07-25' }).withoutWhip).toBeUndefined()
  })

  test('rule 4: the seats that stand vacant, and how long they have waited', () => {
    const { vacant, vacancies } = houseAnswer(register, { on: '2023-09-15' })
    expect(vacant).toBe(3)
    expect(vacancies.map(({ constituency, waited }) => [constituency, waited])).toEqual([
      ['Rutherglen and Hamilton West', 45],
      ['Mid Bedfordshire', 17],
      ['Tamworth', 8],
    ])
    expect(houseAnswer(register, { on: '2024-06-10' }).vacancies).toEqual([])
  })

  test('as many are listed as are counted vacant, through a century', () => {
    for (const { election, dissolved } of register.parliaments) {
      for (let day = addDays(election, 40); day < (dissolved ?? '2026-07-01'); day = addDays(day, 97)) {
        const { vacant, vacancies } = houseAnswer(register, { on: day })
        if (vacant !== null) expect([day, vacancies.length]).toEqual([day, vacant])
      }
    }
  })
})
