import { expect, test } from 'vitest'
import { isLetterOut } from './misspelt.ts'

test.each([
  ['harriet', 'harriett', true],
  ['stephen', 'stephan', true],
  ['alister', 'alistair', false],
  ['dan', 'den', false],
  ['jane', 'joan', false],
  ['helen', 'helen', false],
  ['karen', 'daren', false],
])('%s for %s: %s', (one, other, expected) => expect(isLetterOut(one, other)).toBe(expected))
