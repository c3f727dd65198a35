import { existsSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { sliceOf } from '../base/span.ts'
import { openPage } from '../page/open.ts'
import type { Page } from '../page/page.ts'
import { splitArticles } from './split.ts'

/** News stories, a JSON object a line, which lie beside the checkout where they are present at all. */
const FILE = new URL('../../../shared/data/news/wikinews-2019-2020.jsonl', import.meta.url)
const absent = !existsSync(FILE)

/** Floors a little below what was measured. Lowering one is a decision, not a repair. */
const WHOLE_AT_LEAST = 0.975
const RECALL_AT_LEAST = 0.87
const PRECISION_AT_LEAST = 0.9

const DATELINE = /^\w+day, \w+ \d{1,2}, \d{4}\s*/

/** Paragraphs of each story of usual length. */
function stories(): readonly (readonly string[])[] {
  return readFileSync(FILE, 'utf8')
    .trim()
    .split('\n')
    .map((line) => (JSON.parse(line) as { text: string }).text)
    .map((text) =>
      text
        .split(/\n\s*\n/)
        .map((paragraph) => paragraph.replace(/\s+/g, ' ').trim().replace(DATELINE, ''))
        .filter((paragraph) => paragraph.length > 30),
    )
    .filter((paragraphs) => paragraphs.length >= 3 && paragraphs.length <= 40)
}

/** First paragraphs of the articles after the first. */
function boundariesIn(paragraphs: readonly string[]): readonly string[] {
  const page = openPage('page.txt', Buffer.from(paragraphs.join('\n'))) as Page
  return splitArticles(page)
    .articles.slice(1)
    .map(({ title, body }) => sliceOf(page.text, title ?? (body[0] as { start: number; end: number })))
}

describe.skipIf(absent)('boundaries in news (skipped where the stories are not beside the checkout)', () => {
  const all = absent ? [] : stories()

  test('stories alone stay whole', () => {
    const whole = all.filter((story) => boundariesIn(story).length === 0).length
    expect(whole / all.length).toBeGreaterThan(WHOLE_AT_LEAST)
  })

  test('two stories glued together are found', () => {
    let right = 0
    let found = 0
    for (const [index, story] of all.entries()) {
      const other = all[(index * 7 + 31) % all.length] as readonly string[]
      if (other === story) continue
      const starts = boundariesIn([...story, ...other])
      found += starts.length
      if (starts.includes(other[0] as string)) right++
    }
    expect(right / all.length).toBeGreaterThan(RECALL_AT_LEAST)
    expect(right / found).toBeGreaterThan(PRECISION_AT_LEAST)
  })
})
