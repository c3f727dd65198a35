/** What numbers of a page measure in a contest, and which measure nothing there. */
import { describe, expect, it } from 'vitest'
import { splitArticles } from '../../article/split.ts'
import { markArticle } from '../../mention/mark.ts'
import { wordingOf } from '../../mention/wording.ts'
import { openPage } from '../../page/open.ts'
import { gazetteer } from '../report-case.test-support.ts'
import { figuresOf } from './figure.ts'

const CASES: readonly (readonly [string, readonly string[]])[] = [
  ['She won the seat by 4,120 votes on a turnout of 38 per cent.', ['majority 4120', 'turnout 38']],
  ['The majority fell from 9,812 to 1,044.', ['majority 9812', 'majority 1044']],
  ['The swing was 11.5 per cent.', ['swing 11.5']],
  // The first rate of a pair is of the contest before.
  ['Turnout fell from 61 per cent to 44 per cent.', ['turnout 44']],
  ['Ann Lee polled 11,207 votes and Bo Day 8,933.', ['votes 11207', 'votes 8933']],
  ['In all 31,904 votes were cast, a turnout of 46.2 per cent.', ['turnoutVotes 31904', 'turnout 46.2']],
  ['He won by 12 more votes than her margin of 402.', ['fewer -12', 'majority 402']],
  // Rates, counts in words and things that nobody votes for.
  ['Unemployment rose by 4 per cent and rents by 11 per cent.', []],
  ['Three of the seven ministers met two trade envoys.', []],
  ['The council will build 4,000 new homes and mend 12 bridges.', []],
  ['It would need a swing of 9 per cent.', []],
]

describe('figures of a contest', () => {
  it.each(CASES)('%s', (text, expected) => {
    const page = openPage('case.txt', new TextEncoder().encode(`Ann Lee at the count\n\n${text}`))
    if ('message' in page) throw new Error(page.message)
    const [article] = splitArticles(page).articles
    if (!article) throw new Error('no article')
    const marked = markArticle(wordingOf(page.text, article, gazetteer()), gazetteer(), null)
    expect(figuresOf(marked).map(({ measure, value }) => `${measure} ${value}`)).toEqual(expected)
  })
})
