import { describe, expect, it } from 'vitest'
import { verdictOn } from './claims-in.test-support.ts'

type Case = readonly [
  date: string,
  predicate: string,
  text: string,
  printed: number,
  verdict: 'supported' | 'none' | 'not-enough-information',
]

function table(name: string, cases: readonly Case[]): void {
  describe(name, () => {
    it.each(cases)('%s %s: %s (%d is %s)', (date, predicate, text, printed, verdict) => {
      expect(verdictOn(text, date, predicate, printed)).toBe(verdict)
    })
  })
}

table('figures so exact that they tell what they are of', [
  [
    '2017-06-10',
    'majority',
    'In the seat of Moray Douglas Ross had Angus Robertson’s 9,065 to overturn, and overturned it.',
    9065,
    'supported',
  ],
  [
    '2018-06-15',
    'majority',
    'Janet Daby’s majority in Lewisham East is 5,629; Heidi Alexander had 21,213.',
    21_213,
    'supported',
  ],
  ['2011-07-01', 'majority', 'Labour’s majority had been 14,416; it fell to 5,838.', 5838, 'supported'],
  ['2024-07-10', 'votes', 'In Central Devon the vote was 16,770 for Ollie Pearson.', 16_770, 'supported'],
  ['2019-04-06', 'votes', 'In Newport West the vote for Ruth Jones came to 9,308.', 9308, 'supported'],
  [
    '2018-06-15',
    'share',
    'In Lewisham East the Lib Dems stood at 24.6% when all was done, Labour at 50.2%.',
    24.6,
    'supported',
  ],
  [
    '2019-12-20',
    'votes',
    'In Blyth Valley Ian Levy got 17,440 votes against 16,728 for Labour.',
    16_728,
    'supported',
  ],
  [
    '2024-07-10',
    'majorityShare',
    'Jeremy Hunt won Godalming and Ash by 891 votes, or 1.6%.',
    1.6,
    'supported',
  ],
])

table('of nobody else, of no other measure and of no other poll', [
  // Another candidate's votes.
  ['2024-07-10', 'votes', 'In Central Devon the vote was 8,232 for Ollie Pearson.', 8232, 'none'],
  // The winner's votes where a majority is told of, and the other way about.
  ['2011-07-01', 'votes', 'Labour’s majority had been 14,416; it fell to 15,118.', 15_118, 'none'],
  ['2022-06-25', 'votes', 'Simon Lightwood celebrated a 13,166-vote victory in Wakefield.', 13_166, 'none'],
  ['2022-06-25', 'majority', 'In Wakefield 4,925 votes went to Simon Lightwood.', 4925, 'none'],
  // The majority of the poll before, where the words do not look back.
  [
    '2022-06-25',
    'majority',
    'In Wakefield Simon Lightwood was 3,358 votes ahead of his rival.',
    3358,
    'not-enough-information',
  ],
  // A share beside a majority is not that majority's.
  [
    '2024-05-04',
    'share',
    'In Blackpool South Chris Webb had a majority of 7,607, that is 58.9% of the votes cast.',
    58.9,
    'none',
  ],
  // Other things counted in the same place.
  [
    '2022-06-25',
    'majority',
    'In Wakefield the majority backed a petition with 4,925 signatures.',
    4925,
    'none',
  ],
  ['2022-06-25', 'votes', 'Simon Lightwood said that Wakefield would get 13,166 homes.', 13_166, 'none'],
  ['2022-06-25', 'votes', 'In Wakefield council elections Labour polled 13,166.', 13_166, 'none'],
])
