import { describe, expect, it } from 'vitest'
import { claimsIn, verdictOn } from './claims-in.test-support.ts'

type Case = readonly [
  date: string,
  predicate: string,
  text: string,
  printed: number | string,
  verdict: string,
]

describe('whose figure it is', () => {
  const cases: readonly Case[] = [
    // Whoever is beaten does not own the majority, though they sat elsewhere once.
    [
      '2021-05-08',
      'majority',
      'In Hartlepool Jill Mortimer saw off Dr Paul Williams by a majority of 6,940.',
      6940,
      'supported',
    ],
    [
      '2017-02-25',
      'majority',
      'Trudy Harrison took Copeland, defeating Labour’s Gillian Troughton by a margin of 2,147.',
      2147,
      'supported',
    ],
    // Both sides of a poll: the votes of two, and no majority.
    [
      '2017-02-25',
      'votes',
      'Trudy Harrison won Copeland by 13,748 votes to Labour’s 11,601.',
      13_748,
      'supported',
    ],
    [
      '2017-02-25',
      'votes',
      'Trudy Harrison won Copeland by 13,748 votes to Labour’s 11,601.',
      11_601,
      'supported',
    ],
    [
      '2017-02-25',
      'votes',
      'Trudy Harrison won Copeland by 13,748 votes to Labour’s 11,061.',
      11_061,
      'refuted',
    ],
    ['2017-02-25', 'votes', 'Trudy Harrison won Copeland by 13,784 votes to 11,601.', 13_784, 'refuted'],
    [
      '2017-02-25',
      'majority',
      'Trudy Harrison won Copeland by 13,748 votes to Labour’s 11,601.',
      13_748,
      'none',
    ],
    [
      '2016-12-03',
      'votes',
      'In Richmond Park Sarah Olney stood against the constituency’s member, Zac Goldsmith, and took 20,510 votes.',
      20_510,
      'supported',
    ],
    // The place that follows "in" goes before one named earlier.
    [
      '2017-02-25',
      'turnout',
      'Turnout was 51% in Copeland and 38% in Stoke-on-Trent Central.',
      51,
      'supported',
    ],
    [
      '2017-02-25',
      'turnout',
      'Turnout was 51% in Copeland and 38% in Stoke-on-Trent Central.',
      38,
      'supported',
    ],
    // A member of another seat than the one told of before.
    [
      '2014-10-11',
      'majority',
      'Ukip took Clacton with a majority of 12,404. Further north, Liz McInnes clung on by 617 votes.',
      617,
      'supported',
    ],
    // Who is pushed is named, or the sentence says nothing of it.
    [
      '2019-08-03',
      'position',
      'Labour was pushed into fourth place in Brecon and Radnorshire.',
      4,
      'supported',
    ],
    ['2019-08-03', 'position', 'Labour was pushed into third place in Brecon and Radnorshire.', 3, 'refuted'],
    [
      '2019-08-03',
      'position',
      'Jane Dodds won Brecon and Radnorshire and knocked the governing party into second place.',
      2,
      'none',
    ],
    ['2026-02-28', 'position', 'In 2024 the Greens had finished third in Gorton and Denton.', 3, 'supported'],
    [
      '2026-02-28',
      'position',
      'The Greens finished third in Gorton and Denton at the 2024 general election.',
      3,
      'supported',
    ],
    [
      '2019-12-14',
      'previousHolder',
      'Claire Hanna has taken Belfast South from the DUP’s Emma Little-Pengelly, while in Foyle Colum Eastwood is back.',
      'Democratic Unionist Party',
      'supported',
    ],
    [
      '2019-12-14',
      'previousHolder',
      'In Rutherglen and Hamilton West, as elsewhere, Labour had hoped to win a seat from the Conservatives.',
      'Conservative',
      'none',
    ],
  ]
  it.each(cases)('%s %s: %s (%s is %s)', (date, predicate, text, printed, verdict) => {
    expect(verdictOn(text, date, predicate, printed)).toBe(verdict)
  })
})

describe('on polling day the poll before is the last one known', () => {
  it('a figure of either is right', () => {
    expect(
      verdictOn('Margaret Greenwood took Wirral West by 417 votes.', '2017-06-08', 'majority', 417),
    ).toBe('supported')
    expect(
      verdictOn('Margaret Greenwood took Wirral West by 5,365 votes.', '2017-06-08', 'majority', 5365),
    ).toBe('supported')
  })
  it('the years a party held a seat end where the sentence says', () => {
    const text = 'Labour had held the seat of Gower for over 90 years until 2015.'
    expect(claimsIn(text, '2017-06-08').filter(({ verdict }) => verdict === 'refuted')).toEqual([])
  })
})

