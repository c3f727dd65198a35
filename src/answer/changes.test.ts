import { describe, expect, test } from 'vitest'
import { CallerError } from '../base/error.ts'
import { loadRegister } from '../register/load.ts'
import { changesAnswer } from './changes.ts'

const register = loadRegister()
const people = (query: Parameters<typeof changesAnswer>[1]) =>
  changesAnswer(register, query).changes.map(({ person }) => person)

describe('changes of party', () => {
  test('from the Conservatives straight to Labour in 2024, in order', () => {
    expect(people({ from: 'Tories', to: 'Labour', since: '2024-01-01', until: '2024-05-30' })).toEqual([
      'Dan Poulter',
      'Natalie Elphicke',
    ])
  })

  test('leaving and joining stay two changes where the register has them so', () => {
    const anderson = changesAnswer(register, { since: '2024-02-01', until: '2024-03-31' }).changes.filter(
      ({ person }) => person === 'Lee Anderson',
    )
    expect(anderson.map(({ date, fromParty, toParty, kind }) => [date, fromParty, toParty, kind])).toEqual([
      ['2024-02-24', 'Conservative', 'Independent', 'whipWithdrawn'],
      ['2024-03-11', 'Independent', 'Reform UK', 'joined'],
    ])
  })

  test('days are inclusive and each row has a source', () => {
    const { changes } = changesAnswer(register, { since: '2022-01-19', until: '2022-01-19' })
    expect(changes.map(({ person }) => person)).toContain('Christian Wakeford')
    expect(changesAnswer(register).changes.every(({ citations }) => citations.length > 0)).toBe(true)
  })

  test('rule 6: neither the Speaker nor the Labour (Co-op) label is a change', () => {
    const { changes } = changesAnswer(register)
    expect(
      changes.filter(({ fromParty, toParty }) => fromParty === 'Speaker' || toParty === 'Speaker'),
    ).toEqual([])
    expect(changes.filter(({ fromParty, toParty }) => fromParty === toParty)).toEqual([])
    expect(changes.some(({ fromParty }) => fromParty === 'Labour (Co-op)')).toBe(false)
  })

  test('kinds are forgiving and closed', () => {
    const withdrawn = changesAnswer(register, { kind: 'whip-withdrawn' }).changes
    expect(withdrawn.length).toBeGreaterThan(0)
    expect(
      withdrawn.every(({ kind, toParty }) => kind === 'whipWithdrawn' && toParty === 'Independent'),
    ).toBe(true)
    expect(() => changesAnswer(register, { kind: 'turncoat' })).toThrow(CallerError)
  })

  test('a manner that the register does not say is null, and counted in a note', () => {
    const { changes, notes } = changesAnswer(register)
    const unsaid = changes.filter(({ kind }) => kind === null)
    expect(unsaid.every(({ toParty }) => toParty === 'Independent')).toBe(true)
    if (unsaid.length > 0) expect(notes.join()).toContain(String(unsaid.length))
  })

  test('rule 18: a day beyond the register is answered with a note', () => {
    expect(changesAnswer(register, { until: '2030-01-01' }).notes.join()).toContain(
      register.completeTo.parties,
    )
  })
})
