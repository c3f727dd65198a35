/** Pages without a day that open with posts changing hands, in words no rule has: names are read as of the day on which the register has them do so. */
import { expect, test } from 'vitest'
import { splitArticles } from '../../article/split.ts'
import { openPage } from '../../page/open.ts'
import { readReport } from '../read-report.ts'
import { gazetteer } from '../report-case.test-support.ts'

/** Text, and the day it is read as of; null where there is none. */
test.each([
  ['Downing Street has plucked Kit Malthouse from housing and handed him the education brief.', '2022-09-06'],
  [
    'Two of them rise. Environment is entrusted to Steve Barclay. Health goes to Victoria Atkins.',
    '2023-11-13',
  ],
  ['David Cairns has walked out of the Scotland Office.', '2008-09-16'],
  // Whatever they did, both went on one day only.
  ['Gloria De Piero and Ian Murray have walked out of the shadow cabinet.', '2016-06-26'],
  // The shadow of a post is another.
  ['David Cameron has lured Kenneth Clarke back to the shadow business brief.', '2009-01-19'],
  // Who somebody is, and what was before the news.
  ['Neighbours gave cakes to Thérèse Coffey, the environment secretary, at the fair.', null],
  ['Victoria Atkins had been handed the health brief. She opened a ward.', null],
  ['In 2023 Victoria Atkins was handed the health brief. She opened a ward.', null],
  // Many of one day beside one of another.
  [
    'Sajid Javid walked out of the Treasury and Rishi Sunak is Chancellor. Alok Sharma gets business, George Eustice environment. Oliver Dowden has culture.',
    '2020-02-13',
  ],
  // Of several days apart none.
  ['Victoria Atkins was handed the health brief. Kit Malthouse was handed the education brief.', null],
  // A committee is no department.
  ['Mel Stride was chosen to head the work and pensions committee.', null],
])('%s', (text, day) => {
  const page = openPage('case.txt', new TextEncoder().encode(text))
  if ('message' in page) throw new Error(page.message)
  const [article] = splitArticles(page).articles
  if (!article) throw new Error(`no article: ${text}`)
  expect(readReport(page.text, article, gazetteer(), null).stretches[0]?.marked.asOf ?? null).toBe(day)
})
