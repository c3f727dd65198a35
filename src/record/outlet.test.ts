import { expect, test } from 'vitest'
import { outletOf } from './outlet.ts'

test.each([
  ['https://www.example.co.uk/news/1', null, 'example.co.uk'],
  ['HTTPS://WWW.Example.org:8080/a?b=c', 'The Example', 'example.org'],
  ['stories/01.txt', 'The Example', 'The Example'],
  ['stories/01.txt', undefined, null],
  ['-', '', null],
  ['http://[broken', 'The Example', 'The Example'],
])('%s with the name %s: %s', (source, named, expected) => {
  expect(outletOf(source, named)).toBe(expected)
})
