/** Bits of what a sentence names: a mention that a pattern takes has all the bits the pattern asks for. @module */
import { expect, test } from 'vitest'
import type { Mention } from './mention.ts'
import { bitsAsked, bitsOf, NAMED_AS } from './named.ts'

const SPAN = { start: 0, end: 1 }
const PERSON = { ...SPAN, kind: 'person', name: 'Ann Lee', former: false } as const
const UNRESOLVED = { state: 'unresolved' } as const
const role: Mention = { ...PERSON, form: 'role', possessive: false, resolution: UNRESOLVED }
const hers: Mention = { ...PERSON, form: 'pronoun', possessive: true, resolution: UNRESOLVED }
const count: Mention = {
  ...SPAN,
  kind: 'number',
  value: 402,
  unit: 'votes',
  comparator: 'exact',
  inWords: false,
}
const exMember: Mention = { ...SPAN, kind: 'office', office: 'member', posts: [], name: 'MP', former: true }

const amount: Mention = { ...count, value: 40, unit: 'none' }
const inWords: Mention = { ...count, value: 4000, unit: 'none', inWords: true }

test('a tally is a figure of votes, or a bare one of hundreds', () => {
  const tallies = [count, { ...amount, value: 402 }, amount, inWords, role].map(
    (one) => (bitsOf(one) & NAMED_AS.tally) !== 0,
  )
  expect(tallies).toEqual([true, true, false, false, false])
})

test.each([
  ['a role', role, 'role', true],
  ['a role and no owner', role, 'owner', false],
  ['a role that does something', role, 'doer', true],
  ['a possessive pronoun', hers, 'owner', true],
  ['a possessive pronoun or a doer', hers, 'doer|pronoun', true],
  ['a number of votes', count, 'votes', true],
  ['a number of votes or a bare one', count, 'votes|none', true],
  ['a number of votes and no rate', count, 'percent|points', false],
  ['a former member', exMember, 'former', true],
  ['a former member or one that is', exMember, 'member|former', true],
  ['a former member and none that is', exMember, 'member', false],
  ['a former member and no other office', exMember, 'shadow', false],
  ['any office', exMember, null, true],
])('%s', (_, mention, forms, has) => {
  const asked = bitsAsked(mention.kind, forms?.split('|') ?? null)
  expect((bitsOf(mention) & asked) === asked).toBe(has)
})
