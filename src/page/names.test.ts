import { expect, test } from 'vitest'
import { Names } from './names.ts'

const NAMES = ['h1', 'h6', 'div', 'dir', 'figcaption', 'my-name']
const names = new Names(NAMES)

test.each([
  ['div', 'div'],
  ['DiV', 'div'],
  ['dir', 'dir'],
  ['H6', 'h6'],
  ['FIGCAPTION', 'figcaption'],
  ['My-Name', 'my-name'],
])('%s is found', (printed, name) => {
  const source = Buffer.from(`<${printed}>`)
  expect(NAMES[names.find(source, 1, 1 + printed.length)]).toBe(name)
})

test.each(['', 'd', 'dib', 'divs', 'h7', 'h\u0011', 'figcaptionfigcaption', 'my\rname', 'dīv'])(
  '"%s" is none of them',
  (printed) => {
    const source = Buffer.from(printed)
    expect(names.find(source, 0, source.length)).toBe(-1)
  },
)

test('of many names each is found', () => {
  const many = Array.from({ length: 255 }, (_, at) => `n${at}`)
  const found = new Names(many)
  for (const [at, name] of many.entries())
    expect(found.find(Buffer.from(name.toUpperCase()), 0, name.length)).toBe(at)
})
