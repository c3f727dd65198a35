import { describe, expect, it } from 'vitest'
import { verdictOn } from './claims-in.test-support.ts'

type Case = readonly [
  date: string,
  predicate: string,
  text: string,
  printed: number | string,
  verdict: string,
]

describe('the years somebody sat, an office just taken, and who could vote', () => {
  const cases: readonly Case[] = [
    [
      '2018-02-01',
      'firstElected',
      'David Blunkett was MP for Sheffield Brightside from 1987 to 2010.',
      '1987 to 2010',
      'supported',
    ],
    [
      '2018-02-01',
      'firstElected',
      'David Blunkett was MP for Sheffield Brightside from 1978 to 2010.',
      '1978 to 2010',
      'refuted',
    ],
    [
      '2018-02-01',
      'firstElected',
      'Boris Johnson represented Henley between 2001 and 2008.',
      '2001 to 2008',
      'supported',
    ],
    [
      '2018-02-01',
      'firstElected',
      'Jeremy Corbyn has represented Islington North from 1983 to 2018.',
      '1983 to 2018',
      'none',
    ],
    [
      '2018-02-01',
      'firstElected',
      'David Blunkett was a Sheffield councillor from 1970 to 1988 before he was MP for Brightside.',
      '1970 to 1988',
      'none',
    ],
    ['2019-07-25', 'officeHeld', 'Priti Patel has been appointed Home Secretary.', 'appointed', 'supported'],
    ['2019-07-25', 'officeHeld', 'Priti Patel has become Home Secretary.', 'appointed', 'supported'],
    ['2019-07-25', 'officeHeld', 'Priti Patel has been appointed Health Secretary.', 'appointed', 'none'],
    ['2019-07-25', 'officeHeld', 'Priti Patel could be appointed Home Secretary.', 'appointed', 'none'],
    [
      '2019-06-08',
      'votes',
      'In the Peterborough by-election 33,920 votes were cast, of an electorate of 70,199.',
      33_920,
      'supported',
    ],
    [
      '2019-06-08',
      'votes',
      'In the Peterborough by-election 33,997 ballot papers were counted.',
      33_997,
      'supported',
    ],
    [
      '2019-06-08',
      'votes',
      'In the Peterborough by-election 33,997 ballots were counted.',
      33_997,
      'supported',
    ],
    ['2019-06-08', 'votes', 'In the Peterborough by-election 39,320 votes were cast.', 39_320, 'refuted'],
    ['2019-06-08', 'votes', 'The Peterborough by-election had an electorate of 70,199.', 70_199, 'supported'],
    ['2019-06-08', 'votes', 'The Peterborough by-election had an electorate of 70,900.', 70_900, 'depends'],
    ['2019-06-08', 'votes', 'The Peterborough by-election had an electorate of 90,199.', 90_199, 'refuted'],
    // Votes for somebody are not the votes cast, but theirs.
    [
      '2019-06-08',
      'votes',
      'Lisa Forbes, for whom 10,484 people voted, won the Peterborough by-election.',
      10_484,
      'supported',
    ],
  ]
  it.each(cases)('%s %s: %s (%s is %s)', (date, predicate, text, printed, verdict) => {
    expect(verdictOn(text, date, predicate, printed)).toBe(verdict)
  })
})
