import { describe, expect, it } from 'vitest'
import { claimsIn, verdictOn } from './claims-in.test-support.ts'

type Case = readonly [date: string, predicate: string, text: string, printed: string, verdict: string]

describe('who held what, and since when', () => {
  const cases: readonly Case[] = [
    [
      '2022-02-01',
      'heldSince',
      'The seat of Bassetlaw was won by Brendan Clarke-Smith. Bassetlaw had been Labour since 1929.',
      '1929',
      'not-enough-information',
    ],
    [
      '2021-06-18',
      'heldSince',
      'The seat of North Shropshire had been Conservative since 1983.',
      '1983',
      'supported',
    ],
    [
      '2020-01-10',
      'heldSince',
      'Gedling fell to the Conservatives in 2019. The constituency had been held by Labour since 1997.',
      '1997',
      'supported',
    ],
    [
      '2020-01-10',
      'heldSince',
      'Gedling fell to the Conservatives in 2019. The constituency had been held by Labour since 1983.',
      '1983',
      'not-enough-information',
    ],
    [
      '2020-01-10',
      'previousHolder',
      'Tom Randall won the seat of Gedling from Labour in 2019.',
      'Labour',
      'supported',
    ],
    [
      '2020-01-10',
      'previousHolder',
      'Tom Randall won the seat of Gedling from the Liberal Democrats in 2019.',
      'Liberal Democrat',
      'refuted',
    ],
    [
      '2024-05-09',
      'electedAs',
      'Natalie Elphicke, the Conservative MP for Dover, has crossed the floor.',
      'Conservative',
      'supported',
    ],
    [
      '2023-03-01',
      'electedAs',
      'Christian Wakeford, the Labour MP for Bury South, spoke first.',
      'Labour',
      'supported',
    ],
    [
      '2023-03-01',
      'electedAs',
      'Christian Wakeford was elected as the Labour MP for Bury South in 2019.',
      'Labour',
      'refuted',
    ],
    [
      '2023-03-01',
      'electedAs',
      'Christian Wakeford, the Green MP for Bury South, spoke first.',
      'Green',
      'refuted',
    ],
    ['2015-06-01', 'electedAs', 'Stella Creasy was elected as a Labour MP in 2010.', 'Labour', 'supported'],
    [
      '2023-03-01',
      'firstElected',
      'Stella Creasy, first elected in 2010, is a Labour MP.',
      '2010',
      'supported',
    ],
    [
      '2023-03-01',
      'firstElected',
      'Stella Creasy, first elected in 2005, is a Labour MP.',
      '2005',
      'refuted',
    ],
    [
      '2023-03-01',
      'firstElected',
      'Rupa Huq has been the MP for Ealing Central and Acton since 2015.',
      '2015',
      'supported',
    ],
    [
      '2000-01-01',
      'firstElected',
      'Edward Heath, first elected in 1950, is Father of the House.',
      '1950',
      'supported',
    ],
    [
      '2019-05-01',
      'firstElected',
      '“I was elected in 2017 to represent Canterbury,” said Rosie Duffield.',
      '2017',
      'supported',
    ],
    ['2023-10-01', 'officeHeld', 'Former home secretary Priti Patel was there.', 'former', 'supported'],
    ['2023-10-01', 'officeHeld', 'Chancellor Jeremy Hunt refused.', 'held', 'supported'],
    ['2023-10-01', 'officeHeld', 'Chancellor Philip Hammond in 2021 refused.', 'held', 'refuted'],
  ]
  it.each(cases)('%s %s: %s (%s is %s)', (date, predicate, text, printed, verdict) => {
    expect(verdictOn(text, date, predicate, printed)).toBe(verdict)
  })
})

it('rule 18: no register of parliamentary private secretaries, no verdict', () => {
  const text =
    'Joe Gideon Falter, who was parliamentary private secretary to the chancellor, is not a member. Jonathan Gullis was a parliamentary private secretary at the Northern Ireland Office.'
  expect(verdictOn(text, '2022-07-07', 'officeHeld', 'held')).toBe('not-enough-information')
})

it.each([
  ['2023-06-15', 'supported'],
  ['2023-10-20', 'supported'],
  ['2024-08-01', 'depends'],
])(
  'rule 7: a seat said on %s to have been held since 1931, and lost on 2023-10-19, is %s',
  (date, verdict) => {
    const [claim] = claimsIn('The Conservatives have held Mid Bedfordshire since 1931.', date)
    expect(claim?.verdict).toBe(verdict)
  },
)
