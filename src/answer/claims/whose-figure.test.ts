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

it('a division is no poll', () => {
  const text = 'In the Commons they threw the plan out by 391 to 242, and then by 282 votes to 261.'
  expect(claimsIn(text, '2019-03-13').filter(({ predicate }) => predicate === 'votes')).toEqual([])
})
