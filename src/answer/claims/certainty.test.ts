import { describe, expect, it } from 'vitest'
import { claimsIn, verdictOn } from './claims-in.test-support.ts'

/** Day of the story, predicate, text, the figure as printed, its verdict. */
type Case = readonly [
  date: string,
  predicate: string,
  text: string,
  printed: number | string,
  verdict: 'refuted' | 'not-enough-information' | 'supported' | 'none',
]

function table(name: string, cases: readonly Case[]): void {
  describe(name, () => {
    it.each(cases)('%s %s: %s (%s is %s)', (date, predicate, text, printed, verdict) => {
      expect(verdictOn(text, date, predicate, printed)).toBe(verdict)
    })
  })
}

table('what the sentence says beyond doubt is called wrong', [
  [
    '2022-06-25',
    'majority',
    'Simon Lightwood won the Wakefield by-election with a majority of 13,166.',
    13_166,
    'refuted',
  ],
  [
    '2022-01-20',
    'majority',
    'Christian Wakeford won Bury South in 2019 with a majority of 420.',
    420,
    'refuted',
  ],
  ['2021-05-08', 'votes', 'In Hartlepool Paul Williams polled 8,859 votes for Labour.', 8859, 'refuted'],
  ['2024-03-02', 'turnout', 'Turnout in the Rochdale by-election was 60.1%.', 60.1, 'refuted'],
  [
    '2023-10-21',
    'share',
    'Sarah Edwards took 54.8 per cent of the vote in the Tamworth by-election.',
    54.8,
    'refuted',
  ],
])

table('somebody who stood nowhere that day is not whose seat is meant', [
  [
    '2019-02-22',
    'majority',
    'Ian Austin left Labour today. Mr Austin, who worked for Gordon Brown until he got in in 2005, held on at the last election by 32 votes.',
    32,
    'refuted',
  ],
])

table('a figure that another reading bears out is left open', [
  // The majority of the poll before, and nothing says that the last is meant.
  [
    '2020-06-01',
    'majority',
    'Peter Gibson is the MP for Darlington. The majority of 3,280 surprised nobody.',
    3280,
    'not-enough-information',
  ],
  // Another seat of the story.
  [
    '2022-06-25',
    'majority',
    'Labour took Wakefield. In Tiverton and Honiton Richard Foord won. The majority of 6,144 was a shock.',
    6144,
    'supported',
  ],
  // Support needs no more than one likely reading: "they" may be either.
  [
    '2023-10-21',
    'votes',
    'In Tamworth the Conservatives lost to Labour, and they took 11,719 votes.',
    11_719,
    'supported',
  ],
])

table('on the night the majority that is gone is that of the poll before', [
  [
    '2017-06-09',
    'majority',
    'Angus Robertson’s majority of 9,065 in Moray is no more, thanks to Douglas Ross.',
    9065,
    'not-enough-information',
  ],
  ['2017-06-09', 'majority', 'Douglas Ross took Moray with a majority of 4,195.', 4195, 'refuted'],
])

table('another seat’s majority of the same night is that seat’s, unless the sentence says whose', [
  [
    '2010-05-10',
    'majority',
    'James Duddridge won Southend East and Rochford. Further off it was a majority of 12,378.',
    12_378,
    'not-enough-information',
  ],
  [
    '2010-05-10',
    'majority',
    'James Duddridge won Southend East and Rochford with a majority of 12,378.',
    12_378,
    'refuted',
  ],
])

table('a figure of a seat the words do not settle is left open', [
  [
    '2024-02-17',
    'turnout',
    'Labour won the Kingswood by-election and the Wellingborough by-election. Turnout was 44.4%.',
    44.4,
    'none',
  ],
  [
    '2023-07-22',
    'majority',
    'Steve Tuckwell held Uxbridge and South Ruislip; Labour took Selby and Ainsty. The majority was 7,777.',
    7777,
    'none',
  ],
])

table('a figure set against another, or of other boundaries, is left open', [
  [
    '2024-03-02',
    'votes',
    'In Rochdale George Galloway polled some way up from the 9,000 votes.',
    9000,
    'not-enough-information',
  ],
  [
    '2024-06-01',
    'majority',
    'Boundary changes make the picture in Bury South hazy. Christian Wakeford’s majority was 3,111.',
    3111,
    'not-enough-information',
  ],
])

table('what is said of somebody is left open where somebody else may be meant', [
  [
    '2019-05-01',
    'firstElected',
    'Jeremy Corbyn and John McDonnell have argued for it; Mr Corbyn has been an MP since 1987.',
    '1987',
    'not-enough-information',
  ],
  ['2019-05-01', 'firstElected', 'Jeremy Corbyn has been an MP since 1987.', '1987', 'refuted'],
  [
    '2024-07-06',
    'officeHeld',
    'Rishi Sunak is the only Conservative prime minister since 2016 whose seat was held.',
    'held',
    'not-enough-information',
  ],
])

table('counts of seats are left open while votes are counted, or where another count fits', [
  ['2024-07-05', 'partySeats', 'Labour won 398 seats.', 398, 'not-enough-information'],
  ['2024-07-20', 'partySeats', 'Labour won 398 seats at the 2024 general election.', 398, 'refuted'],
])

it('the reason is given', () => {
  const [claim] = claimsIn(
    'Peter Gibson is the MP for Darlington. The majority of 3,280 surprised nobody.',
    '2020-06-01',
  ).filter(({ predicate }) => predicate === 'majority')
  expect(claim?.working).toContain('3,280 is the majority of Darlington, general election of 2017-06-08')
})

it('two digits changed round show what is meant, whatever else the story names', () => {
  const story =
    'Labour took Wakefield. In Tiverton and Honiton Richard Foord won. Simon Lightwood had a majority of 4,952.'
  expect(verdictOn(story, '2022-06-25', 'majority', 4952)).toBe('refuted')
})
