import { describe, expect, it } from 'vitest'
import { gazetteer } from '../report-case.test-support.ts'
import { contestsBy } from './by-elections.ts'

const { register } = gazetteer()
const index = contestsBy(register)
const names = (contests: readonly { readonly seat: string }[]) =>
  contests.map(({ seat }) => register.seats.get(seat as never)?.name)

describe('the by-elections of the register', () => {
  it('gives those of a day and of so many days before it', () => {
    const both = ['Tiverton and Honiton', 'Wakefield']
    expect(names(index.lately('2022-06-23', 0)).sort()).toEqual(both)
    expect(names(index.lately('2022-07-03', 10)).sort()).toEqual(both)
    expect(index.lately('2022-07-04', 10)).toEqual([])
    expect(index.lately('2022-06-22', 3)).toEqual([])
    expect(index.lately('1700-01-01', 10)).toEqual([])
    expect(index.lately('2999-01-01', 10)).toEqual([])
  })

  it('gives contests by a total cast there, each once and in its own order', () => {
    const wakefield = index.lately('2022-06-23', 0).filter((each) => names([each])[0] === 'Wakefield')
    const [first, second] = wakefield[0]?.candidacies ?? []
    const votes = [second?.votes ?? 0, first?.votes ?? 0]
    const found = index.withTotals(index.lately('2022-06-23', 0), votes)
    expect(names(found)).toContain('Wakefield')
    expect(new Set(found).size).toBe(found.length)
    expect(found.map(({ order }) => order)).toEqual(found.map(({ order }) => order).sort((a, b) => a - b))
    expect(names(index.withTotals([], votes))).toContain('Wakefield')
    expect(index.withTotals([], [])).toEqual([])
  })
})
