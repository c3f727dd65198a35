import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { misspelt, nearest, oneLetterApart } from './misspelling.ts'

describe('one letter apart', () => {
  test.each([
    ['wakeford', 'wakefrod'],
    ['bolton', 'blton'],
    ['bolton', 'boltons'],
    ['bolton', 'balton'],
    ['reading', 'readign'],
  ])('%s and %s', (a, b) => {
    expect(oneLetterApart(a, b)).toBe(true)
    expect(oneLetterApart(b, a)).toBe(true)
  })

  test.each([
    ['bolton', 'bolton'],
    ['bolton', 'blotno'],
    ['bury', 'bur'],
    ['east', 'west'],
    ['luton', 'bolton'],
  ])('not %s and %s', (a, b) => {
    expect(oneLetterApart(a, b)).toBe(false)
  })

  test('dropping any letter of a long word is one slip', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[a-z]{5,20}$/), fc.nat(), (word, place) => {
        const at = place % word.length
        expect(oneLetterApart(word, word.slice(0, at) + word.slice(at + 1))).toBe(true)
      }),
    )
  })

  test('a name with a slip in two words is another name', () => {
    expect(misspelt(['bolten', 'north', 'east'], ['bolton', 'north', 'east'])).toBe(true)
    expect(misspelt(['bolten', 'nurth', 'east'], ['bolton', 'north', 'east'])).toBe(false)
  })

  test('the nearest names come best first', () => {
    expect(nearest('Prestn', ['Luton', 'Preston', 'Preseli'])[0]).toBe('Preston')
  })
})
