/** A context with one hostile article on its shelf, over the real register. @module */
import type { ArticleJson, ClaimJson, EventJson } from '../record/recorded-page.ts'
import { loadRegister } from '../register/load.ts'
import type { Context, ShelvedArticle } from './context.ts'

export const HOSTILE = '<script>alert("x")</script> & "quotes"'

const TEXT = `A headline ${HOSTILE}\nThe seat was won by 420 votes 🗳️ last time.\nPicture: a ballot box`

/** A claim that covers `exact`, which must stand in `text`. */
export function claimOn(text: string, exact: string, verdict: ClaimJson['verdict'] = 'refuted'): ClaimJson {
  const start = Array.from(text.slice(0, text.indexOf(exact))).length
  return {
    subject: 'Anywhere, general election of 2019-12-12',
    predicate: 'majority',
    printed: 420,
    computed: 402,
    verdict,
    speaker: null,
    quoted: false,
    working: '10,402 − 10,000 = 402',
    caveats: [],
    readings: [],
    citations: ['election:anywhere-2019-12-12'],
    evidence: { start, end: start + Array.from(exact).length, exact },
  }
}

const event: EventJson = {
  type: 'defection',
  person: `Pat Example ${HOSTILE}`,
  fromParty: 'Conservative',
  toParty: 'Labour',
  date: '2024-05-30',
  datePrecision: 'day',
  asserted: true,
  modality: 'reported',
  record: 'adds',
  evidence: [{ start: 0, end: 10, exact: 'A headline' }],
}

const lines = TEXT.split('\n')
const ends = lines.map((_, at) => Array.from(lines.slice(0, at + 1).join('\n')).length)

const article: ArticleJson = {
  id: 'article:sample',
  title: { start: 0, end: ends[0]!, exact: lines[0]! },
  published: { date: '2024-05-30', basis: 'printed' },
  body: [{ start: ends[0]! + 1, end: ends[1]! }],
  captions: [{ start: ends[1]! + 1, end: ends[2]! }],
  events: [event],
  claims: [claimOn(TEXT, 'won by 420 votes 🗳️')],
}

export function sampleContext(given: Partial<Context> = {}): Context {
  const shelved: ShelvedArticle = { article, text: TEXT, sources: [`${HOSTILE}.txt`] }
  return {
    register: loadRegister(),
    shelf: {
      articles: async (skip, count) => ({ articles: [shelved].slice(skip, skip + count), total: 1 }),
      article: async (id) => (id === article.id ? shelved : null),
    },
    press: null,
    check: async (text) => (text.includes('420') ? [claimOn(text, '420')] : []),
    ...given,
  }
}
