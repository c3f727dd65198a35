import { describe, expect, it } from 'vitest'
import { verdictOn } from './claims-in.test-support.ts'

type Case = readonly [
  date: string,
  predicate: string,
  text: string,
  printed: number,
  verdict: 'supported' | 'none' | 'refuted' | 'not-enough-information',
]

function table(name: string, cases: readonly Case[]): void {
  describe(name, () => {
    it.each(cases)('%s %s: %s (%d is %s)', (date, predicate, text, printed, verdict) => {
      expect(verdictOn(text, date, predicate, printed)).toBe(verdict)
    })
  })
}

table('where no seat is named, those named and the news say which', [
  [
    '2023-02-10',
    'votes',
    'Mike Prendergast, for the Conservatives, came next with 5,742.',
    5742,
    'supported',
  ],
  ['2011-07-01', 'turnout', 'Turnout at the by-election was 45.53%.', 45.53, 'supported'],
  ['2011-07-01', 'votes', 'Third place went to the Conservatives, who had 2,784.', 2784, 'supported'],
  ['2011-07-01', 'turnout', 'Labour won the by-election. Turnout was 45%.', 45, 'supported'],
  ['2011-07-01', 'turnout', 'Labour won the by-election. Turnout was 35%.', 35, 'none'],
  ['2011-07-01', 'turnout', 'Labour won on the council. Turnout was 45%.', 45, 'none'],
  // Where the figure is right of nothing there, nothing is claimed.
  ['2011-07-01', 'votes', 'Third place went to the Conservatives, who had 2,748.', 2748, 'none'],
  ['2012-07-01', 'votes', 'Third place went to the Conservatives, who had 2,784.', 2784, 'none'],
  // A story that names its seat is of that seat.
  [
    '2015-05-08',
    'votes',
    'Karl Turner kept Hull East for Labour. Claire Thomas polled 3,169 for the Liberal Democrats.',
    3169,
    'none',
  ],
])

table('shares beside the names they belong to', [
  [
    '2022-06-25',
    'share',
    'Labour have regained Wakefield. Labour 47.9%, Conservatives 30%, Greens 2.1%.',
    47.9,
    'supported',
  ],
  [
    '2022-06-25',
    'share',
    'Labour have regained Wakefield. Labour 47.9%, Conservatives 30%, Greens 2.1%.',
    30,
    'supported',
  ],
  ['2022-06-25', 'share', 'In Wakefield the Conservatives took 47.9% and Labour 30.0%.', 47.9, 'none'],
  ['2022-06-25', 'share', 'In Wakefield a survey put Labour on 47.9% and the Tories on 30.0%.', 47.9, 'none'],
  [
    '2022-06-25',
    'share',
    'In Wakefield Labour put up council tax by 2.1% and the Tories by 4.9%.',
    2.1,
    'none',
  ],
  [
    '2024-07-10',
    'share',
    'Nigel Farage won Clacton with a majority of 8,405, taking 46.2% of the vote.',
    46.2,
    'supported',
  ],
  ['2018-06-15', 'share', 'In Lewisham East Lucy Salek polled 5,404, or 24.59%.', 24.59, 'supported'],
])

table('changes of a share, either side of the figure', [
  [
    '2018-06-15',
    'shareChange',
    'Labour held Lewisham East. The Lib Dems were up 20.2 points.',
    20.2,
    'supported',
  ],
  [
    '2019-04-06',
    'shareChange',
    'Labour held Newport West. Labour’s share was 12.7 percentage points down.',
    -12.7,
    'supported',
  ],
  ['2018-06-15', 'shareChange', 'Labour held Lewisham East. Turnout was up 20.2 points.', 20.2, 'none'],
  [
    '2018-06-15',
    'shareChange',
    'Labour held Lewisham East. The Lib Dems were down 20.2 points.',
    -20.2,
    'none',
  ],
])

table('the turnout of the poll before, beside that of this one', [
  ['2024-05-03', 'turnout', 'Turnout in Blackpool South was 32.5%; in 2019 it was 56.8%.', 56.8, 'supported'],
  ['2024-05-03', 'turnout', 'Turnout in Blackpool South was 32.5%; in 2019 it was 58.6%.', 58.6, 'none'],
  ['2024-05-03', 'turnout', 'Turnout at the Blackpool South by-election was 56.8%.', 56.8, 'refuted'],
  // With the news alone to say which poll is meant, it may be that of the poll before.
  ['2024-05-03', 'turnout', 'Turnout in Blackpool South was 56.8%.', 56.8, 'not-enough-information'],
])
