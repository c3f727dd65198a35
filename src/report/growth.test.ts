/** Twice the text is twice the work: counted in what is read of it, and in what is looked at on the way. @module */
import { describe, expect, it } from 'vitest'
import { type Act, absorb } from './discourse/act.ts'
import { eventsIn } from './report-case.test-support.ts'

const NAMES = ['Harriet Baldwin', 'Theresa Villiers', 'Steve Baker', 'Alistair Burt', 'Dominic Grieve']

/** Stretches of an article are read apart: long texts of several of them, for growth from one to the next. */
const LENGTH = 65_000

const HOSTILE = {
  names: (at: number) => `${NAMES[at % NAMES.length]} left the party. `,
  surnames: (at: number) => `Mr Baker resigned ${at} times. `,
  pronouns: (at: number) => `She quit in ${1950 + (at % 70)}.\n\n`,
  quotations: (at: number) => `“It is ${at}, ‘she’ said "no”. `,
  brackets: () => '((([[[',
  capitals: (at: number) => `SHE Left The LABOUR Party For ${at} Reform UK `,
  'an endless sentence': (at: number) => `and the MP for Dover who said that he resigned ${at} `,
} as const

function filled(piece: (at: number) => string, length: number): string {
  let text = ''
  for (let at = 0; text.length < length; at++) text += piece(at)
  return text
}

describe('text nobody prints', () => {
  it.each(Object.entries(HOSTILE))('is read to its end: %s', (_name, piece) => {
    const once = eventsIn(filled(piece, LENGTH), '2019-03-01').length
    const twice = eventsIn(filled(piece, 2 * LENGTH), '2019-03-01').length
    expect(twice).toBeGreaterThanOrEqual(once)
    expect(twice).toBeLessThanOrEqual(2 * once + 50)
  })
})

describe('an act told a thousand times', () => {
  it('looks at each telling once', () => {
    let looks = 0
    const telling = (at: number): Act => ({
      type: 'seatVacated',
      person: null,
      alternatives: [],
      fields: {},
      seat: null,
      dates: [],
      mood: 'reported',
      sentences: [at],
      evidence: [
        {
          get start() {
            looks++
            return at * 10
          },
          end: at * 10 + 9,
        },
      ],
      rules: ['seatVacated.quits'],
    })
    const act = telling(0)
    for (let at = 1; at <= 1000; at++) absorb(act, telling(at))
    expect(act.evidence).toHaveLength(1001)
    expect(act.sentences.at(-1)).toBe(1000)
    expect(act.rules).toEqual(['seatVacated.quits'])
    expect(looks).toBeLessThan(5000)
  })

  it('keeps the order of place whatever the order of telling', () => {
    const telling = (at: number): Act => ({
      type: 'seatVacated',
      person: null,
      alternatives: [],
      fields: {},
      seat: null,
      dates: [],
      mood: 'reported',
      sentences: [at],
      evidence: [{ start: at, end: at + 1 }],
      rules: [],
    })
    const act = telling(5)
    for (const at of [7, 2, 5, 9, 2]) absorb(act, telling(at))
    expect(act.sentences).toEqual([2, 5, 7, 9])
    expect(act.evidence.map(({ start }) => start)).toEqual([2, 5, 7, 9])
  })
})
