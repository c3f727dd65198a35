import { existsSync, readFileSync } from 'node:fs'
import { gunzipSync } from 'node:zlib'
import { describe, expect, test } from 'vitest'
import { sliceOf } from '../base/span.ts'
import { openPage } from '../page/open.ts'
import type { Page } from '../page/page.ts'
import { splitArticles } from './split.ts'

/** Real HTML pages with the text of their articles, beside the checkout where they are present at all. */
const FOLDER = new URL('../../../shared/extraction/', import.meta.url)
const TRUTH = new URL('ground-truth.json', FOLDER)
const absent = !existsSync(TRUTH)

/** A little below what was measured. Lowering it is a decision, not a repair. */
const F1_AT_LEAST = 0.98
const SHINGLE = 4

interface TruePage {
  readonly html: string
  readonly articleBody: string
}

function shingles(text: string): Map<string, number> {
  const words = text.match(/[\p{L}\p{N}_]+/gu) ?? []
  const counts = new Map<string, number>()
  for (let at = 0; at + SHINGLE <= Math.max(words.length, SHINGLE); at++) {
    const shingle = words.slice(at, at + SHINGLE).join(' ')
    counts.set(shingle, (counts.get(shingle) ?? 0) + 1)
  }
  return counts
}

function total(counts: ReadonlyMap<string, number>): number {
  let sum = 0
  for (const count of counts.values()) sum += count
  return sum
}

describe.skipIf(absent)('article text of HTML pages (skipped where they are not beside the checkout)', () => {
  test(`the F1 of precision and recall, each averaged over the pages, is above ${F1_AT_LEAST}`, () => {
    const pages: readonly TruePage[] = Object.values(JSON.parse(readFileSync(TRUTH, 'utf8')))
    let precision = 0
    let recall = 0
    for (const { html, articleBody } of pages) {
      const page = openPage('page.html', gunzipSync(readFileSync(new URL(html, FOLDER)))) as Page
      const body = splitArticles(page).articles.flatMap((article) => article.body)
      const found = shingles(body.map((span) => sliceOf(page.text, span)).join('\n'))
      const truth = shingles(articleBody)
      let shared = 0
      for (const [shingle, count] of found) shared += Math.min(count, truth.get(shingle) ?? 0)
      precision += shared / (total(found) || 1) / pages.length
      recall += shared / (total(truth) || 1) / pages.length
    }
    expect((2 * precision * recall) / (precision + recall)).toBeGreaterThan(F1_AT_LEAST)
  })
})
