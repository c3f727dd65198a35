import { describe, expect, it } from 'vitest'
import { claimsIn, verdictOn } from './claims-in.test-support.ts'

type Case = readonly [date: string, text: string, printed: number, verdict: string]

describe('majorities said in other ways', () => {
  const cases: readonly Case[] = [
    [
      '2019-06-08',
      'Lisa Forbes won Peterborough with 10,484 votes, 683 ahead of the Brexit Party.',
      683,
      'supported',
    ],
    [
      '2019-06-08',
      'Lisa Forbes won Peterborough with 10,484 votes, 638 ahead of the Brexit Party.',
      638,
      'refuted',
    ],
    [
      '2019-06-08',
      'In Peterborough Lisa Forbes won 683 more votes than her nearest rival.',
      683,
      'supported',
    ],
    ['2019-06-08', 'In Peterborough Lisa Forbes won 863 more votes than her nearest rival.', 863, 'refuted'],
    ['2019-06-08', 'In Peterborough Mike Greene finished 683 votes behind.', 683, 'supported'],
    // A lead over whoever came third is no majority.
    [
      '2019-06-08',
      'Lisa Forbes won Peterborough with 3,241 more votes than the Conservatives.',
      3241,
      'none',
    ],
    // What another party won the seat with, it won earlier.
    [
      '2021-12-18',
      'Helen Morgan won North Shropshire two years after the Tories won it with a majority of 23,000.',
      23_000,
      'none',
    ],
    [
      '2021-12-18',
      'Helen Morgan won North Shropshire, and a 22,949 majority was wiped out.',
      22_949,
      'supported',
    ],
    ['2021-12-10', 'Owen Paterson won North Shropshire with a near-23,000 majority.', 23_000, 'supported'],
    ['2021-12-10', 'Owen Paterson won North Shropshire with a near-32,000 majority.', 32_000, 'refuted'],
    // What was held before a poll just fought is that of the poll before.
    [
      '2024-07-06',
      'Liz Truss, who previously enjoyed a 24,180 majority, has lost South West Norfolk.',
      24_180,
      'supported',
    ],
    [
      '2024-07-06',
      'Liz Truss has lost South West Norfolk, where she was defending a majority of 26,195.',
      26_195,
      'supported',
    ],
    [
      '2016-10-22',
      'Robert Courts won Witney, where his party was defending a 25,155 majority.',
      25_155,
      'supported',
    ],
    [
      '2016-10-22',
      'Robert Courts won Witney, where his party was defending a 5,702 majority.',
      5702,
      'refuted',
    ],
    // Before the poll it is the one last won.
    ['2016-10-10', 'The Tories are defending a 25,155 majority in Witney.', 25_155, 'supported'],
    ['2016-10-10', 'The Tories are defending a 25,515 majority in Witney.', 25_515, 'refuted'],
    // "His" in another seat than the one told of before.
    [
      '2017-06-10',
      'Mark Oaten won Winchester by two votes in 1997. Stephen Gethins saw his majority cut from 4,344 to two.',
      4344,
      'supported',
    ],
    // What somebody else was once does not make it a poll of another body; it is never called wrong.
    [
      '2025-05-03',
      'Sarah Pochin, a former councillor, won the Runcorn and Helsby by-election with a majority of six.',
      6,
      'supported',
    ],
    [
      '2025-05-03',
      'Sarah Pochin, a former councillor, won the Runcorn and Helsby by-election with a majority of 600.',
      600,
      'none',
    ],
  ]
  it.each(cases)('%s: %s (%d is %s)', (date, text, printed, verdict) => {
    const found = verdictOn(text, date, 'majority', printed)
    expect(found === 'not-enough-information' ? 'none' : found).toBe(verdict)
  })

  it('rule 8: the notional majority is told apart from the one that was fought', () => {
    const [notional] = claimsIn(
      'Liz Truss lost South West Norfolk, defending a 24,180 majority.',
      '2024-07-06',
    )
    expect(notional).toMatchObject({ verdict: 'supported', computed: 24_180 })
    expect(notional?.caveats).toEqual(['notional: 26,195 on the boundaries it was fought on'])
    const [slip] = claimsIn('In 2019 Liz Truss won South West Norfolk by 24,180 votes.', '2023-07-06')
    expect(slip).toMatchObject({ verdict: 'refuted', computed: 26_195 })
    expect(slip?.caveats.join()).toContain('24,180 is the majority on the notional 2024 boundaries')
  })

  it('a council’s own poll is not the House’s', () => {
    const text =
      'Labour won the council by-election in Wakefield by 323 votes, and the mayoral election by 4,925.'
    expect(
      claimsIn(text, '2022-06-25').filter(({ verdict }) => verdict !== 'not-enough-information'),
    ).toEqual([])
  })
})

describe('where a wrong figure may have come from', () => {
  const slips = (text: string, date: string) => claimsIn(text, date)[0]?.caveats.join('; ')
  it('another seat of the same night', () => {
    expect(slips('Mark Pawsey held Rugby with a majority of 10,941 in 2019.', '2020-01-05')).toContain(
      '10,941 is the majority of Telford',
    )
  })
  it('two figures of a count of seats changed round', () => {
    expect(slips('The SNP won 65 seats in 2015.', '2016-01-05')).toContain('possibly transposed: 56')
  })
})
