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
const F1_AT_LEAST = 0.988
/** The same of pages that nobody's rules can have been fitted to. */
const NAMELESS_AT_LEAST = 0.97
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

/** The page with a name for each class and id that tells nothing, and without roles and properties. */
function nameless(html: string): string {
  const names = new Map<string, string>()
  const nameOf = (word: string): string => {
    const known = names.get(word) ?? `k${names.size}`
    names.set(word, known)
    return known
  }
  return html
    .replace(/\s(class|id)=("[^"]*"|'[^']*'|[^\s>"']+)/gi, (_, key: string, value: string) => {
      const words = value.replace(/["']/g, '').trim().split(/\s+/)
      return ` ${key}="${words.map(nameOf).join(' ')}" `
    })
    .replace(/\s(?:itemprop|role|data-[\w-]+|aria-[\w-]+)=(?:"[^"]*"|'[^']*'|[^\s>]+)/gi, ' ')
}

/** The F1 of precision and recall, each averaged over the pages. */
function quality(pages: readonly TruePage[], change: (bytes: Buffer) => Buffer): number {
  let precision = 0
  let recall = 0
  for (const { html, articleBody } of pages) {
    const page = openPage('page.html', change(gunzipSync(readFileSync(new URL(html, FOLDER))))) as Page
    const body = splitArticles(page).articles.flatMap((article) => article.body)
    const found = shingles(body.map((span) => sliceOf(page.text, span)).join('\n'))
    const truth = shingles(articleBody)
    let shared = 0
    for (const [shingle, count] of found) shared += Math.min(count, truth.get(shingle) ?? 0)
    precision += shared / (total(found) || 1) / pages.length
    recall += shared / (total(truth) || 1) / pages.length
  }
  return (2 * precision * recall) / (precision + recall)
}

describe.skipIf(absent)('article text of HTML pages (skipped where they are not beside the checkout)', () => {
  const pages: readonly TruePage[] = absent ? [] : Object.values(JSON.parse(readFileSync(TRUTH, 'utf8')))

  test(`F1 is above ${F1_AT_LEAST}`, () => {
    expect(quality(pages, (bytes) => bytes)).toBeGreaterThan(F1_AT_LEAST)
  })

  test(`where no class, id or role tells anything it is above ${NAMELESS_AT_LEAST}`, () => {
    const renamed = (bytes: Buffer): Buffer => Buffer.from(nameless(bytes.toString('utf8')))
    expect(quality(pages, renamed)).toBeGreaterThan(NAMELESS_AT_LEAST)
  })
})
