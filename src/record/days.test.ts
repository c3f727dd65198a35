import { expect, test } from 'vitest'
import { daysOf } from './days.ts'

test.each([
  ['2024-05-30', 'day', '2024-05-30', '2024-05-30'],
  ['2024-02-01', 'month', '2024-02-01', '2024-02-29'],
  ['2023-12', 'month', '2023-12-01', '2023-12-31'],
  ['2023-12', 'day', '2023-12-01', '2023-12-31'],
  ['2023-07-20', 'year', '2023-01-01', '2023-12-31'],
  ['2023', 'year', '2023-01-01', '2023-12-31'],
] as const)('%s known to the %s runs from %s to %s', (date, precision, earliest, latest) => {
  expect(daysOf(date, precision)).toEqual({ earliest, latest })
})

test.each([
  [null, 'unknown'],
  [undefined, 'day'],
  ['2024-05-30', 'unknown'],
  ['2023-02-30', 'day'],
  ['2023-13', 'month'],
  ['last autumn', 'month'],
] as const)('%s known to the %s is no days', (date, precision) => {
  expect(daysOf(date, precision)).toBe(null)
})
