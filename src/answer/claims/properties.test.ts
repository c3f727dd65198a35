import fc from 'fast-check'
import { expect, it } from 'vitest'
import { claimsIn } from './claims-in.test-support.ts'
import { PREDICATES } from './predicates.ts'

const WORDS =
  'Labour Tory Conservative the a majority of by 402 5,600 44.1% third first elected in 2019 since 1997 won held from to Bury South Christian Wakeford he his , . ; “ ” by-election general election on 4 July seat MP for former Education Secretary turnout swing votes polled defected last month nearly doubled its share not if would'.split(
    ' ',
  )
const soup = fc
  .array(fc.constantFrom(...WORDS), { minLength: 3, maxLength: 40 })
  .map((words) => words.join(' '))
const date = fc.constantFrom('2018-03-01', '2022-02-01', '2024-08-01', null)

it('any words in any order are read without fault, and every claim quotes the text it was read from', () => {
  fc.assert(
    fc.property(soup, date, (text, on) => {
      for (const claim of claimsIn(text, on)) {
        expect(claim.evidence.exact.length).toBeGreaterThan(0)
        expect(text.replace(/\s+/g, ' ')).toContain(claim.evidence.exact.replace(/\s+/g, ' '))
        if (claim.verdict === 'refuted') expect(claim.working).not.toBe('')
      }
    }),
    { numRuns: 300, seed: 1918 },
  )
})

it('the same text gives the same claims', () => {
  fc.assert(
    fc.property(soup, date, (text, on) => {
      expect(claimsIn(text, on)).toEqual(claimsIn(text, on))
    }),
    { numRuns: 60, seed: 1979 },
  )
})

it('each predicate is filed under its own name', () => {
  for (const [name, reader] of Object.entries(PREDICATES)) expect(reader.predicate).toBe(name)
})
