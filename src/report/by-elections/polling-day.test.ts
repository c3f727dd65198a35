/** Pages of polling day, and of the day before it, that bear no day. */
import { expect, test } from 'vitest'
import { splitArticles } from '../../article/split.ts'
import { openPage } from '../../page/open.ts'
import { readReport } from '../read-report.ts'
import { gazetteer } from '../report-case.test-support.ts'

/** Text, and the day inferred; null where the page does not tell. */
test.each([
  [
    'Voters in Eastleigh go to the polls today in a by-election. Mike Thornton is the Liberal Democrat candidate.',
    '2013-02-28',
  ],
  [
    'The by-elections are upon us. Polling stations in Selby and Ainsty open at seven tomorrow. Keir Mather hopes to win Selby and Ainsty for Labour.',
    '2023-07-19',
  ],
  // Of several contests for one seat nobody says which.
  ['Voters in Eastleigh go to the polls today in a by-election.', null],
  // No day of printing is told.
  ['Voters in Eastleigh go to the polls on Thursday in a by-election. Mike Thornton is a candidate.', null],
])('%s', (text, day) => {
  const page = openPage('case.txt', new TextEncoder().encode(text))
  if ('message' in page) throw new Error(page.message)
  const [article] = splitArticles(page).articles
  if (!article) throw new Error(`no article: ${text}`)
  expect(readReport(page.text, article, gazetteer(), null).report.published.date).toBe(day)
})
