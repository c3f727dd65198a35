/** `read` and `check` from files to what is printed and kept. @module */
import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { openRecord } from '../../record/record.ts'
import { captured } from '../captured-io.test-support.ts'

const STORY = `Lake District voters choose 🗳️ again

Alistair Strathern won Mid Bedfordshire with a majority of 1,192 when the seat voted in October 2023.

His party had never held it before, and canvassers had been in the villages all summer.
`

function folder(files: Record<string, string | Uint8Array>): string {
  const path = mkdtempSync(join(tmpdir(), 'tellers-read-'))
  for (const [name, content] of Object.entries(files)) writeFileSync(join(path, name), content)
  return path
}

function store(): { readonly TELLERS_STORE: string } {
  return { TELLERS_STORE: join(folder({}), 'record.sqlite') }
}

describe('read', () => {
  it('prints one object a page, reads on past a page that cannot be read, and ends with 2', async () => {
    const pages = folder({
      'a.txt': STORY,
      'b.txt': '',
      'c.html': `<html><body><p>${STORY}</p></body></html>`,
    })
    const { code, out, err } = await captured(['read', '--json', '--text', pages], store())
    const read = out
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line))
    expect(read.map(({ page }) => page.source)).toEqual([join(pages, 'a.txt'), join(pages, 'c.html')])
    expect(err).toBe(`${join(pages, 'b.txt')}: found an empty file; expected a text or HTML page\n`)
    expect(code).toBe(2)
    for (const { page, articles } of read) {
      const points = Array.from(page.text as string)
      const told = articles.flatMap(({ title, events, claims }: (typeof articles)[number]) => [
        ...(title ? [title] : []),
        ...events.flatMap(({ evidence }: (typeof events)[number]) => evidence),
        ...claims.map(({ evidence }: (typeof claims)[number]) => evidence),
      ])
      expect(told.length).toBeGreaterThan(0)
      for (const { start, end, exact } of told) expect(points.slice(start, end).join('')).toBe(exact)
    }
  })

  it('keeps what it read, once, however often it is read', async () => {
    const env = store()
    const pages = folder({ 'a.txt': STORY })
    const first = await captured(['read', '--json', pages], env)
    expect(await captured(['read', '--json', pages], env)).toEqual(first)
    const record = openRecord(env.TELLERS_STORE)
    expect(await record.articles()).toHaveLength(1)
    await record.close()
  })

  it('stores nothing on a dry run, and takes the day and the address it is given', async () => {
    const env = store()
    const path = join(folder({ 'a.txt': STORY }), 'a.txt')
    const options = ['--dry-run', '--json', '--date', '2023-10-20', '--url', 'https://example.org/story']
    const { code, out } = await captured(['read', ...options, path], env)
    expect(code).toBe(0)
    expect(JSON.parse(out)).toMatchObject({
      page: { source: 'https://example.org/story' },
      articles: [{ published: { date: '2023-10-20', basis: 'given' } }],
    })
    const record = openRecord(env.TELLERS_STORE)
    expect(await record.articles()).toEqual([])
    await record.close()
  })

  it('says what is wrong with a store that is none, and ends with 1', async () => {
    const path = folder({
      'a.txt': STORY,
      'record.sqlite': 'not a database, but long enough to be looked at',
    })
    const { code, out, err } = await captured(['read', join(path, 'a.txt')], {
      TELLERS_STORE: join(path, 'record.sqlite'),
    })
    expect([code, out]).toEqual([1, ''])
    expect(err).toMatch(/^fault: The record at .*record\.sqlite cannot be opened/)
  })

  it('refuses one address for a folder', async () => {
    const path = folder({})
    mkdirSync(join(path, 'below'))
    expect(await captured(['read', '--url', 'https://example.org/', path], store())).toMatchObject({
      code: 2,
      out: '',
    })
  })
})

describe('check', () => {
  it.each([
    ['1,192', 'supported', 1192],
    ['1,912', 'refuted', 1192],
  ])('a majority of %s is %s', async (printed, verdict, computed) => {
    const words = `Alistair Strathern won Mid Bedfordshire with a majority of ${printed}.`.split(' ')
    const { code, out } = await captured(['check', '--json', ...words])
    expect(code).toBe(0)
    expect(JSON.parse(out).claims).toContainEqual(
      expect.objectContaining({
        predicate: 'majority',
        verdict,
        computed,
        working: expect.stringContaining('13,872'),
      }),
    )
  })

  it('reads a file, and words a verdict as a comparison', async () => {
    const path = join(folder({ 'story.txt': STORY.replace('1,192', '1,912') }), 'story.txt')
    expect((await captured(['check', path])).out).toContain('does not match the official result: 1,192')
  })
})
