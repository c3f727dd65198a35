import fc from 'fast-check'
import { expect, test } from 'vitest'
import { slicerOf } from './code-points.ts'

test('cuts where code points say, whatever the text', () => {
  const text = fc.string({ unit: fc.constantFrom('a', 'é', '🗳', '‘', '\ud800', '👩‍⚖️') })
  fc.assert(
    fc.property(text, fc.nat(40), fc.nat(40), (words, start, length) => {
      const points = [...words]
      expect(slicerOf(words)({ start, end: start + length })).toBe(
        points.slice(start, start + length).join(''),
      )
    }),
  )
})
