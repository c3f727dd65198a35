import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { copyGroups, NEAR_COPY } from './copies.ts'
import { likeness, sketchOf } from './sketch.ts'

/** Distinct words, so that every run of four is its own. */
const words = (from: number, to: number) =>
  Array.from({ length: to - from }, (_, at) => `word${from + at}`).join(' ')

describe('likeness', () => {
  test.each([
    ['the same words', words(0, 400), words(0, 400), 1],
    [
      'other spacing, marks and case',
      'Ayes to the right, noes to the left.',
      'AYES to the right — noes\nto the left',
      1,
    ],
    ['nothing in common', words(0, 400), words(400, 800), 0],
    ['an empty text', '', words(0, 40), 0],
    ['three words, too few for a run of four', 'Order, order, please', 'order order please', 1],
  ])('%s', (_, a, b, expected) => {
    expect(likeness(sketchOf(a), sketchOf(b))).toBe(expected)
  })

  test('short texts are compared exactly', () => {
    // 97 runs and 47 of the same: 47 of 97.
    expect(likeness(sketchOf(words(0, 100)), sketchOf(words(0, 50)))).toBeCloseTo(47 / 97, 10)
  })

  test('long ones within the error of the sample', () => {
    // 1,997 runs and 1,697 of them: 0.85.
    expect(likeness(sketchOf(words(0, 2000)), sketchOf(words(0, 1700)))).toBeCloseTo(0.85, 1)
  })

  test('it is the same both ways', () => {
    const text = fc
      .array(fc.constantFrom('aye', 'no', 'teller', 'mace', 'whip'), { maxLength: 60 })
      .map((all) => all.join(' '))
    fc.assert(
      fc.property(text, text, (a, b) => {
        expect(likeness(sketchOf(a), sketchOf(b))).toBe(likeness(sketchOf(b), sketchOf(a)))
      }),
    )
  })

  test('a very long text has a sketch no longer than another', () => {
    expect(sketchOf(words(0, 200_000)).length).toBe(sketchOf(words(0, 2_000)).length)
  })
})

describe('copyGroups', () => {
  test('rule 16: a trimmed copy joins its original, another story does not', () => {
    const groups = copyGroups(
      new Map([
        ['article:c', sketchOf(words(0, 280))],
        ['article:a', sketchOf(words(0, 300))],
        ['article:b', sketchOf(words(150, 450))],
      ]),
    )
    expect(NEAR_COPY).toBe(0.8)
    expect([...groups]).toEqual([
      ['article:a', 'article:a'],
      ['article:b', 'article:b'],
      ['article:c', 'article:a'],
    ])
  })

  test('ten thousand articles that end alike stay apart', () => {
    const sketches = new Map(
      Array.from({ length: 10_000 }, (_, at) => [
        `article:${at}`,
        sketchOf(`${words(at * 50, at * 50 + 40)} sign up to read more of this`),
      ]),
    )
    expect(new Set(copyGroups(sketches).values()).size).toBe(10_000)
  })
})
