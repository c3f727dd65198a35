/** Forms of verbs, regular, doubled and irregular. @module */
import { expect, test } from 'vitest'
import { formsOf } from './lexeme.ts'

test.each([
  ['defect', 'defect defects defected defecting'],
  ['resign', 'resign resigns resigned resigning'],
  ['expel', 'expel expels expelled expelling'],
  ['surrender', 'surrender surrenders surrendered surrendering'],
  ['strip', 'strip strips stripped stripping'],
  ['transfer', 'transfer transfers transferred transferring'],
  ['oust', 'oust ousts ousted ousting'],
  ['readmit', 'readmit readmits readmitted readmitting'],
  ['suspend', 'suspend suspends suspended suspending'],
  ['cross', 'cross crosses crossed crossing'],
  ['deny', 'deny denies denied denying'],
  ['leave', 'leave leaves left leaving'],
  ['quit', 'quit quits quitting'],
])('the forms of %s', (verb, forms) => {
  expect(formsOf(verb).join(' ')).toBe(forms)
})
