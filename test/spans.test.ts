/** Every quotation is the part of its page that its offsets name, to the letter, on every page there is. @module */
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { gunzipSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import { openPage } from '../src/page/open.ts'
import { isRefusal } from '../src/page/refusal.ts'
import { readPage } from '../src/pipeline.ts'
import type { RecordedPage } from '../src/record/recorded-page.ts'
import { loadRegister } from '../src/register/load.ts'

const register = loadRegister()

const FOLDERS = {
  'the examples': '../examples/',
  'the labelled pages': '../../shared/seeds/',
  'the reports for development': '../../shared/devset/reports/',
  'pages of the press as HTML': '../../shared/extraction/html/',
} as const

for (const [what, path] of Object.entries(FOLDERS)) {
  const folder = new URL(path, import.meta.url)
  if (!existsSync(folder)) {
    it.skip(`${what} are not beside this checkout, so their spans are not checked`, () => {})
    continue
  }
  describe(`spans of ${what}`, () => {
    const names = readdirSync(folder).filter((name) => /\.(?:txt|html)(?:\.gz)?$/.test(name))
    it.each(names)('%s', (name) => {
      const bytes = readFileSync(new URL(name, folder))
      const opened = openPage(name.replace(/\.gz$/, ''), name.endsWith('.gz') ? gunzipSync(bytes) : bytes)
      if (isRefusal(opened)) throw new Error(opened.message)
      expect(brokenSpans(readPage(opened, { register }, { date: null }))).toEqual([])
    })
  })
}

/** Quotations that are not the slice, spans that are out of order or overlap, and text that is in no span. */
function brokenSpans(read: RecordedPage): string[] {
  const points = Array.from(read.page.text)
  const slice = (start: number, end: number) => points.slice(start, end).join('')
  const quoted = read.articles.flatMap((article) => [
    ...(article.title ? [article.title] : []),
    ...article.events.flatMap((event) => event.evidence),
    ...article.claims.map((claim) => claim.evidence),
  ])
  const places = [
    ...read.articles.flatMap((article) => [
      ...(article.title ? [article.title] : []),
      ...article.body,
      ...article.captions,
    ]),
    ...read.removed,
  ].toSorted((one, other) => one.start - other.start)
  const between = [...places, { start: points.length, end: points.length }].map(({ start }, index) => ({
    start: places[index - 1]?.end ?? 0,
    end: start,
  }))
  return [
    ...quoted
      .filter(({ start, end, exact }) => exact === '' || slice(start, end) !== exact)
      .map(({ start, end, exact }) => `${start}–${end} is “${slice(start, end)}”, not “${exact}”`),
    ...between.flatMap(({ start, end }) => {
      if (end < start) return [`the places overlap at ${end}–${start}`]
      const lost = slice(start, end).trim()
      return lost === '' ? [] : [`“${lost}” (${start}–${end}) is in no place`]
    }),
  ]
}
