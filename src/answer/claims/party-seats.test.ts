import { describe, expect, it } from 'vitest'
import { claimsIn } from './claims-in.test-support.ts'

/** The counts read, as `subject: printed verdict`. */
function counts(text: string, date: string): readonly string[] {
  return claimsIn(text, date)
    .filter(({ predicate }) => predicate === 'partySeats')
    .map(({ printed, verdict }) => `${printed} ${verdict}`)
}

type Case = readonly [date: string, text: string, counts: readonly string[]]

describe('several parties in one sentence', () => {
  const cases: readonly Case[] = [
    [
      '2015-05-20',
      'The Tories won 330 seats, Labour 232, the SNP 56 and the Lib Dems eight.',
      ['330 supported', '232 supported', '56 supported', '8 supported'],
    ],
    [
      '2015-05-20',
      'The Tories won 330 seats, Labour 323, the SNP 65 and the Lib Dems eight.',
      ['330 supported', '323 refuted', '65 refuted', '8 supported'],
    ],
    [
      '2018-01-05',
      'At the 2005 election Labour took 355 seats, with the Conservatives on 198 and the Lib Dems on 62.',
      ['355 supported', '198 supported', '62 supported'],
    ],
    [
      '2018-01-05',
      'Labour won 355 seats to the Conservatives’ 198 in 2005.',
      ['355 supported', '198 supported'],
    ],
    // What follows is no count of seats.
    ['2015-05-20', 'The SNP won 56 seats and Labour lost 26.', ['56 supported']],
    ['2015-05-20', 'The SNP won 56 seats and the Tories 36.9% of the vote.', ['56 supported']],
    ['2015-05-20', 'The SNP won 56 seats, and Labour 40 fewer than before.', ['56 supported']],
    ['2024-07-20', 'The SNP crashed from 48 seats to nine.', ['9 supported']],
    ['2024-07-20', 'The SNP crashed from 48 seats to 19.', ['19 refuted']],
    ['2024-07-20', 'Conservative MPs fell from 365 to 121.', ['121 supported']],
  ]
  it.each(cases)('%s: %s', (date, text, found) => {
    expect(counts(text, date)).toEqual(found)
  })
})

describe('in a part of the country', () => {
  const cases: readonly Case[] = [
    ['2015-05-20', 'Labour took one seat in Scotland.', ['1 supported']],
    ['2018-01-05', 'At the 1997 election Labour won 56 seats in Scotland.', ['56 supported']],
    ['2018-01-05', 'At the 1997 election Labour won 65 seats in Scotland.', ['65 refuted']],
    [
      '2020-01-05',
      'In 2019 the Conservatives took 14 seats in Wales and Labour 22.',
      ['14 supported', '22 supported'],
    ],
    ['2020-01-05', 'Labour won 49 seats in London in 2019.', ['49 supported']],
    // A part named in an earlier sentence may still be meant: only what fits is said.
    [
      '2017-06-20',
      'It was a night of shocks in Scotland. Labour won seven seats and the Lib Dems four.',
      ['7 supported', '4 supported'],
    ],
    ['2017-06-20', 'It was a night of shocks in Scotland. Labour won nine seats.', []],
  ]
  it.each(cases)('%s: %s', (date, text, found) => {
    expect(counts(text, date)).toEqual(found)
  })
})

it('seats are won by the label on the ballot paper, or held by the party a member sits for', () => {
  const [claim] = claimsIn('The SNP won 48 seats at the 2019 election.', '2020-01-05')
  expect(claim).toMatchObject({ verdict: 'supported', computed: 48 })
  expect(claim?.caveats).toEqual(['by the party named on the ballot paper'])
})

it('rule 6: the Speaker is counted back to the party left and to no other', () => {
  expect(counts('Labour won 412 seats at the 2024 election.', '2024-07-20')).toEqual(['412 supported'])
  expect(counts('The Lib Dems won 73 seats at the 2024 election.', '2024-07-20')).toEqual(['73 depends'])
})

it('a bare count is of seats only where seats are spoken of', () => {
  const text = 'The DUP won eight, Sinn Féin seven and the SDLP two.'
  expect(counts(text, '2019-12-14')).toEqual([])
  expect(counts(`All 18 seats have been declared. ${text}`, '2019-12-14')).toEqual([
    '8 supported',
    '7 supported',
    '2 supported',
  ])
})
