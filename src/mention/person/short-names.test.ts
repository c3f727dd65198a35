import { expect, test } from 'vitest'
import { isSameGiven } from './short-names.ts'

test.each([
  ['dave', 'david', true],
  ['david', 'dave', true],
  ['bob', 'rob', true],
  ['liz', 'elizabeth', true],
  ['jon', 'john', true],
  ['chris', 'christine', true],
  ['chris', 'christopher', true],
  ['christine', 'christopher', false],
  ['dan', 'david', false],
  ['david', 'david', true],
])('%s and %s: %s', (one, other, expected) => expect(isSameGiven(one, other)).toBe(expected))
