import { describe, expect, it } from 'vitest'
import { claimsIn, verdictOn } from './claims-in.test-support.ts'

type Case = readonly [
  date: string,
  predicate: string,
  text: string,
  printed: number | string,
  verdict: string,
]

const table = (cases: readonly Case[]) => {
  for (const [date, predicate, text, printed, verdict] of cases)
    it(`${predicate} ${printed} ${verdict}: ${text}`, () => {
      expect(verdictOn(text, date, predicate, printed)).toBe(verdict)
    })
}

describe('a majority that was, beside the one that is', () => {
  table([
    [
      '2021-05-08',
      'majority',
      'Jill Mortimer won the Hartlepool by-election. Labour previously held the seat with a majority of just over 3,500.',
      3500,
      'supported',
    ],
    [
      '2021-05-08',
      'majority',
      'Jill Mortimer won the Hartlepool by-election. Labour previously held the seat with a majority of just over 6,500.',
      6500,
      'not-enough-information',
    ],
    [
      '2022-06-25',
      'majority',
      'Richard Foord wiped out the vast majority 24,239 won by Neil Parish in Tiverton and Honiton.',
      24_239,
      'supported',
    ],
    [
      '2015-05-08',
      'majority',
      'Gloria De Piero kept Ashfield with a majority up from 192 in 2010 to 8,820.',
      8820,
      'supported',
    ],
    [
      '2015-05-08',
      'majority',
      'Gloria De Piero kept Ashfield with a majority up from 192 in 2010 to 8,280.',
      8280,
      'none',
    ],
    // One count that changed is not two candidates' votes.
    [
      '2015-12-04',
      'votes',
      'Jim McMahon cut the lead over Ukip in Oldham West and Royton from 14,738 to 10,722.',
      14_738,
      'none',
    ],
    [
      '2023-07-22',
      'superlative',
      'In the Selby and Ainsty by-election Labour overturned the biggest majority since 1945.',
      'biggest majority',
      'refuted',
    ],
    [
      '2023-10-22',
      'superlative',
      'In the Mid Bedfordshire by-election Labour overturned the biggest majority since 1945.',
      'biggest majority',
      'not-enough-information',
    ],
    [
      '2023-07-22',
      'outcome',
      'Labour won the Selby and Ainsty by-election. The Tories previously held the seat.',
      'Conservative hold',
      'none',
    ],
  ])
})

describe('seats of a city, members in a list', () => {
  table([
    ['2015-05-08', 'partySeats', 'The SNP won all four seats in Edinburgh bar one.', 4, 'none'],
    ['2019-12-13', 'partySeats', 'Labour won all five seats in Liverpool.', 5, 'none'],
    ['2015-05-08', 'partySeats', 'The SNP won 56 seats in Scotland.', 56, 'supported'],
    ['2019-12-13', 'partySeats', 'Labour won 202 seats in the Commons.', 202, 'supported'],
  ])
  it('puts no name with the seat of the one before it', () => {
    const text =
      'Also leaving are Sir Alok Sharma the MP for Reading West, Dame Eleanor Laing the MP for Epping Forest, Sir Bill Cash the MP for Stone.'
    expect(claimsIn(text, '2024-05-20').filter((one) => one.verdict === 'refuted')).toEqual([])
  })
})

describe('a seat that opens its sentence', () => {
  it('is what the next goes on about, whatever the news is', () => {
    const text = [
      'In Selby and Ainsty it was a Labour win.',
      'The Conservatives came second.',
      'Steve Tuckwell held the Uxbridge and South Ruislip seat for the Tories by 495 votes.',
    ].join('\n\n')
    const second = claimsIn(text, '2023-07-22').find((one) => one.predicate === 'position')
    expect(second?.subject).toContain('Selby and Ainsty')
    expect(second?.verdict).toBe('supported')
  })
})

describe('nearly', () => {
  table([
    ['2019-12-20', 'majority', 'Jacob Young won Redcar with a majority of nearly 3,700.', 3700, 'supported'],
    ['2019-12-20', 'majority', 'Jacob Young won Redcar with a majority of nearly 4,000.', 4000, 'depends'],
    ['2019-12-20', 'majority', 'Jacob Young won Redcar with a majority of nearly 5,000.', 5000, 'refuted'],
  ])
})

describe('a seat spelt otherwise', () => {
  table([
    [
      '2020-01-05',
      'majority',
      'Mims Davies holds Mid-Sussex with a majority of 18,197.',
      18_197,
      'supported',
    ],
    ['2020-01-05', 'majority', 'Mims Davies holds Mid-Sussex with a majority of 18,917.', 18_917, 'refuted'],
    ['2020-01-05', 'majority', 'Daisy Cooper won Saint Albans with a majority of 6,293.', 6293, 'supported'],
    [
      '2020-01-05',
      'majority',
      'Aaron Bell won Newcastle under Lyme with a majority of 7,446.',
      7446,
      'supported',
    ],
    ['2020-01-05', 'majority', 'Wendy Chamberlain won North-East Fife by 1,316 votes.', 1316, 'supported'],
  ])
})

describe('shares with their years, shares and seats respectively', () => {
  const rise = 'The Labour share of the vote in Hove rose from 33% in 2010 to 42% in 2015.'
  const wrong = 'In Hove in 2015 the Conservatives and Labour took 42.3% and 39.9% of the vote respectively.'
  table([
    ['2016-05-08', 'share', rise, 33, 'supported'],
    ['2016-05-08', 'share', rise, 42, 'supported'],
    ['2016-05-08', 'share', 'Turnout in Hove rose from 69% in 2010 to 71% in 2015.', 69, 'none'],
    ['2016-05-08', 'share', wrong.replace('42.3% and 39.9%', '39.9% and 42.3%'), 39.9, 'supported'],
    ['2016-05-08', 'share', wrong.replace('42.3% and 39.9%', '39.9% and 42.3%'), 42.3, 'supported'],
    ['2016-05-08', 'share', wrong, 42.3, 'none'],
    [
      '2010-05-10',
      'partySeats',
      'Labour and the Tories won 258 and 306 seats respectively.',
      258,
      'supported',
    ],
    [
      '2010-05-10',
      'partySeats',
      'Labour and the Tories won 258 and 306 seats respectively.',
      306,
      'supported',
    ],
    ['2010-05-10', 'partySeats', 'Labour and the Tories won 306 and 258 seats respectively.', 306, 'refuted'],
  ])
})

describe('a town somebody was elected in', () => {
  it('is a seat, before the one named next', () => {
    const text =
      'The Democratic Unionist Jim Shannon was re-elected in Strangford with a majority of 7,000 while Órfhlaith Begley held West Tyrone.'
    const [found] = claimsIn(text, '2019-12-14').filter((one) => one.predicate === 'majority')
    expect(found?.subject).toContain('Strangford')
  })
})

describe('a lead of those who lost', () => {
  table([
    [
      '2014-10-12',
      'majority',
      'In Heywood and Middleton Liz McInnes beat Ukip, which was more than 500 votes ahead of the Conservatives.',
      500,
      'none',
    ],
  ])
})

describe('a majority of one', () => {
  table([
    ['2020-01-05', 'majority', 'Jo Gideon won Stoke-on-Trent Central with a majority of one.', 1, 'refuted'],
    [
      '2019-08-02',
      'majority',
      'Jane Dodds won the Brecon and Radnorshire by-election. It leaves the government with a majority of one.',
      1,
      'none',
    ],
  ])
})
