import { describe, expect, it } from 'vitest'
import { Tokens } from './boundary/tokens.ts'
import { enlist } from './word-form.ts'
import { readWords, wordsIn } from './words.ts'

const wordsOf = (text: string) => wordsIn(text, 0, text.length)
const listsOf = (text: string) => readWords(text, 0, text.length).lists

/** More words than the table holds, each with a number in letters. */
function manyWords(count: number): string[] {
  return Array.from({ length: count }, (_, number) => `Word${number.toString(36)}`)
}

describe('the table of words', () => {
  it('gives each word back however many there are', () => {
    const words = manyWords(140_000)
    const text = words.join(' ')
    const places = [...text.matchAll(/\S+/g)].map(
      ({ index, 0: word }) => [index, index + word.length] as const,
    )
    for (let pass = 0; pass < 2; pass++) {
      const read = places.flatMap(([start, end]) => wordsIn(text, start, end))
      expect(read.join(' ') === text.toLowerCase()).toBe(true)
    }
  })

  it('gives the words of a stretch that an edge cuts, and of one far down', () => {
    const text = `${'By-elections came. '.repeat(6_000)}The member’s seat`
    expect(wordsIn(text, text.length - 17, text.length)).toEqual(['the', "member's", 'seat'])
    expect(wordsIn(text, text.length - 12, text.length - 4)).toEqual(["ember's"])
    expect(wordsIn(text, 0, 12)).toEqual(['by', 'elections'])
    expect(wordsIn(text, 5, 16)).toEqual(['ections', 'cam'])
  })

  it('reads look-alike letters inside a word as ours, and foreign words as they are', () => {
    expect(wordsOf('nο cοnfidence')).toEqual(['no', 'confidence'])
    expect(wordsOf('Καλημέρα')).toEqual(['καλημέρα'])
  })

  it('tells words apart that share their opening, whatever their length', () => {
    const long = 'antidisestablishmentarianism'
    expect(wordsOf(`${long} ${long}s ${long}`)).toEqual([long, `${long}s`, long])
  })

  it('tells words apart by letters near their ends, their case and the marks in them', () => {
    const alike = [
      'Wolverhampton',
      'Xolverhampton',
      'lverhampton',
      'verhampton',
      'Verhampton',
      'erhampton',
      'aerhampton',
    ]
    expect(wordsOf(alike.join(' '))).toEqual(alike.map((word) => word.toLowerCase()))
    expect(wordsOf('o’ne oaane O’ne one')).toEqual(["o'ne", 'oaane', "o'ne", 'one'])
    expect(wordsOf("o'ne o.ne")).toEqual(["o'ne", 'o', 'ne'])
    expect(wordsOf('élan lan')).toEqual(['élan', 'lan'])
  })

  it('reads the same place of one text in the ways of all who read it', () => {
    const text = 'The by-election in Ely. Ely’s voters went to the polls.'
    expect(wordsOf(text).slice(0, 3)).toEqual(['the', 'by', 'election'])
    const story = new Tokens()
    expect(story.read(text, 0, text.length)).toBe(10)
    const [, , ely, elys] = story.keys
    expect(ely).toBe(elys)
    expect(wordsOf(text).slice(4, 6)).toEqual(['ely', "ely's"])
    expect(wordsOf(`${text.slice(0, 4)}bye${text.slice(6)}`)[1]).toBe('bye')
  })

  it('knows a list that is made after the word was met', () => {
    const list = 1 << 30
    expect(listsOf('Quince jelly') & list).toBe(0)
    enlist(list, ['quince'])
    expect(listsOf('Quince jelly') & list).toBe(list)
    expect(listsOf('Apple jelly') & list).toBe(0)
  })
})
