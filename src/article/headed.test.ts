import { describe, expect, it } from 'vitest'
import { plainPage } from '../page/plain.ts'
import { splitArticles } from './split.ts'

const STORY = `Ann Ormerod gave up the council tenancy on Tuesday after a dispute over the bins that lasted eleven years.

The councillor said that her neighbours had never forgiven the dispute. "I am tired of bins," she said.`

function titleOf(...heads: string[]): string | null {
  const text = [...heads, STORY].join('\n\n')
  const title = splitArticles(plainPage('page', text)).articles[0]?.title
  return title ? text.slice(title.start, title.end) : null
}

describe('the title under furniture', () => {
  const TITLE = 'Councillor gives up tenancy in dispute over bins'
  it.each([
    [['Explore the Gazette']],
    [['Explore the Gazette', 'Motors', 'A hamburger with three layers']],
    [['The Westshire Examiner']],
  ])('%j', (over) => expect(titleOf(...over, TITLE)).toBe(TITLE))

  it('is the first line where that speaks of the story', () => {
    expect(titleOf('Ormerod throws it all away', TITLE)).toBe('Ormerod throws it all away')
  })

  it('is the first line where no other speaks of the story', () => {
    expect(titleOf('Enough is enough at last', 'A picture of calm')).toBe('Enough is enough at last')
  })
})
