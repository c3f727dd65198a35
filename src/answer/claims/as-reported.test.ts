import { describe, expect, it } from 'vitest'
import { checkText } from '../../pipeline.ts'
import type { Fact } from '../../record/corroboration.ts'
import { loadRegister } from '../../register/load.ts'

const register = loadRegister()
const TEXT = 'Christian Wakeford has submitted a letter of no confidence in Boris Johnson.'

function fact(independent: number, denials = 0): Fact {
  return {
    id: 'fact:a',
    type: 'noConfidenceLetter',
    days: { earliest: '2022-01-12', latest: '2022-01-12' },
    reports: [],
    denials: Array.from({ length: denials }, () => ({}) as Fact['denials'][number]),
    accounts: [{ articles: [], outlets: ['one.example'] }],
    independent,
    corroborated: independent > 1,
    conflicts: [],
  }
}

const letter = (facts: readonly Fact[]) =>
  checkText(TEXT, { register }, { date: '2022-01-14', press: { of: () => facts } }).find(
    ({ predicate }) => predicate === 'dateOf',
  )

describe('rule 16: what only the press holds is answered from its reports', () => {
  it('two independent outlets bear it out', () => {
    expect(letter([fact(2)])).toMatchObject({
      verdict: 'supported',
      working: 'reported by 2 independent outlets (one.example)',
      caveats: ['no register holds letters of no confidence: by the press alone'],
    })
  })

  it.each([
    [[fact(1)], 'reported by one independent outlet'],
    [[fact(2, 1)], 'reported by 2 independent outlets'],
    [[], 'the record has no report of it'],
  ])('one outlet, a denial or silence leaves it open', (facts, working) => {
    const found = letter(facts)
    expect(found?.verdict).toBe('not-enough-information')
    expect(found?.working).toContain(working)
  })

  it('is passed over where there is no record to ask', () => {
    const claims = checkText(TEXT, { register }, { date: '2022-01-14' })
    expect(claims.filter(({ predicate }) => predicate === 'dateOf')).toEqual([])
  })
})
