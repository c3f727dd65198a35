/** Days of printing told by the weekdays and days of the year that pages name beside what they report. */
import { expect, test } from 'vitest'
import { splitArticles } from '../../article/split.ts'
import { openPage } from '../../page/open.ts'
import { readReport } from '../read-report.ts'
import { gazetteer } from '../report-case.test-support.ts'

/** Text, and the day inferred; null where the page does not tell. */
test.each([
  // The year is that in which she could say so.
  [
    'Sajid Javid told party members in Bromsgrove yesterday (Friday, December 2) that he would not stand at the next election.',
    '2022-12-03',
  ],
  ['Ben Wallace will stand down at the next election, he said last night (Saturday, July 15).', '2023-07-16'],
  // The day after, by its name.
  [
    'Patrick Mercer resigned as MP for Newark yesterday (Tuesday). His party wished him well this morning (Wednesday).',
    '2014-04-30',
  ],
  // Of several posts given up, that of the weekday, and for good.
  [
    'Tracey Crouch has no regrets. The MP resigned as sports minister on Thursday. She told shoppers in Chatham on Friday that she felt free.',
    '2018-11-02',
  ],
  // What is to come tells nothing.
  [
    'Amber Rudd resigned as home secretary on Sunday. Her successor will speak in the House on Monday.',
    '2018-04-29',
  ],
  // Two years in which she sat, one of them while the House was dissolved.
  ['Yvette Cooper opened the fair yesterday (Saturday, June 15). It was held first in 2015.', null],
  // The by-election that the page looks forward to.
  [
    'Councillors heard last night (Tuesday, January 23) that the by-election in Wellingborough is to be held on February 15.',
    '2024-01-24',
  ],
  // A day of many years, and nobody who sat in only one of them.
  ['The hall was full last night (Tuesday, March 4).', null],
])('%s', (text, day) => {
  const page = openPage('case.txt', new TextEncoder().encode(text))
  if ('message' in page) throw new Error(page.message)
  const [article] = splitArticles(page).articles
  if (!article) throw new Error(`no article: ${text}`)
  expect(readReport(page.text, article, gazetteer(), null).report.published.date).toBe(day)
})
