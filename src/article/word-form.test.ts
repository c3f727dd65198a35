import { describe, expect, it } from 'vitest'
import { firstWords, tokensOf } from './boundary/tokens.ts'
import { enlist } from './word-form.ts'
import { readWords, wordsOf } from './words.ts'

/** More words than the table holds, each with a number in letters. */
function manyWords(count: number): string[] {
  return Array.from({ length: count }, (_, number) => `Word${number.toString(36)}`)
}

describe('the table of words', () => {
  it('gives each word back however many there are', () => {
    const words = manyWords(70_000)
    const lower = words.map((word) => word.toLowerCase())
    expect(wordsOf(words.join(' '))).toEqual(lower)
    expect(wordsOf([...words].reverse().join(' '))).toEqual([...lower].reverse())
  })

  it('tells words apart that share their opening, whatever their length', () => {
    const long = 'antidisestablishmentarianism'
    expect(wordsOf(`${long} ${long}s ${long}`)).toEqual([long, `${long}s`, long])
  })

  it('reads the same place of one text in the ways of all who read it', () => {
    const text = 'The by-election in Ely. Ely’s voters went to the polls.'
    expect(wordsOf(text).slice(0, 3)).toEqual(['the', 'by', 'election'])
    expect(tokensOf(text, 0, text.length).tokens).toHaveLength(10)
    expect(firstWords(text, 0, text.length, 5)).toEqual(['the', 'by-election', 'in', 'ely', 'ely'])
    expect(wordsOf(text).slice(4, 6)).toEqual(['ely', "ely's"])
    expect(wordsOf(`${text.slice(0, 4)}bye${text.slice(6)}`)[1]).toBe('bye')
  })

  it('knows a list that is made after the word was met', () => {
    const list = 1 << 20
    expect(readWords('Quince jelly').lists & list).toBe(0)
    enlist(list, ['quince'])
    expect(readWords('Quince jelly').lists & list).toBe(list)
    expect(readWords('Apple jelly').lists & list).toBe(0)
  })
})
