import { describe, expect, test } from 'vitest'
import { loadRegister } from '../register/load.ts'
import { seatAnswer } from './seat.ts'

const register = loadRegister()

describe('the history of a seat', () => {
  const bolton = seatAnswer(register, { name: 'Bolton NE' })

  test('rule 3: a change of party makes a row and vacates nothing', () => {
    const rows = bolton.holders.filter(
      ({ person, from }) => person === 'Peter Thurnham' && from >= '1992-01-01',
    )
    expect(rows.map(({ party, fromReason, toReason }) => [party, fromReason, toReason])).toEqual([
      ['Conservative', 'generalElection', 'partyChange'],
      ['Independent', 'partyChange', 'partyChange'],
      ['Liberal Democrat', 'partyChange', 'dissolution'],
    ])
    expect(rows[1]?.from).toBe(rows[0]?.to)
    expect(rows[2]?.from).toBe(rows[1]?.to)
  })

  test('rule 8: actual and notional majorities of 2019 stand side by side', () => {
    const of2019 = bolton.elections.filter(({ date }) => date === '2019-12-12')
    expect(of2019.map(({ kind, majority }) => [kind, majority])).toEqual([
      ['general', 378],
      ['notional', 1_278],
    ])
  })

  test('a day chooses among namesakes and cuts nothing', () => {
    expect(seatAnswer(register, { name: 'Bolton NE', on: '1996-01-01' })).toEqual(bolton)
  })

  test('rows are in order of date, without overlap', () => {
    for (let at = 1; at < bolton.holders.length; at++) {
      const before = bolton.holders[at - 1]
      expect(before?.to).not.toBeNull()
      expect((before?.to as string) <= (bolton.holders[at]?.from as string)).toBe(true)
    }
  })

  test('what the seat was made from and went to', () => {
    expect(bolton.before.map(({ from }) => from)).toContain('Bolton South East')
    const walkden = seatAnswer(register, { name: 'Bolton South East' })
    expect(walkden.after.map(({ to }) => to)).toContain('Bolton North East')
  })

  test('a by-election member sits from polling day, a resigned one until the office: Mid Bedfordshire', () => {
    const { holders } = seatAnswer(register, { name: 'mid beds' })
    const dorries = holders.findLast(({ person }) => person === 'Nadine Dorries')
    expect(dorries).toMatchObject({ to: '2023-08-29', toReason: 'resigned' })
    const next = holders.find(({ from }) => from === '2023-10-19')
    expect(next).toMatchObject({ person: 'Alistair Strathern', party: 'Labour', fromReason: 'byElection' })
  })

  test('a seat that is no more says where its name lives on', () => {
    expect(seatAnswer(register, { name: 'Grimsby' }).notes).toEqual([
      'Grimsby was abolished on 1983-05-13; the name lives on in Great Grimsby and Cleethorpes.',
    ])
    expect(seatAnswer(register, { name: 'Bolton NE' }).notes).toEqual([])
    expect(seatAnswer(register, { name: 'Bolton NE', on: '1930-01-01' }).notes).toEqual([
      'There was no Bolton North East on 1930-01-01: it was first fought on 1983-06-09.',
    ])
  })
})
