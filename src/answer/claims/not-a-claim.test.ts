import { describe, expect, it } from 'vitest'
import { claimsIn } from './claims-in.test-support.ts'

/** Figures that are no figures of a seat, a member or the House: nothing may be refuted, and nothing read of these kinds. */
const FIGURES = new Set([
  'majority',
  'majorityShare',
  'votes',
  'share',
  'position',
  'turnout',
  'swing',
  'winner',
  'partySeats',
])

describe('what must not be read as a claim', () => {
  const cases: readonly (readonly [string, string])[] = [
    [
      '2014-09-01',
      'A Survation poll for a Sunday paper put Douglas Carswell on 64% of the vote in Clacton, a swing of 48 points.',
    ],
    ['2017-02-10', 'A telephone poll of Copeland carried out last week gave Labour 41% of the vote.'],
    ['2019-01-16', 'Theresa May’s deal was defeated by 230 votes. She had hoped to lose by fewer than 100.'],
    ['2018-12-13', 'Theresa May survived the confidence ballot by 200 votes to 117.'],
    [
      '2022-06-07',
      'Boris Johnson won the vote of confidence among Tory MPs by 211 votes to 148. His majority was 63.',
    ],
    ['2020-01-10', 'The bill passed its third reading with a majority of 99.'],
    ['2016-06-25', 'Leave took 51.9% of the vote on a turnout of 72.2%.'],
    ['2020-11-10', 'Joe Biden won Georgia by 12,670 votes with 49.5% of the vote.'],
    [
      '2021-05-08',
      'The Conservatives won the council by-election in Bury South ward with a majority of 320 on a turnout of 31%.',
    ],
    [
      '2021-05-10',
      'Nicola Sturgeon’s SNP won 64 seats at Holyrood and held Glasgow Southside with a majority of 9,456.',
    ],
    [
      '2024-05-06',
      'Andy Burnham was elected mayor of Greater Manchester with 420,749 votes, 63.4% of the vote.',
    ],
    ['2022-09-06', 'Liz Truss won the Tory leadership with 57.4% of the vote on a turnout of 82.6%.'],
    ['2023-06-20', 'Labour would need a swing of 14.9% to win Somerton and Frome.'],
    ['2023-06-20', 'A poll puts Labour on 46% of the vote, which would give it a majority of 200.'],
    ['2023-06-20', 'A majority of 52 MPs signed the letter, and a majority of voters agreed.'],
    ['2024-02-01', 'It was his third defeat in a week and the second reading of the bill came first.'],
    ['2022-07-07', 'She was the 50th minister to resign, and 28 members of the committee followed.'],
    ['2021-05-08', 'Mark Drakeford won Cardiff West with a majority of 11,211.'],
    ['2024-01-10', 'Priti Patel, a former home secretary, had been on the back benches for one year.'],
    ['2019-10-01', 'He came second in the race to lead his party, and third in the London Marathon.'],
  ]
  it.each(cases)('%s: %s', (date, text) => {
    const claims = claimsIn(text, date)
    expect(claims.filter((one) => one.verdict === 'refuted')).toEqual([])
    const judged = claims.filter((one) => one.verdict !== 'not-enough-information')
    expect(judged.filter((one) => FIGURES.has(one.predicate))).toEqual([])
  })
})

it.each([
  ['2024-05-09', 'Natalie Elphicke has sat as a Labour MP since Wednesday.'],
  ['2021-03-01', 'Ivan Lewis was an independent MP since 2018, having left Labour.'],
])('the day somebody took a label is not the day they were elected (%s: %s)', (date, text) => {
  expect(claimsIn(text, date).filter((one) => one.verdict === 'refuted')).toEqual([])
})

it.each([
  ['2024-07-05', 'Labour has an overall majority of 174, the largest since Mr Blair in 1997.'],
  ['2019-08-02', "James Callaghan's majority of three in the Commons had gone within two years."],
  ['1990-10-01', 'The by-election of 1962 did nothing to the government majority of 98 in the Commons.'],
  ['2015-05-08', 'Results are in from 649 constituencies. Turnout was 66 per cent.'],
  ['2024-07-05', 'Bolton North East, 2019 notional: Con majority 1,278, turnout 64.7%.'],
  ['2017-06-09', 'In Bolton North East Labour took 22,870 votes, well up on the figure of 2015.'],
  ['2021-06-30', 'Labour could lose Batley and Spen by as many as 5,000 votes, its own people say.'],
])(
  'a figure of another day, of the whole country or only talked of is not called wrong (%s: %s)',
  (date, text) => {
    expect(claimsIn(text, date).filter((one) => one.verdict === 'refuted')).toEqual([])
  },
)

it('a long flattened table of figures is passed over: nothing says what belongs to what', () => {
  const row = 'Labour 1,234 Conservative 2,345 Green 3,456 '
  const refuted = claimsIn(`Wakefield ${row.repeat(800)}`, '2022-06-24').filter(
    (one) => one.verdict === 'refuted',
  )
  expect(refuted).toEqual([])
})
