import { describe, expect, it } from 'vitest'
import { claimsIn } from '../claims-in.test-support.ts'
import { PREDICATES } from '../predicates.ts'
import { CASES, type Judged, judge } from './judge.test-support.ts'

const judged: readonly Judged[] = CASES.map((one) => judge(one, claimsIn(one.text, one.date)))
const count = (of: Judged['is']) => judged.filter((one) => one.is === of).length
const show = (of: Judged['is']) =>
  judged
    .filter((one) => one.is === of)
    .map(
      ({ one, found }) => `${one.date} ${one.text} [${one.predicate} ${one.printed} ${one.verdict}] ${found}`,
    )

describe('sentences of every predicate', () => {
  it('are 200 at least, over every predicate, about half of them false', () => {
    expect(CASES.length).toBeGreaterThanOrEqual(200)
    const covered = new Set(CASES.map(({ predicate }) => predicate))
    expect(Object.keys(PREDICATES).filter((name) => !covered.has(name as never))).toEqual([])
    const decided = CASES.filter(({ verdict }) => verdict === 'supported' || verdict === 'refuted')
    const refuted = decided.filter(({ verdict }) => verdict === 'refuted')
    expect(refuted.length / decided.length).toBeGreaterThan(0.45)
    expect(refuted.length / decided.length).toBeLessThan(0.55)
  })

  it('get no wrong verdict in a hundred', () => {
    expect(show('wrong')).toEqual([])
    expect(count('wrong') / CASES.length).toBeLessThan(0.01)
  })

  it('are judged right in 95 of a hundred; the rest are left open', () => {
    expect(show('open').length / CASES.length, show('open').join('\n')).toBeLessThan(0.05)
    expect(count('right') / CASES.length).toBeGreaterThanOrEqual(0.95)
  })
})
