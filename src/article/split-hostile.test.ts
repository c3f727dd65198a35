import { describe, expect, test } from 'vitest'
import { openPage } from '../page/open.ts'
import type { Page } from '../page/page.ts'
import { splitArticles } from './split.ts'

/** Pages made to be slow to read, by how often their pattern is repeated. */
const HOSTILE: Readonly<Record<string, (count: number) => string>> = {
  'one wrapped sentence': (count) => 'the harbour wall that nobody has touched since then\n'.repeat(count),
  'one sentence on one line': (count) => 'The harbour wall is to be mended. '.repeat(count),
  'strings of a record': (count) => `{"text": [${'"aaaaaaaaaaaaaaaaaaaaaaaaaaaa",'.repeat(count)}`,
  'escaped line feeds': (count) => `{"text": "${'the wall of the harbour\\n'.repeat(count)}`,
  'items of menus': (count) => 'Home\nNews\nPolls\n'.repeat(count),
  'openings of inserts': (count) => 'Skip past newsletter promotion\n'.repeat(count),
  'labels above titles': (count) => 'Local News\nHarbour wants more for its wall\n'.repeat(count),
  stamps: (count) => 'published at 09:16 4 July 2017'.repeat(count),
  'words of one letter': (count) => `${'a b '.repeat(count)}.`,
  'letters without a space': (count) => 'harbour'.repeat(count),
}

describe('a hostile page is read to its end, every line in one place', () => {
  test.each(Object.entries(HOSTILE))('%s', (_name, pattern) => {
    const page = openPage('page.txt', Buffer.from(pattern(40_000))) as Page
    const { articles, removed } = splitArticles(page)
    const placed = [...removed, ...articles.flatMap((article) => [...article.body, ...article.captions])]
    expect(placed.length).toBeGreaterThan(0)
    for (const { start, end } of placed)
      if (start >= end || end > page.text.length) expect.fail(`${start} to ${end}`)
  })
})
