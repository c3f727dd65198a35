import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { tokenize } from '../cutter.ts'
import { numbersOf } from './find.ts'
import { vagueAmountsOf } from './vague.ts'

function read(text: string): string[] {
  return numbersOf(text, tokenize(text)).map(
    (found) =>
      `${text.slice(found.start, found.end)}=${found.value} ${found.unit}${found.comparator === 'exact' ? '' : ` ${found.comparator}`}`,
  )
}

const CASES: readonly (readonly [text: string, ...numbers: string[]])[] = [
  ['She won with 21,345 votes.', '21,345=21345 votes'],
  ['She won with 21345 votes.', '21345=21345 votes'],
  ['Her majority of just 67 is small.', '67=67 votes'],
  ['He has a majority of nearly 9,000.', '9,000=9000 votes under'],
  ['A 571-vote majority fell.', '571=571 votes'],
  ['A six-vote majority held.', 'six=6 votes'],
  ['A twenty-two-vote margin held.', 'twenty-two=22 votes'],
  ['He beat the Liberal by 204.', '204=204 votes'],
  ['He kept the seat with 88 to spare.', '88=88 votes'],
  ['Labour (18,204) beat the Tories (17,999).', '18,204=18204 votes', '17,999=17999 votes'],
  ['Lab 18,204', '18,204=18204 votes'],
  ['Turnout was 64.2% in all.', '64.2%=64.2 percent'],
  ['Turnout was 64.2 per cent.', '64.2 per cent=64.2 percent'],
  ['Turnout was 64 percent.', '64 percent=64 percent'],
  ['A swing of 7.5 percentage points.', '7.5 percentage points=7.5 points'],
  ['A 12.5-point swing.', '12.5-point=12.5 points'],
  ['A 12.5 point swing, up 3 pts.', '12.5 point=12.5 points', '3 pts=3 points'],
  [
    'Labour 41.2% (+4.3) Green 2.0% (-1.5)',
    '41.2%=41.2 percent',
    '+4.3=4.3 none',
    '2.0%=2 percent',
    '-1.5=-1.5 none',
  ],
  ['The Whigs took 12 seats.', '12=12 seats'],
  ['An 80-seat majority.', '80=80 seats'],
  ['Seven former Labour MPs met.', 'Seven=7 members'],
  ['As many as 30 other Conservative MPs may go.', '30=30 members atMost'],
  ['He sat for twenty-one years.', 'twenty-one=21 years'],
  ['The first loss in three decades.', 'first=1 ordinal', 'three=30 years'],
  ['He stood three times.', 'three=3 times'],
  ['Their share more than doubled.', 'doubled=2 times over'],
  ['Their share nearly trebled.', 'trebled=3 times under'],
  ['Two thirds of members agreed.', 'Two thirds=66.6667 percent about'],
  ['More than a third of members agreed.', 'a third=33.3333 percent over'],
  ['Half of the vote went to Labour.', 'Half=50 percent about'],
  ['One in five voters stayed away.', 'One in five=20 percent about'],
  ['The third time in a month.', 'third=3 ordinal'],
  ['She is the 21st member to go.', '21st=21 ordinal'],
  ['She is the twenty-first to go.', 'twenty-first=21 ordinal'],
  ['He came a second-placed loser.', 'second=2 ordinal'],
  ['Half a dozen left.', 'Half a dozen=6 none'],
  ['About two dozen left.', 'two dozen=24 none about'],
  ['A dozen or so MPs left.', 'A dozen=12 none about'],
  ['One hundred and twenty-three peers came.', 'One hundred and twenty-three=123 none'],
  ['Three thousand and six votes were cast.', 'Three thousand and six=3006 votes'],
  ['It cost £5m and then £1.2 billion.', '£5m=5000000 money', '£1.2 billion=1200000000 money'],
  ['Some 45k signed.', '45k=45000 none about'],
  [
    'More than 15 years, fewer than 100 votes, at least 6 seats.',
    '15=15 years over',
    '100=100 votes under',
    '6=6 seats atLeast',
  ],
  [
    'No fewer than 40 letters, no more than 50, up to 60.',
    '40=40 none atLeast',
    '50=50 none atMost',
    '60=60 none atMost',
  ],
  ['Just over 300 votes and just under 200 votes.', '300=300 votes over', '200=200 votes under'],
  [
    'Upwards of 5,000 and 30-odd others, 400 or more.',
    '5,000=5000 none over',
    '30=30 none about',
    '400=400 none atLeast',
  ],
  ['He lost by one vote.', 'one=1 votes'],
  ['He lost by a single vote.', 'single=1 votes'],
  ['No one knew, one day, which one of them.'],
  ['Division: 311 to 305.', '311=311 none', '305=305 none'],
  ['Turnout 4,500 or fewer.', '4,500=4500 none atMost'],
  ['On 4 July 2024, in 2019 and in the 2003-04 session.'],
  ['At 3:18 and 10.30pm and 4 pm and 6 p.m. and 9 o’clock.'],
  ['No 10 and Number 10 and No. 10 said nothing.'],
  ['The 1922 committee met the 1922.'],
  ['Mary Jones, 40, and a 52-year-old man aged 61.'],
  ['Call 020 7946 0000 or 07700900123.'],
  ['Section 35, Article 50, Channel 4, Radio 4, page 12.'],
  ['The A1, the M25, SW1A 0AA, Covid-19.'],
  ['It runs 24/7 since 9/11.'],
  ['Wait a second, in the Second World War of the 20th century.'],
  ['A first-time candidate in a half-hour talk.'],
  ['See 1.2.3 and 13,87 and x_4 @user99.'],
  [
    'In 18+ years he lost 40 Lib Dems and five Conservatives.',
    '18=18 years atLeast',
    '40=40 members',
    'five=5 members',
  ],
  ['An eighteen-month-old child and a 6-week-old one; see § 1201.'],
  [
    'Ann Lee won 12,001 votes, Tom Fox 9,870 and Jo Ray 1,204.',
    '12,001=12001 votes',
    '9,870=9870 votes',
    '1,204=1204 votes',
  ],
  ['She won 12,001 votes and promised 5,000 homes.', '12,001=12001 votes', '5,000=5000 none'],
  ['Her majority in 2005 was 3,010.', '3,010=3010 votes'],
  ['He romped home by 11,870.', '11,870=11870 votes'],
  ['The bill rose by 1,200 and was read by 12 of them.', '1,200=1200 none', '12=12 none'],
  ['Five of her former MPs left.', 'Five=5 members'],
  ['They took 12 of the 20 seats.', '12=12 none', '20=20 seats'],
  ['The working majority is down to 61.', '61=61 seats'],
  ['Labour (Co-op) 14,209 (41.4%)', '14,209=14209 votes', '41.4%=41.4 percent'],
  ['At 36, she beat Tom Fox, of Barrow and Furness, 39, with ease.'],
  ['A second source spoke.', 'second=2 ordinal'],
  ['They fell from 43.6 to 23.7 per cent.', '43.6=43.6 none', '23.7 per cent=23.7 percent'],
]

