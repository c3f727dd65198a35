/** What the press reports, on the pages and in the API. @module */
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { pageOf } from '../record/page-of.test-support.ts'
import type { PressRecord } from '../record/press-record.ts'
import { openRecord } from '../record/record.ts'
import { createApp } from './app.ts'
import { ROUTES } from './routes.ts'
import { HOSTILE, sampleContext } from './sample-context.test-support.ts'
import { shelfOf } from './shelf.ts'

const LETTER = `Mark Logan is leaving the Conservatives for Labour. ${HOSTILE}`
const ASIDE = 'He called the last two years “a private embarrassment”.'

/** What is looked at of the JSON. */
interface Json {
  readonly changes: readonly { readonly source?: string }[]
  readonly reported: readonly object[]
  readonly reports: readonly object[]
}

let record: PressRecord
let app: ReturnType<typeof createApp>

beforeAll(async () => {
  record = openRecord(':memory:')
  const who = {
    person: 'Mark Logan',
    personId: 'person:mark-logan',
    constituency: 'Bolton North East',
    constituencyId: 'seat:bolton-north-east-2010',
  } as const
  await record.add(
    pageOf('https://paper.example/logan', [
      {
        title: 'Member backs Labour',
        body: `${LETTER} ${ASIDE}`,
        published: { date: '2024-05-30', basis: 'printed' },
        events: [
          {
            ...who,
            type: 'defection',
            toParty: 'Labour',
            date: '2024-05-29',
            datePrecision: 'day',
            quote: LETTER,
          },
          { ...who, type: 'statement', about: 'the last two years', quote: ASIDE },
        ],
      },
    ]),
  )
  app = createApp(sampleContext({ shelf: shelfOf(record), press: record }))
})
afterAll(() => record.close())

const PATHS = [
  '/people/mark%20logan',
  '/seats/bolton%20ne',
  '/changes?since=2024-05-29',
  '/changes?withReports=true&since=2024-05-29',
]

async function json(path: string): Promise<Json> {
  return (await app.request(path)).json() as Promise<Json>
}

describe('pages', () => {
  it.each(PATHS)('%s shows the report, links its article, and escapes its words', async (path) => {
    const text = await (await app.request(path)).text()
    expect(text).toMatch(/reported/i)
    expect(text).toContain('href="/articles/article%3A')
    expect(text).not.toContain(HOSTILE)
    expect(text).not.toMatch(/undefined|\[object|NaN/)
  })

  it('the House says what it leaves out, and with reports why', async () => {
    expect(await (await app.request('/house?on=2024-05-29')).text()).toContain('is not counted.')
    const counting = await (await app.request('/house?on=2024-05-29&withReports=true')).text()
    expect(counting).toContain('Reported and not counted in: Mark Logan')
    expect(counting).toContain('value="true" checked')
  })
})

describe('the API', () => {
  it.each([...PATHS, '/house?on=2024-05-29&withReports=true'])('%s is documented as it is', async (path) => {
    const response = await app.request(`/api${path}`)
    expect(response.status).toBe(200)
    const [, first] = path.split(/[/?]/)
    const { output } = ROUTES.find((route) => route.path.split('/')[1] === first)!
    expect(output.safeParse(await response.json()).error?.issues).toBeUndefined()
  })

  it('lists reported changes apart, or in their place, marked', async () => {
    const apart = await json('/api/changes?since=2024-05-29&until=2024-05-29')
    expect(apart.reported).toMatchObject([{ person: 'Mark Logan', toParty: 'Labour', source: 'reported' }])
    const counted = await json('/api/changes?since=2024-05-29&until=2024-05-29&withReports=true')
    expect(counted).not.toHaveProperty('reported')
    expect(counted.changes.filter(({ source }: { source?: string }) => source === 'reported')).toHaveLength(1)
  })

  it.each([...PATHS, '/house'])('rule 17: %s tells nobody what was said in private', async (path) => {
    expect(await (await app.request(`/api${path}`)).text()).not.toContain('embarrassment')
    expect(await (await app.request(path)).text()).not.toContain('embarrassment')
  })

  it('has no way to ask for it', async () => {
    expect((await app.request('/api/people/mark%20logan?statements=true')).status).toBe(400)
  })

  it('rule 17: what was taken down is nowhere', async () => {
    const [article] = await record.articles()
    await record.addNotice({ kind: 'takedown', article: article!.id, text: 'under complaint' })
    expect((await json('/api/people/mark%20logan')).reports).toEqual([])
    expect((await json('/api/changes')).reported).toEqual([])
    expect(await (await app.request('/seats/bolton%20ne')).text()).not.toContain('Reported by the press')
  })
})
