import { describe, expect, it } from 'vitest'
import { claimsIn, summaryOf, verdictOn } from './claims-in.test-support.ts'

type Case = readonly [date: string | null, text: string, printed: number, verdict: string]

describe('majorities as the press says them', () => {
  const cases: readonly Case[] = [
    [
      '2024-06-01',
      'Mr Ashworth is gone. The member for Woking since 2010, Jonathan Lord, defends a majority of 9,767.',
      9767,
      'supported',
    ],
    [
      '2022-06-24',
      'Richard Foord took Tiverton and Honiton, wiping out a Tory majority of 24,239.',
      24_239,
      'supported',
    ],
    ['2022-06-24', 'Simon Lightwood won the Wakefield by-election by 4,925 votes.', 4925, 'supported'],
    ['2022-06-24', 'Simon Lightwood won the Wakefield by-election by 4,295 votes.', 4295, 'refuted'],
    [
      '2023-07-21',
      'Steve Tuckwell squeaked home in Uxbridge and South Ruislip with a 495-vote majority.',
      495,
      'supported',
    ],
    [
      '2023-07-21',
      'Steve Tuckwell squeaked home in Uxbridge and South Ruislip with a majority of almost 500.',
      500,
      'supported',
    ],
    [
      '2023-07-21',
      'Steve Tuckwell squeaked home in Uxbridge and South Ruislip with a majority of more than 600.',
      600,
      'refuted',
    ],
    ['2017-06-30', 'Stephen Gethins kept North East Fife by two votes.', 2, 'supported'],
    ['2015-06-01', 'Byron Davies gained Gower for the Conservatives with a majority of 27.', 27, 'supported'],
    ['2018-01-01', 'Emma Dent Coad, whose majority is 20, represents Kensington.', 20, 'supported'],
    [
      '2018-01-01',
      'In Kensington, Emma Dent Coad was returned in 2017 with a majority of 200.',
      200,
      'refuted',
    ],
    [
      '2020-05-01',
      'Lindsay Hoyle sits for Chorley. Labour had a majority of 7,512 there in 2017.',
      7512,
      'supported',
    ],
    [
      '2012-04-01',
      'George Galloway won the Bradford West by-election, where the previous majority had been 5,763.',
      5763,
      'supported',
    ],
    [
      '2016-10-21',
      'The Tory majority in Witney was cut from 25,155 to 5,702 as Robert Courts won the by-election.',
      5702,
      'supported',
    ],
    [
      '2016-10-21',
      'The Tory majority in Witney was cut from 25,155 to 5,702 as Robert Courts won the by-election.',
      25_155,
      'supported',
    ],
    ['2015-05-12', 'Ed Balls lost his seat by 422 votes.', 422, 'supported'],
    ['2024-07-10', 'Jacob Rees-Mogg was beaten by 5,319 votes.', 5319, 'supported'],
    [
      '2026-02-27',
      'The seat of Gorton and Denton had a Labour majority of 13,413 at the 2024 general election.',
      13_413,
      'supported',
    ],
    [
      '2024-06-10',
      'On the new boundaries Bolton North East has a notional Conservative majority of 1,278.',
      1278,
      'supported',
    ],
    [
      '2008-05-24',
      'Edward Timpson won the Crewe and Nantwich by-election with a majority of 7,860.',
      7860,
      'not-enough-information',
    ],
    [
      '2019-12-14',
      'Labour held Bedford by 154 votes and the Tories won Bury North by 105 votes.',
      154,
      'refuted',
    ],
    [
      '2019-12-14',
      'Labour held Bedford by 154 votes and the Tories won Bury North by 105 votes.',
      105,
      'supported',
    ],
    ['1998-03-01', 'Mark Oaten won Winchester by just two votes in May 1997.', 2, 'supported'],
  ]
  it.each(cases)('%s: %s (%d is %s)', (date, text, printed, verdict) => {
    expect(verdictOn(text, date, 'majority', printed)).toBe(verdict)
  })
})

it('two seats in one sentence keep their own figures', () => {
  const text =
    'Labour won Wakefield by 4,925 votes and the Liberal Democrats took Tiverton and Honiton by 6,144.'
  expect(summaryOf(text, '2022-06-24').filter((one) => one.startsWith('majority'))).toEqual([
    'majority 4925 supported',
    'majority 6144 supported',
  ])
})

it('a wrong figure is said to be perhaps another of the same contest', () => {
  const [claim] = claimsIn(
    'Sarah Edwards has won the Tamworth by-election with a majority of 11,719.',
    '2023-10-20',
  )
  expect(claim).toMatchObject({
    predicate: 'majority',
    verdict: 'refuted',
    computed: 1316,
    working: '11,719 − 10,403 = 1,316',
  })
  expect(claim?.caveats.join('; ')).toContain('the vote of Sarah Edwards')
})

it('figures in a quotation are the speaker’s', () => {
  const text =
    'Keir Mather won the Selby and Ainsty by-election. “We overturned a majority of 20,137,” said Keir Starmer.'
  const claim = claimsIn(text, '2023-07-21').find((one) => one.predicate === 'majority')
  expect(claim).toMatchObject({ verdict: 'supported', speaker: 'Keir Starmer', quoted: true })
})

describe('an undated page', () => {
  it('is right where one contest of the seat bears it out', () => {
    expect(verdictOn('Norwich North. Majority 4,738.', null, 'majority', 4738)).toBe('supported')
  })
  it('is wrong where the figure fits no contest the member ever won', () => {
    const [claim] = claimsIn('Christian Wakeford won Bury South with a majority of just 420.', null)
    expect(claim).toMatchObject({ predicate: 'majority', verdict: 'refuted', computed: 402 })
    expect(claim?.caveats.join('; ')).toContain('possibly transposed: 402')
  })
  it('is never wrong without a member, since another contest may be meant', () => {
    expect(verdictOn('The MP for Norwich North has a majority of 4,783.', null, 'majority', 4783)).toBe(
      'none',
    )
  })
})
