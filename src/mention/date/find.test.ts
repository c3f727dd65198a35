import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { tokenize } from '../cutter.ts'
import { anchored } from './anchor.ts'
import { datesOf } from './find.ts'

/** Thursday. */
const PRINTED = '2022-06-23'
/** A Wednesday. */
const EVENT = '2022-03-16'

function read(text: string, published: string | null = PRINTED, event: string | null = EVENT): string[] {
  return datesOf(text, tokenize(text)).map((found) => {
    const date = anchored(found, published, event)
    return `${text.slice(date.start, date.end)}=${date.date}/${date.precision}`
  })
}

const CASES: readonly (readonly [text: string, ...dates: string[]])[] = [
  ['The House met on 4 May 1979.', '4 May 1979=1979-05-04/day'],
  ['The House met on May 4, 1979, at noon.', 'May 4, 1979=1979-05-04/day'],
  ['It was the 3rd of May 1979.', '3rd of May 1979=1979-05-03/day'],
  ['It was 3rd September.', '3rd September=2021-09-03/day'],
  ['He wrote on Sept. 3.', 'Sept. 3=2021-09-03/day'],
  ['Polling will be on 4 August.', '4 August=2022-08-04/day'],
  ['She had gone by 20 August.', '20 August=2021-08-20/day'],
  ['The raid of 7 October last year was raised.', '7 October last year=2021-10-07/day'],
  ['Thursday 12 December 2019 was cold.', 'Thursday 12 December 2019=2019-12-12/day'],
  ['Thursday, 12 December 2019', 'Thursday, 12 December 2019=2019-12-12/day'],
  ['Thurs 12 Dec 2019', 'Thurs 12 Dec 2019=2019-12-12/day'],
  ['Votes on 4 and 5 April 2011 were lost.', '4=2011-04-04/day', '5 April 2011=2011-04-05/day'],
  ['The vote of 2011-04-05 fell.', '2011-04-05=2011-04-05/day'],
  ['Updated 05/04/2011', '05/04/2011=2011-04-05/day'],
  ['Updated 5.4.2011', '5.4.2011=2011-04-05/day'],
  ['In December 1910 they voted again.', 'December 1910=1910-12-01/month'],
  ['He retired in May.', 'May=2022-05-01/month'],
  ['He retired last May.', 'last May=2022-05-01/month'],
  ['He will retire in May.', 'May=2023-05-01/month'],
  ['It fell in October last year.', 'October last year=2021-10-01/month'],
  ['The May elections went badly.', 'May=2022-05-01/month'],
  ['March on, said Theresa May, who may follow Mrs May, sacked by May.'],
  ['Members may march in step.'],
  ['Since May became leader the whips were busy.'],
  ['June Smith sat down beside April Jones.'],
  ['In March the whip was restored.', 'March=2022-03-01/month'],
  ['Polls in 1974 and 1979 differed.', '1974=1974-01-01/year', '1979=1979-01-01/year'],
  ['At the 1983 general election she lost.', '1983=1983-01-01/year'],
  ['In the 2003-04 session it failed.', '2003-04=2003-01-01/year'],
  ['He sat from 1951 to 1964.', '1951=1951-01-01/year', '1964=1964-01-01/year'],
  ['He won by 1987 votes.'],
  ['She had a majority of 1951 over Labour.'],
  ['The 1922 Committee met.'],
  ['Letters went to the 1922.'],
  ['The coalition fell in 1922.', '1922=1922-01-01/year'],
  ['They met on Thursday.', 'Thursday=2022-06-23/day'],
  ['They met on Monday night.', 'Monday night=2022-06-20/day'],
  ['They met last Thursday.', 'last Thursday=2022-06-16/day'],
  ['They will meet on Tuesday.', 'Tuesday=2022-06-28/day'],
  ['They meet next Tuesday.', 'next Tuesday=2022-06-28/day'],
  ['The Sunday Times and the Mail on Sunday recalled Black Wednesday.'],
  ['She left the Saturday after the vote.', 'the Saturday after=2022-03-19/day'],
  ['The following Monday he resigned.', 'following Monday=2022-03-21/day'],
  ['He quit today.', 'today=2022-06-23/day'],
  ['He quit this morning.', 'this morning=2022-06-23/day'],
  ['He quit last night.', 'last night=2022-06-22/day'],
  ['He quit yesterday afternoon.', 'yesterday afternoon=2022-06-22/day'],
  ['He quits tomorrow.', 'tomorrow=2022-06-24/day'],
  ['He quit the day before yesterday.', 'the day before yesterday=2022-06-21/day'],
  ['He quit earlier this month.', 'earlier this month=2022-06-01/month'],
  ['He quit last month.', 'last month=2022-05-01/month'],
  ['He quit last year.', 'last year=2021-01-01/year'],
  ['He goes next year.', 'next year=2023-01-01/year'],
  ['He goes next week.', 'next week=2022-06-27/unknown'],
  ['He went two years ago.', 'two years ago=2020-01-01/year'],
  ['He went a week ago.', 'a week ago=2022-06-16/day'],
  ['He went eight months ago.', 'eight months ago=2021-10-01/month'],
  ['He went 18 months ago.', '18 months ago=2020-12-01/month'],
  ['He went a year and a half ago.', 'a year and a half ago=2020-12-01/month'],
  ['He went three decades ago.', 'three decades ago=1992-01-01/year'],
  ['Moments ago he went.', 'Moments ago=2022-06-23/day'],
  ['He had left two and a half years ago.', 'two and a half years ago=2019-12-01/month'],
  ['She told them a single week ago.', 'a single week ago=2022-06-16/day'],
  ['A mere fortnight later it fell.', 'A mere fortnight later=2022-03-28/unknown'],
  ['The same evening he went home.', 'The same evening=2022-03-16/day'],
  ['They tabled it the previous Tuesday.', 'previous Tuesday=2022-03-15/day'],
  ['Some of the months were lost, a matter of weeks at most, or a dozen years.'],
  ['He went in the past few minutes.', 'in the past few minutes=2022-06-23/day'],
  ['He has just now gone.', 'just now=2022-06-23/day'],
  ['It was two days before the budget.', 'two days before=2022-03-14/day'],
  ['Eleven days earlier he lost the whip.', 'Eleven days earlier=2022-03-05/day'],
  ['The day after, he left.', 'The day after=2022-03-17/day'],
  ['That month two more left.', 'That month=2022-03-01/month'],
  ['The following year he returned.', 'The following year=2023-01-01/year'],
  ['The poll is in two weeks’ time.', 'in two weeks’ time=2022-07-04/unknown'],
  ["It is on Boxing Day, not New Year's Eve.", 'Boxing Day=2021-12-26/day', "New Year's Eve=2021-12-31/day"],
  ['It sat from March 15 to 17.', 'March 15=2022-03-15/day', '17=2022-03-17/day'],
  ['It rose on the third of May.', 'third of May=2022-05-03/day'],
  ['“I will not go,” he told the House on Tuesday.', 'Tuesday=2022-06-21/day'],
  ['It was due to end on 15 August.', '15 August=2022-08-15/day'],
  ['She set the tone on Monday.', 'Monday=2022-06-20/day'],
  ['On 2 July, Mr Hart said he would go.', '2 July=2022-07-02/day'],
  ['The poll on Tuesday will be close.', 'Tuesday=2022-06-28/day'],
  ['The 1945-51 government fell.', '1945=1945-01-01/year', '51=1951-01-01/year'],
  ["The '97 intake and those of ’83 met.", '97=1997-01-01/year'],
  ['He went 48 hours later.', '48 hours later=2022-03-18/day'],
  ['He went three hours ago.', 'three hours ago=2022-06-23/day'],
  ['It was agreed for all starting 1 July.', '1 July=2022-07-01/day'],
  ['It stood two thousand years ago.', 'two thousand years ago=null/year'],
  ['It stood 900,000,000,000 days ago.', '900,000,000,000 days ago=null/day'],
  ['It stood 99999999999999 centuries later.', '99999999999999 centuries later=null/year'],
  ['A clip of 3:18, route 24/7, page 12.'],
  ['In May 20 MPs left.', 'May=2022-05-01/month'],
  ['On 31 June nothing happened.'],
  ['A few days ago it rained.'],
  ['It was the second of five letters.'],
]

