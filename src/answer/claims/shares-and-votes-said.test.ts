import { describe, expect, it } from 'vitest'
import { verdictOn } from './claims-in.test-support.ts'

type Case = readonly [date: string, predicate: string, text: string, printed: number, verdict: string]

describe('shares and votes said in other ways', () => {
  const cases: readonly Case[] = [
    // Beside a count of votes.
    [
      '2021-07-03',
      'share',
      'In Batley and Spen Kim Leadbeater took 13,296 votes (35.3%) and Ryan Stephenson 12,973 (34.4%).',
      35.3,
      'supported',
    ],
    [
      '2021-07-03',
      'share',
      'In Batley and Spen Kim Leadbeater took 13,296 votes (35.3%) and Ryan Stephenson 12,973 (34.4%).',
      34.4,
      'supported',
    ],
    [
      '2021-07-03',
      'share',
      'In Batley and Spen Kim Leadbeater took 13,296 votes (53.3%) and Ryan Stephenson 12,973 (34.4%).',
      53.3,
      'refuted',
    ],
    [
      '2021-07-03',
      'share',
      'In Batley and Spen Kim Leadbeater took 13,296 votes, a 35.3% share.',
      35.3,
      'supported',
    ],
    // Once said to be of the vote, the rest of a list is too.
    [
      '2021-07-03',
      'share',
      'In Batley and Spen Labour took 35.3% of the vote, the Conservatives took 34.4% and George Galloway had 21.9%.',
      21.9,
      'supported',
    ],
    [
      '2021-07-03',
      'share',
      'In Batley and Spen Labour took 35.3% of the vote, the Conservatives took 34.4% and George Galloway had 29.1%.',
      29.1,
      'refuted',
    ],
    // Of a country, a change, or of the electorate: no share of a seat.
    [
      '2021-07-03',
      'share',
      'Kim Leadbeater won Batley and Spen. Labour had taken 202 seats on 32.1% of the vote in 2019.',
      32.1,
      'none',
    ],
    [
      '2021-07-03',
      'share',
      'In Batley and Spen Labour took 35.3% of the vote, the Greens having had a 2.9% fall.',
      2.9,
      'none',
    ],
    ['2021-07-03', 'share', 'In Batley and Spen 47.5% of voters stayed away.', 47.5, 'none'],
    // A change in per cent is of points where it fits, and else left open.
    [
      '2021-07-03',
      'shareChange',
      'Labour’s vote share fell by 7.4% in the Batley and Spen by-election.',
      -7.4,
      'supported',
    ],
    [
      '2021-07-03',
      'shareChange',
      'Labour’s vote share fell by 17.4% in the Batley and Spen by-election.',
      -17.4,
      'none',
    ],
    [
      '2021-07-03',
      'shareChange',
      'Labour’s vote share fell by 17.4 points in the Batley and Spen by-election.',
      -17.4,
      'refuted',
    ],
    // Candidates who never sat, by surname.
    [
      '2021-07-03',
      'votes',
      'Kim Leadbeater won Batley and Spen, while Stephenson, a councillor from Leeds, received 12,973 votes.',
      12_973,
      'supported',
    ],
    [
      '2021-07-03',
      'votes',
      'Kim Leadbeater won Batley and Spen; Stephenson received 12,937 votes.',
      12_937,
      'refuted',
    ],
    [
      '2021-07-03',
      'votes',
      'In Batley and Spen Kim Leadbeater saw off Stephenson with 13,296 votes.',
      13_296,
      'supported',
    ],
    // In the order of the names.
    [
      '2021-07-03',
      'votes',
      'In Batley and Spen Labour and the Conservatives took 13,296 and 12,973 votes respectively.',
      12_973,
      'supported',
    ],
    [
      '2021-07-03',
      'votes',
      'In Batley and Spen Labour and the Conservatives took 12,973 and 13,296 votes respectively.',
      12_973,
      'refuted',
    ],
    [
      '2021-07-03',
      'votes',
      'In Batley and Spen the seat was won by Labour’s Kim Leadbeater with 13,296 votes.',
      13_296,
      'supported',
    ],
    // What follows a year in the sentence before may be of that year: it is not called wrong.
    [
      '2021-07-03',
      'share',
      'Labour held Batley and Spen with ease in 2017. Tracy Brabin had won 55.5% of the vote.',
      55.5,
      'supported',
    ],
    [
      '2021-07-03',
      'turnout',
      'Labour held Batley and Spen with ease in 2017. Turnout was 67.1%.',
      67.1,
      'none',
    ],
  ]
  it.each(cases)('%s %s: %s (%d is %s)', (date, predicate, text, printed, verdict) => {
    expect(verdictOn(text, date, predicate, printed)).toBe(verdict)
  })
})
