/** Candidacies held in columns are the rows of the table, each one and the same wherever it is asked for. @module */
import { describe, expect, it } from 'vitest'
import { loadRegister } from './load.ts'

const register = loadRegister()

describe('candidacies in columns', () => {
  it('are the same rows by contest and by person', () => {
    for (const id of ['person:jo-swinson', 'person:winston-churchill-1900'] as const) {
      const stood = register.candidaciesOf(id)
      expect(stood.length).toBeGreaterThan(1)
      for (const row of stood) expect(register.candidaciesIn(row.election)).toContain(row)
    }
  })

  it('hold every cell of a row', () => {
    const [first] = register.candidaciesIn('election:clacton-2010-2017-06-08')
    expect(first).toMatchObject({ person: 'person:giles-watling', party: 'party:conservative', position: 1 })
    expect(register.candidaciesIn('election:nowhere-1900-1900-01-01')).toEqual([])
    expect(register.candidaciesOf('person:nobody-at-all')).toEqual([])
  })

  it('are every row of the table, each in its own contest', () => {
    let rows = 0
    for (const { id } of register.elections.values()) {
      const contest = register.candidaciesIn(id)
      rows += contest.length
      if (contest.some(({ election }) => election !== id)) expect(id).toBe('the contest of its rows')
    }
    expect(rows).toBeGreaterThan(70_000)
  })
})