describe('numbers are found with what they count', () => {
  test.each(CASES)('%s', (text, ...numbers) => {
    expect(read(text)).toEqual(numbers)
  })
})

test('amounts without a number are kept apart', () => {
  const text = 'Dozens defended a wafer-thin majority; a handful had a thin excuse.'
  expect(vagueAmountsOf(text, tokenize(text)).map(({ word, size }) => `${word} ${size}`)).toEqual([
    'dozens many',
    'wafer-thin slim',
    'handful few',
  ])
})

const WORDS =
  'a half two-thirds twenty one hundred and dozen , - 4 4th 45k £ % per cent points of the by won majority nearly in third 0123 : / + ('.split(
    ' ',
  )

test('spans slice, do not overlap and are in order, whatever the words', () => {
  fc.assert(
    fc.property(
      fc.array(fc.constantFrom(...WORDS), { maxLength: 40 }),
      fc.string({ unit: 'binary', maxLength: 40 }),
      (words, junk) => {
        for (const glue of [' ', '']) {
          const text = words.join(glue) + junk
          let end = 0
          for (const number of numbersOf(text, tokenize(text))) {
            expect(number.start).toBeGreaterThanOrEqual(end)
            expect(number.end).toBeGreaterThan(number.start)
            expect(Number.isFinite(number.value)).toBe(true)
            end = number.end
          }
          expect(end).toBeLessThanOrEqual(text.length)
        }
      },
    ),
  )
})

test('one word fifty thousand times over is read to its end, and nothing overlaps', () => {
  for (const word of [...WORDS, 'hundred and', 'a hundred', '1,']) {
    const text = `${word} `.repeat(50_000)
    let end = 0
    for (const number of numbersOf(text, tokenize(text), [])) {
      if (number.start < end) expect.fail(`${word}: a number at ${number.start} begins before ${end}`)
      end = number.end
    }
    expect(end).toBeLessThanOrEqual(text.length)
  }
})
