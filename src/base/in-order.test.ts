import { expect, test } from 'vitest'
import { byStart, inOrder } from './in-order.ts'

const spans = (...starts: number[]) => starts.map((start, at) => ({ start, at }))

test.each([
  ['none', []],
  ['one', [4]],
  ['few', [3, 1, 2, 1, 0]],
  ['many in order', Array.from({ length: 40 }, (_, at) => at >> 1)],
  ['many', Array.from({ length: 40 }, (_, at) => (at * 17) % 23)],
])('%s, and equal ones as they stood', (_, starts) => {
  const all = spans(...starts)
  const expected = all.toSorted((a, b) => a.start - b.start || a.at - b.at)
  expect(inOrder(all, byStart)).toEqual(expected)
})

test('it is the list itself', () => {
  const all = spans(2, 1)
  expect(inOrder(all, byStart)).toBe(all)
})
