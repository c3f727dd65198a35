import { describe, expect, it } from 'vitest'
import { summaryOf, verdictOn } from './claims-in.test-support.ts'

type Case = readonly [date: string, text: string, printed: number, verdict: 'supported' | 'none']

const cases: readonly Case[] = [
  ['2022-06-25', 'Simon Lightwood celebrated a 4,925-vote victory in Wakefield.', 4925, 'supported'],
  ['2022-06-25', 'Wakefield went Labour by 4,925 votes over the Conservatives.', 4925, 'supported'],
  [
    '2022-06-25',
    'In Wakefield 4,925 votes separated Simon Lightwood from his Conservative rival.',
    4925,
    'supported',
  ],
  ['2022-06-25', 'Simon Lightwood finished 4,925 clear in Wakefield.', 4925, 'supported'],
  ['2019-12-20', 'Just 105 votes kept James Daly in front in Bury North.', 105, 'supported'],
  ['2019-12-20', 'In Bury North there were only 105 votes in it.', 105, 'supported'],
  [
    '2019-12-01',
    'In 2017 just two votes separated the SNP from the Liberal Democrats in North East Fife.',
    2,
    'supported',
  ],
  [
    '2024-07-10',
    'Jim Allister took North Antrim. The gap between Mr Allister and Mr Paisley was only 450 votes.',
    450,
    'supported',
  ],
  ['2024-07-10', 'Jeremy Hunt was declared the winner in Godalming and Ash by just 891.', 891, 'supported'],
  // Each figure goes with the seat named last before it.
  [
    '2019-12-20',
    'James Daly won by just 105 in Bury North, and in Kensington Felicity Buchan won by 150.',
    150,
    'supported',
  ],
  // Whoever is said to be in front must have been; in such words nothing is called wrong.
  ['2022-06-25', 'Nadeem Ahmed finished 4,925 votes ahead in Wakefield.', 4925, 'none'],
  ['2022-06-25', 'In Wakefield the Conservatives were 4,925 votes clear of Labour.', 4925, 'none'],
  ['2022-06-25', 'Simon Lightwood finished 13,166 ahead in Wakefield.', 13_166, 'none'],
  ['2022-06-25', 'Simon Lightwood celebrated a 4,295-vote victory in Wakefield.', 4295, 'none'],
  ['2022-06-25', 'Wakefield has 4,925 more homes than in 2010, a victory for its council.', 4925, 'none'],
  ['2022-06-25', 'Wakefield’s petition got 4,925 signatures, ahead of all others.', 4925, 'none'],
]

describe('a lead told in other words', () => {
  it.each(cases)('%s: %s (%d is %s)', (date, text, printed, verdict) => {
    expect(verdictOn(text, date, 'majority', printed)).toBe(verdict)
  })

  it('of two seats in one sentence', () => {
    const text = 'James Daly won Bury North by 105 votes, Felicity Buchan Kensington by 150.'
    expect(summaryOf(text, '2019-12-20')).toEqual(
      expect.arrayContaining(['majority 105 supported', 'majority 150 supported']),
    )
  })
})
