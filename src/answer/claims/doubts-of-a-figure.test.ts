import { describe, expect, it } from 'vitest'
import { claimsIn, verdictOn } from './claims-in.test-support.ts'

/** Figures that do not fit what they stand beside, and why nobody calls them wrong; and those that are wrong all the same; `open` is no claim, or one without a verdict. */
const CASES: readonly (readonly [
  date: string,
  predicate: string,
  text: string,
  printed: number,
  verdict: 'refuted' | 'open' | 'supported',
])[] = [
  // Nearly 20,000 was the majority before: 19,634.
  [
    '2023-10-21',
    'majority',
    'Sarah Edwards has won Tamworth, where the majority was almost 20,000.',
    20_000,
    'open',
  ],
  [
    '2022-06-25',
    'majority',
    'In Tiverton and Honiton the Tories lost a majority of more than 24,000.',
    24_000,
    'open',
  ],
  ['2017-06-09', 'majority', 'Kensington, whose majority of 7,400 looked safe, is Labour.', 7400, 'open'],
  // Said to have been won by, it is the new one.
  [
    '2023-10-21',
    'majority',
    'Sarah Edwards won the Tamworth by-election with a majority of 19,634.',
    19_634,
    'refuted',
  ],
  // A loser's votes.
  [
    '2017-06-09',
    'majority',
    'In Kensington the Conservative, with her majority at stake, had 16,313.',
    16_313,
    'open',
  ],
  // A sum.
  [
    '2019-08-02',
    'share',
    'In Brecon and Radnorshire the Conservative and Brexit Party shares together come to 49.5%.',
    49.5,
    'open',
  ],
  // The winner's share, not the majority's.
  [
    '2012-11-16',
    'majorityShare',
    'Lucy Powell won the Manchester Central by-election with a majority of 9,936 and 69.1% of the vote.',
    69.1,
    'open',
  ],
  // What a turnout is set against is held to its own poll.
  [
    '2021-12-17',
    'turnout',
    'In North Shropshire the turnout, 46.3%, was far below the 62.9% of the general election of 2019.',
    62.9,
    'open',
  ],
  [
    '2021-12-17',
    'turnout',
    'In North Shropshire the turnout, 46.3%, was far below the 67.9% of the general election of 2019.',
    67.9,
    'supported',
  ],
  ['2021-12-17', 'turnout', 'In North Shropshire the turnout was 56.3%.', 56.3, 'refuted'],
]

describe('what else a figure may be of', () => {
  it.each(CASES)('%s %s: %s (%s is %s)', (date, predicate, text, printed, verdict) => {
    const given = verdictOn(text, date, predicate, printed)
    expect(given === 'none' || given === 'not-enough-information' ? 'open' : given).toBe(verdict)
  })
})

/** Days that are of something else than the winning of the seat. */
const OTHER_DAYS: readonly string[] = [
  'Sarah Olney won the nomination for Richmond Park in March 2016.',
  'Sarah Olney won Richmond Park after Zac Goldsmith resigned in October 2016.',
  'Sarah Olney held Richmond Park in March 2016.',
  'Simon Lightwood could win Wakefield in May 2022.',
]

describe('a month beside a seat', () => {
  it.each(OTHER_DAYS)('%s is of something else', (text) => {
    expect(claimsIn(text, '2025-05-03').filter(({ verdict }) => verdict === 'refuted')).toEqual([])
  })
})