describe('dates are found and settled', () => {
  test.each(CASES)('%s', (text, ...dates) => {
    expect(read(text)).toEqual(dates)
  })
})

test('without a day to hang on a date stays unknown', () => {
  expect(read('He quit yesterday.', null)).toEqual(['yesterday=null/day'])
  expect(read('He quit two days later.', PRINTED, null)).toEqual(['two days later=null/day'])
})

const WORDS =
  'May March 4 4th of the Thursday last next year ago two days before - / 2019 in , . twenty-one a half and month 05 9,000,000 thousand billion centuries hours on’s ’97'.split(
    ' ',
  )

test('spans slice, do not overlap and are in order, whatever the words', () => {
  fc.assert(
    fc.property(
      fc.array(fc.constantFrom(...WORDS), { maxLength: 40 }),
      fc.string({ unit: 'binary', maxLength: 40 }),
      (words, junk) => {
        const text = words.join(' ') + junk
        let end = 0
        for (const date of datesOf(text, tokenize(text))) {
          expect(date.start).toBeGreaterThanOrEqual(end)
          expect(date.end).toBeGreaterThan(date.start)
          end = date.end
          anchored(date, PRINTED, EVENT)
        }
        expect(end).toBeLessThanOrEqual(text.length)
      },
    ),
  )
})

test('one word a hundred thousand times over is read to its end, and nothing overlaps', () => {
  for (const word of WORDS) {
    const text = `${word} `.repeat(100_000)
    let end = 0
    for (const date of datesOf(text, tokenize(text))) {
      if (date.start < end) expect.fail(`${word}: a date at ${date.start} begins before ${end}`)
      end = date.end
    }
    expect(end).toBeLessThanOrEqual(text.length)
  }
})
