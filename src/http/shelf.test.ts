/** What of the record may be shown. @module */
import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { openRecord } from '../record/record.ts'
import type { ArticleJson, EventJson, RecordedPage } from '../record/recorded-page.ts'
import { claimOn } from './sample-context.test-support.ts'
import { shelfOf } from './shelf.ts'

const record = openRecord(join(mkdtempSync(join(tmpdir(), 'tellers-shelf-')), 'record.sqlite'))
afterAll(() => record.close())

function pageOf(name: string, published: string | null): RecordedPage {
  const text = `Title of ${name}\nThe seat of ${name} was won by 420 votes.`
  const evidence = [{ start: 0, end: 8, exact: text.slice(0, 8) }]
  const common = {
    date: null,
    datePrecision: 'unknown',
    asserted: true,
    modality: 'reported',
    record: 'adds',
    evidence,
  } as const
  const events: EventJson[] = [
    { ...common, type: 'defection', person: name, toParty: 'Labour' },
    { ...common, type: 'statement', person: name, about: 'a private word' },
  ]
  const article: ArticleJson = {
    id: `article:${name}`,
    title: { start: 0, end: text.indexOf('\n'), exact: `Title of ${name}` },
    published: { date: published, basis: published ? 'printed' : 'unknown' },
    body: [{ start: text.indexOf('\n') + 1, end: text.length }],
    captions: [],
    events,
    claims: [claimOn(text, 'won by 420 votes')],
  }
  const sha256 = name.charCodeAt(0).toString(16).padStart(64, '0')
  return {
    page: { source: `${name}.txt`, sha256, mediaType: 'text/plain', text },
    articles: [article],
    removed: [],
  }
}

describe('the shelf', () => {
  const shelf = shelfOf(record)

  it('lists the latest first, a part at a time', async () => {
    for (const page of [pageOf('a', '2024-05-01'), pageOf('b', '2024-05-30'), pageOf('c', null)])
      await record.add(page)
    const { articles, total } = await shelf.articles(0, 2)
    expect(total).toBe(3)
    expect(articles.map(({ article }) => article.id)).toEqual(['article:b', 'article:a'])
    expect((await shelf.articles(2, 2)).articles.map(({ article }) => article.id)).toEqual(['article:c'])
  })

  it('rule 17: never shows a private statement', async () => {
    const shown = await shelf.article('article:a')
    expect(shown?.article.events.map(({ type }) => type)).toEqual(['defection'])
    expect(JSON.stringify(shown)).not.toContain('a private word')
  })

  it('gives the text its spans refer to', async () => {
    const shown = await shelf.article('article:b')
    const { start, end, exact } = shown!.article.claims[0]!.evidence
    expect(shown!.text.slice(start, end)).toBe(exact)
    expect(shown!.sources).toEqual(['b.txt'])
  })

  it('knows what it does not hold', async () => {
    expect(await shelf.article('article:none')).toBeNull()
  })
})
