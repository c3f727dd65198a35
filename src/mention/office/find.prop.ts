/** What holds of offices in any row of words. @module */
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { tokenize } from '../cutter.ts'
import { officesOf } from './find.ts'
import { compileOffices } from './names.ts'

const names = compileOffices({
  posts: new Map([
    [
      'post:pm',
      { id: 'post:pm', name: 'Prime Minister', organization: "Prime Minister's Office", rank: 'PM' },
    ],
    [
      'post:dfe',
      {
        id: 'post:dfe',
        name: 'Secretary of State for Education',
        organization: 'Department for Education',
        rank: 'SoS',
      },
    ],
  ]),
  partyAliases: [{ party: 'party:labour', alias: 'Labour', form: 'name', from: null, to: null }],
})

const WORDS =
  'the a former ex-minister shadow deputy junior acting opposition government education secretary of state for minister Prime whip Labour leader chief PPS to at in Department and , ; US Scottish Northern Ireland MP member chairman party committee mayor London Speaker spokesman PM ’s'.split(
    ' ',
  )
const sentence = fc.array(fc.constantFrom(...WORDS), { maxLength: 40 }).map((words) => words.join(' '))

test('spans lie within the sentence, in order, without overlaps, on the edges of words', () => {
  fc.assert(
    fc.property(sentence, (text) => {
      const tokens = tokenize(text)
      const starts = new Set(tokens.map((token) => token.start))
      const ends = new Set(tokens.map((token) => token.end))
      let end = 0
      for (const office of officesOf(names, tokens)) {
        expect(office.start).toBeGreaterThanOrEqual(end)
        expect(office.end).toBeGreaterThan(office.start)
        expect(starts.has(office.start) && ends.has(office.end)).toBe(true)
        end = office.end
      }
    }),
  )
})

test('a name is what is printed, without "ex-"', () => {
  fc.assert(
    fc.property(sentence, (text) => {
      for (const office of officesOf(names, tokenize(text)))
        expect(text.slice(office.start, office.end).replace(/^ex-/, '').replace(/\s+/g, ' ')).toBe(
          office.name,
        )
    }),
  )
})

test('any text can be read', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (text) => Array.isArray(officesOf(names, tokenize(text)))),
  )
})
