import { describe, expect, it } from 'vitest'
import type { Comparator } from '../../mention/mention.ts'
import type { Figure } from './figure.ts'
import { type Fit, fitCount, fitPercent, fitTimes } from './tolerance.ts'

function figure(value: number, comparator: Comparator = 'exact', more: Partial<Figure> = {}): Figure {
  const decimals = String(value).split('.')[1]?.length ?? 0
  return {
    start: 0,
    end: 1,
    value,
    unit: 'none',
    comparator,
    decimals,
    close: false,
    inWords: false,
    ...more,
  }
}

describe('a count', () => {
  const cases: readonly (readonly [Figure, number, Fit])[] = [
    [figure(402), 402, 'exact'],
    [figure(420), 402, 'no'],
    [figure(5600), 5612, 'rounded'],
    [figure(5600), 5680, 'doubtful'],
    [figure(20_000), 20_480, 'rounded'],
    [figure(20_000), 24_000, 'no'],
    [figure(400, 'under', { close: true }), 378, 'loose'],
    [figure(400, 'under', { close: true }), 250, 'no'],
    [figure(400, 'under'), 378, 'loose'],
    [figure(400, 'under'), 430, 'no'],
    [figure(7000, 'over'), 7078, 'loose'],
    [figure(7000, 'over'), 6900, 'no'],
    [figure(7000, 'about'), 7078, 'loose'],
    [figure(7000, 'about'), 9000, 'no'],
    [figure(50, 'atLeast'), 50, 'loose'],
    [figure(50, 'atMost'), 51, 'no'],
  ]
  it.each(cases)('%o beside %d is %s', (printed, actual, fit) => {
    expect(fitCount(printed, actual)).toBe(fit)
  })
})

describe('a percentage', () => {
  const cases: readonly (readonly [Figure, number, Fit])[] = [
    [figure(44.1), 44.06, 'exact'],
    [figure(44.1), 44.18, 'cut'],
    [figure(44.1), 45.2, 'no'],
    [figure(44), 44.4, 'exact'],
    [figure(44), 44.8, 'doubtful'],
    [figure(44), 47, 'no'],
    [figure(40, 'over'), 41.2, 'loose'],
    [figure(40, 'over'), 46, 'doubtful'],
    [figure(57, 'under', { close: true }), 56.7, 'loose'],
    [figure(61, 'under', { close: true }), 56.7, 'no'],
    [figure(52, 'over', { close: true }), 52.1, 'loose'],
    [figure(52, 'over', { close: true }), 54, 'doubtful'],
    [figure(40, 'under', { close: true }), 39.2, 'loose'],
  ]
  it.each(cases)('%o beside %d is %s', (printed, actual, fit) => {
    expect(fitPercent(printed, actual)).toBe(fit)
  })
})

it('nearly doubled is less than twice, and not by much', () => {
  const nearly = figure(2, 'under', { close: true })
  expect(fitTimes(nearly, 1.83)).toBe('loose')
  expect(fitTimes(nearly, 1.4)).toBe('no')
  expect(fitTimes(figure(2), 2.1)).toBe('rounded')
  expect(fitTimes(figure(2, 'over'), 1.83)).toBe('no')
})
