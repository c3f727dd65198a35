import { describe, expect, it } from 'vitest'
import { claimsIn, verdictOn } from './claims-in.test-support.ts'

type Case = readonly [
  date: string,
  predicate: string,
  text: string,
  printed: number | string,
  verdict: string,
]

describe('counts and days', () => {
  const cases: readonly Case[] = [
    [
      '2024-05-09',
      'countInWindow',
      'Natalie Elphicke has become the second Tory MP to defect to Labour in a fortnight.',
      'second in a fortnight',
      'supported',
    ],
    [
      '2024-05-09',
      'countInWindow',
      'Natalie Elphicke has become the sixth Tory MP to defect to Labour this year.',
      'sixth this year',
      'refuted',
    ],
    ['2019-10-08', 'partySeats', 'Heidi Allen is the Liberal Democrats’ 19th MP.', 19, 'supported'],
    ['2024-07-08', 'partySeats', 'Labour won 411 seats at the 2024 general election.', 411, 'supported'],
    ['2024-07-08', 'partySeats', 'Labour won 421 seats at the 2024 general election.', 421, 'refuted'],
    ['2015-05-20', 'houseMajority', 'The Conservatives have a Commons majority of 12.', 12, 'supported'],
    ['2015-05-20', 'houseMajority', 'The Conservatives have a Commons majority of 50.', 50, 'refuted'],
    [
      '2020-02-01',
      'houseMajority',
      'The Prime Minister returned with an 80-seat majority in December 2019.',
      80,
      'supported',
    ],
    [
      '2024-06-01',
      'dateOf',
      'Voters go to the polls in the general election on 4 July.',
      '4 July',
      'supported',
    ],
    [
      '2024-06-01',
      'dateOf',
      'Voters go to the polls in the general election on 11 July.',
      '11 July',
      'refuted',
    ],
    ['2022-02-01', 'dateOf', 'Christian Wakeford defected to Labour last month.', 'last month', 'supported'],
    [
      '2023-10-21',
      'superlative',
      'At the 2017 election North East Fife had the smallest majority of any seat.',
      'smallest majority',
      'supported',
    ],
  ]
  it.each(cases)('%s %s: %s (%s is %s)', (date, predicate, text, printed, verdict) => {
    expect(verdictOn(text, date, predicate, printed)).toBe(verdict)
  })
})

it('rule 2: an act the page reports and the register lacks is counted, and said to be', () => {
  const text =
    'Mark Logan has defected from the Conservatives to Labour. It is the third defection by a Conservative to Labour in less than six weeks.'
  const claim = claimsIn(text, '2024-05-30').find((one) => one.predicate === 'countInWindow')
  expect(claim).toMatchObject({
    verdict: 'supported',
    computed: '2024-04-27, 2024-05-08, 2024-05-30: 3 acts in 33 days',
  })
  expect(claim?.caveats.join('; ')).toContain('by the register alone 2')
})
