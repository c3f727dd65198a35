import { describe, expect, it } from 'vitest'
import { claimsIn, verdictOn } from './claims-in.test-support.ts'

type Case = readonly [
  date: string,
  predicate: string,
  text: string,
  printed: number | string,
  verdict: string,
]

const SOMERTON = 'Sarah Dyke gained Somerton and Frome for the Liberal Democrats in a by-election.'
const ROCHDALE = 'George Galloway won the Rochdale by-election.'

describe('votes, shares, places, turnout and swing', () => {
  const cases: readonly Case[] = [
    ['2023-07-21', 'votes', `${SOMERTON} She polled 21,187 votes.`, 21_187, 'supported'],
    ['2023-07-21', 'votes', `${SOMERTON} She polled 21,817 votes.`, 21_817, 'refuted'],
    ['2023-07-21', 'share', `${SOMERTON} The Lib Dems took 54.6% of the vote.`, 54.6, 'supported'],
    ['2023-07-21', 'share', `${SOMERTON} The Lib Dems took 64.6% of the vote.`, 64.6, 'refuted'],
    ['2023-07-21', 'turnout', `${SOMERTON} Turnout was 44.2 per cent.`, 44.2, 'supported'],
    ['2023-07-21', 'turnout', `${SOMERTON} Turnout was 52.4 per cent.`, 52.4, 'refuted'],
    ['2023-07-21', 'turnout', `${SOMERTON} Turnout was 44.4 per cent.`, 44.4, 'depends'],
    ['2023-07-21', 'swing', `${SOMERTON} The swing from the Conservatives was 29 points.`, 29, 'supported'],
    [
      '2023-07-21',
      'swing',
      `${SOMERTON} The swing from the Conservatives was 19 points.`,
      19,
      'not-enough-information',
    ],
    ['2023-07-21', 'position', `${SOMERTON} The Greens came third.`, 3, 'supported'],
    ['2023-07-21', 'position', `${SOMERTON} Labour were pushed into third.`, 3, 'refuted'],
    ['2024-03-01', 'votes', `${ROCHDALE} David Tully was second on 6,638 votes.`, 6638, 'supported'],
    ['2024-03-01', 'position', `${ROCHDALE} Labour finished fourth.`, 4, 'supported'],
    ['2024-03-01', 'position', `${ROCHDALE} The Conservatives finished in second place.`, 2, 'refuted'],
    ['2024-03-01', 'winner', ROCHDALE, 'George Galloway', 'supported'],
    [
      '2023-02-10',
      'outcome',
      'Labour held West Lancashire in Thursday’s by-election.',
      'Labour hold',
      'supported',
    ],
    ['2021-05-07', 'outcome', 'Labour held Hartlepool in Thursday’s by-election.', 'Labour hold', 'refuted'],
    [
      '2021-05-07',
      'outcome',
      'The Conservatives gained Hartlepool from Labour.',
      'Conservative gain from Labour',
      'supported',
    ],
  ]
  it.each(cases)('%s %s: %s (%s is %s)', (date, predicate, text, printed, verdict) => {
    expect(verdictOn(text, date, predicate, printed)).toBe(verdict)
  })
})

it.each([
  ['2019-02-01', 'Sam Gyimah, whose majority in 2017 was 23,914, sits for East Surrey.'],
  ['2019-02-01', 'Heidi Allen was returned for South Cambridgeshire with 15,952 votes to spare.'],
  ['2019-02-01', 'Heidi Allen took South Cambridgeshire with a 15,952-vote margin in 2017.'],
])('%s: the majority in “%s” is not a vote', (date, text) => {
  expect(claimsIn(text, date).filter((one) => one.predicate === 'votes')).toEqual([])
})

it('a flattened table gives each candidate their votes', () => {
  const table =
    'Result of the Wakefield by-election\nSimon Lightwood (Lab) 13,166\nNadeem Ahmed (Con) 8,241\nAkef Akbar (Ind) 2,090'
  const votes = claimsIn(table, '2022-06-24').filter((one) => one.predicate === 'votes')
  expect(votes.map((one) => [one.printed, one.verdict])).toEqual([
    [13_166, 'supported'],
    [8241, 'supported'],
    [2090, 'supported'],
  ])
})

it('rule 11: a two-party swing is right, and said to be one', () => {
  const [claim] = claimsIn(
    'There was a 26.7% swing from the Conservatives to Labour in the Tamworth by-election.',
    '2023-10-20',
  ).filter((one) => one.predicate === 'swing')
  expect(claim).toMatchObject({ verdict: 'supported' })
  expect(claim?.working).toContain('Steed')
})

it('a share said to have more than doubled', () => {
  const text =
    'In the Tiverton and Honiton by-election the Liberal Democrats more than trebled their share of the vote.'
  const claim = claimsIn(text, '2022-06-24').find((one) => one.predicate === 'shareRatio')
  expect(claim).toMatchObject({ verdict: 'supported', printed: 'more than trebled' })
})
