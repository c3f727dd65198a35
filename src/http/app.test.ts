/** The pages and the API, asked without a socket. @module */
import { describe, expect, it } from 'vitest'
import { createApp } from './app.ts'
import { ROUTES } from './routes.ts'
import { HOSTILE, sampleContext } from './sample-context.test-support.ts'

const app = createApp(sampleContext())

function form(fields: Record<string, string>): RequestInit {
  return { method: 'POST', body: new URLSearchParams(fields) }
}

const PAGES = [
  '/',
  '/articles',
  '/articles/article:sample',
  '/house',
  '/house?on=2024-05-29',
  '/seats/bolton%20ne',
  '/people/mark%20logan',
  '/changes?from=labour',
  '/elections?kind=by-election&since=2023-01-01',
  '/elections/mid%20beds/2023-10-19',
]

describe('pages', () => {
  it.each(PAGES)('%s is a page with one heading, a language and the headers of safety', async (path) => {
    const response = await app.request(path)
    expect(response.status).toBe(200)
    expect(response.headers.get('content-type')).toMatch(/^text\/html; charset=utf-8/i)
    const policy = response.headers.get('content-security-policy') ?? ''
    expect(policy).toContain("default-src 'none'")
    expect(policy).toContain("frame-ancestors 'none'")
    expect(policy).not.toContain('unsafe')
    expect(response.headers.get('x-content-type-options')).toBe('nosniff')
    expect(response.headers.get('referrer-policy')).toBe('no-referrer')
    const text = await response.text()
    expect(text).toContain('<html lang="en-GB">')
    expect(text.match(/<h1[ >]/g)).toHaveLength(1)
    expect(text).not.toMatch(/<script|\sstyle=|\son\w+=/i)
    expect(text).not.toMatch(/undefined|\[object|NaN/)
  })

  it('shows what an article says only escaped', async () => {
    const text = await (await app.request('/articles/article:sample')).text()
    expect(text).toContain('&lt;script&gt;alert(&quot;x&quot;)&lt;/script&gt; &amp; &quot;quotes&quot;')
    expect(text).not.toContain(HOSTILE)
  })

  it('marks a claim by code points, so that an emoji before it moves nothing', async () => {
    const text = await (await app.request('/articles/article:sample')).text()
    expect(text).toContain('<mark class="refuted">won by 420 votes 🗳️</mark>')
    expect(text).toContain('does not match the official result: 402')
  })

  it('serves the style sheet and the icon', async () => {
    expect((await app.request('/style.css')).headers.get('content-type')).toBe('text/css; charset=utf-8')
    expect((await app.request('/icon.svg')).headers.get('content-type')).toBe('image/svg+xml')
  })
})

describe('/check', () => {
  it('sets a pasted story beside the record', async () => {
    const response = await app.request('/check', form({ text: 'First line.\r\nWon by 420.', date: '' }))
    expect(response.status).toBe(200)
    const text = await response.text()
    expect(text).toContain('Won by <mark class="refuted">420</mark>')
    expect(text).toContain('1 claim: 1 does not match.')
  })

  it('shows a hostile story only escaped', async () => {
    const text = await (await app.request('/check', form({ text: `${HOSTILE} 420` }))).text()
    expect(text).not.toContain(HOSTILE)
    expect(text).toContain('&lt;script&gt;')
  })

  it('gives a story with a bad date back, with what was expected', async () => {
    const response = await app.request('/check', form({ text: '</textarea><script>', date: '30/05/2024' }))
    expect(response.status).toBe(400)
    const text = await response.text()
    expect(text).toContain('&lt;/textarea&gt;&lt;script&gt;')
    expect(text).toContain('YYYY-MM-DD')
  })

  it.each([
    ['nothing to check', form({ text: ' ' }), 422],
    ['another media type', { method: 'POST', body: 'text', headers: { 'content-type': 'text/plain' } }, 415],
    ['more than a million bytes', form({ text: 'a'.repeat(1_100_000) }), 413],
  ] as const)('refuses %s', async (_, request, status) => {
    expect((await app.request('/check', request)).status).toBe(status)
  })
})

describe('the API', () => {
  it.each(PAGES.slice(1))('/api%s is the same answer as JSON', async (path) => {
    const response = await app.request(`/api${path}`)
    expect(response.status).toBe(200)
    expect(response.headers.get('content-type')).toMatch(/^application\/json/)
    expect(await response.json()).toBeTypeOf('object')
  })

  it.each([
    ['/articles', '/api/articles'],
    ['/articles/:id', '/api/articles/article:sample'],
    ['/seats/:name', '/api/seats/mid%20bedfordshire'],
    ['/people/:name', '/api/people/nadine%20dorries'],
    ['/house', '/api/house'],
    ['/house', '/api/house?on=2099-01-01'],
    ['/changes', '/api/changes'],
    ['/elections', '/api/elections'],
    ['/elections/:seat/:on', '/api/elections/bolton%20ne/2019-12-12?notional=true'],
    ['/elections/:seat/:on', '/api/elections/bolton%20ne/2019-12-12'],
  ])('%s is documented as it is (%s)', async (path, asked) => {
    const { output } = ROUTES.find((route) => route.path === path)!
    const parsed = output.safeParse(await (await app.request(asked)).json())
    expect(parsed.error?.issues.slice(0, 3)).toBeUndefined()
  })

  it('every route has its shape tested', () => {
    expect(ROUTES).toHaveLength(8)
  })

  it('checks a text', async () => {
    const body = JSON.stringify({ text: 'by 420 votes' })
    const response = await app.request('/api/check', {
      method: 'POST',
      body,
      headers: { 'content-type': 'application/json' },
    })
    expect(await response.json()).toMatchObject({
      claims: [{ verdict: 'refuted', evidence: { start: 3, end: 6 } }],
    })
  })

  const json = { 'content-type': 'application/json' }
  it.each([
    ['/api/nothing', {}, 404, 'noSuchPage'],
    ['/api/articles/article:none', {}, 404, 'unknownName'],
    ['/api/seats/xyzzyplugh', {}, 404, 'unknownName'],
    ['/api/house?on=2024-02-30', {}, 400, 'badDate'],
    ['/api/house?no=2024-02-29', {}, 400, 'badOption'],
    ['/api/house', { method: 'DELETE' }, 405, 'wrongMethod'],
    ['/api/check', {}, 405, 'wrongMethod'],
    ['/api/check', { method: 'POST', body: '{"text": ""}', headers: json }, 422, 'badInput'],
    ['/api/check', { method: 'POST', body: '{"text": 1}', headers: json }, 400, 'badOption'],
    ['/api/check', { method: 'POST', body: '{', headers: json }, 400, 'badOption'],
    ['/api/check', { method: 'POST', body: 'x' }, 415, 'wrongMediaType'],
    ['/api/check', { method: 'POST', body: 'x'.repeat(1_100_000), headers: json }, 413, 'tooLarge'],
  ] as const)('%s %o is a %i of the one shape (%s)', async (path, request, status, code) => {
    const response = await app.request(path, request)
    expect(response.status).toBe(status)
    expect(await response.json()).toEqual({
      error: expect.objectContaining({ code, message: expect.any(String) }),
    })
    expect(response.headers.get('x-content-type-options')).toBe('nosniff')
  })

  it('names the methods that are allowed', async () => {
    expect((await app.request('/api/house', { method: 'POST' })).headers.get('allow')).toBe('GET, HEAD')
  })

  it('answers HEAD without a body', async () => {
    const response = await app.request('/house', { method: 'HEAD' })
    expect([response.status, await response.text()]).toEqual([200, ''])
  })

  it('tells a visitor nothing of a fault, and the operator all', async () => {
    const faults: unknown[] = []
    const failing = createApp(
      sampleContext({
        check: () => {
          throw new Error('secret path')
        },
      }),
      (error) => faults.push(error),
    )
    const response = await failing.request('/check', form({ text: '420' }))
    expect(response.status).toBe(500)
    expect(await response.text()).not.toContain('secret')
    expect(faults).toHaveLength(1)
  })
})

describe('/openapi.json', () => {
  it('documents every route with its errors, and refers to nothing that is not there', async () => {
    const text = await (await app.request('/openapi.json')).text()
    const description = JSON.parse(text)
    const served = app.routes.filter(({ path, method }) => path.startsWith('/api/') && method !== 'ALL')
    for (const { path, method } of served) {
      const operation = description.paths[path.replace(/:(\w+)/g, '{$1}')]?.[method.toLowerCase()]
      expect(Object.keys(operation.responses)).toEqual(expect.arrayContaining(['200', '400', '405']))
    }
    for (const [, name] of text.matchAll(/#\/components\/schemas\/(\w+)/g)) {
      expect(description.components.schemas).toHaveProperty(name!)
    }
    expect(text).not.toContain('$defs')
  })
})
