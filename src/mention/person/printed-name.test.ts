import { expect, test } from 'vitest'
import { tokenize } from '../cutter.ts'
import { numbered } from '../word.ts'
import { printedName } from './printed-name.ts'

for (const word of 'ann bo lee day'.split(' ')) numbered(word)

test.each(['Ann', 'Ann Lee', 'Bo Day', 'Ann Day', 'Ann Mary Lee', 'Zyx Qwv', 'ANN Lee'])('%s', (name) => {
  const tokens = tokenize(`There ${name} was`)
  expect(printedName(tokens, 1, tokens.length - 1)).toBe(name)
  expect(printedName(tokens, 1, tokens.length - 1)).toBe(name)
})