describe('what the words about a figure say of the poll', () => {
  const cases: readonly Case[] = [
    // The year printed with a figure is the year of its poll, or of the poll that then stood.
    [
      '2017-06-20',
      'majority',
      'In 2015 Stephen Gethins won North East Fife by 4,344 votes.',
      4344,
      'supported',
    ],
    [
      '2017-06-20',
      'majority',
      'Stephen Gethins had a majority of 4,344 in 2010.',
      4344,
      'not-enough-information',
    ],
    [
      '2012-04-01',
      'majority',
      'At the 2005 general election Marsha Singh, who has stood down, won Bradford West by 5,763.',
      5763,
      'refuted',
    ],
    [
      '2014-10-12',
      'majority',
      'Clacton, whose 2010 majority was 12,068, has gone to Ukip.',
      12_068,
      'supported',
    ],
    ['2014-10-12', 'majority', 'Clacton, whose 2010 majority was 12,068, has gone to Ukip.', 2010, 'none'],
    ['2017-06-20', 'majority', 'In 2016 Stephen Gethins had a majority of 4,344.', 4344, 'supported'],
    // The seat said to be won is the seat, whoever is named.
    ['2017-06-12', 'majority', 'Ian Austin held the Halifax seat by 22 votes.', 22, 'none'],
    ['2017-06-12', 'majority', 'In Halifax Ian Austin clung on by 22 votes.', 22, 'none'],
    ['2017-06-12', 'majority', 'Halifax was won by Ian Austin with a majority of 22.', 22, 'none'],
    [
      '2021-06-01',
      'electedAs',
      'Dehenna Davison was elected Conservative MP for Halifax in 2019.',
      'Conservative',
      'none',
    ],
    [
      '2021-06-01',
      'electedAs',
      'Dehenna Davison was elected as a Conservative MP in 2017.',
      'Conservative',
      'none',
    ],
    // Round and compared figures fit many polls: only the natural one will do.
    [
      '2023-07-22',
      'majority',
      'Labour overturned a majority of more than 20,000 in Selby and Ainsty.',
      20_000,
      'supported',
    ],
    ['2023-07-22', 'majority', 'Halifax has a majority of more than 9,000.', 9000, 'none'],
    // Whoever is put in a place is the object.
    [
      '2021-12-18',
      'position',
      'Helen Morgan won North Shropshire, trouncing the Tories into second place on 12,032.',
      2,
      'supported',
    ],
    ['2017-02-25', 'position', 'In Copeland the Lib Dems beat Ukip into fourth place.', 4, 'supported'],
    ['2017-02-25', 'position', 'In Copeland the Lib Dems beat Ukip into third place.', 3, 'refuted'],
    [
      '2021-12-18',
      'position',
      'Helen Morgan, third with 10 per cent of the vote in the same seat in 2019, won North Shropshire.',
      3,
      'none',
    ],
    [
      '2014-11-22',
      'superlative',
      'Mark Reckless won Rochester and Strood with the 125th largest majority.',
      'largest majority',
      'none',
    ],
    [
      '2014-11-22',
      'shareRatio',
      'Labour’s share of the vote almost halved in the Rochester and Strood by-election.',
      'almost halved',
      'depends',
    ],
    [
      '2014-11-22',
      'votes',
      'Mark Reckless won Rochester and Strood: the former Tory took 16,867 votes.',
      16_867,
      'supported',
    ],
    ['2020-02-01', 'winner', 'Labour won Wakefield by 211 votes in 2029.', 'Labour', 'none'],
    // "He", and an office after a comma, may be another.
    [
      '2017-02-28',
      'officeHeld',
      'Jeremy Corbyn said he had worked with Harold Wilson when he was Prime Minister.',
      'held',
      'none',
    ],
    [
      '2022-12-08',
      'officeHeld',
      'In a letter to Rishi Sunak, the former health secretary said she would go.',
      'former',
      'none',
    ],
    // Results are declared the day after.
    [
      '2012-11-17',
      'dateOf',
      'Labour won the Corby by-election, by results announced on Friday.',
      'Friday',
      'none',
    ],
    ['2003-10-03', 'outcome', 'Crawley council by-elections. Con hold.', 'Conservative hold', 'none'],
    [
      '2026-02-26',
      'outcome',
      'Labour held Manchester Gorton continuously from 1935 until it was abolished.',
      'Labour hold',
      'none',
    ],
  ]
  it.each(cases)('%s %s: %s (%s is %s)', (date, predicate, text, printed, verdict) => {
    expect(verdictOn(text, date, predicate, printed)).toBe(verdict)
  })
})

it('a division is no poll', () => {
  const text = 'In the Commons they threw the plan out by 391 to 242, and then by 282 votes to 261.'
  expect(claimsIn(text, '2019-03-13').filter(({ predicate }) => predicate === 'votes')).toEqual([])
})
