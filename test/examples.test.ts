/** What the first run shows: the events told in each example as its news, and the figures that are wrong. @module */
import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { openPage } from '../src/page/open.ts'
import { isRefusal } from '../src/page/refusal.ts'
import { readPage } from '../src/pipeline.ts'
import { loadRegister } from '../src/register/load.ts'
import { filesUnder } from './source-files.ts'

interface Shown {
  /** Articles on the page, in order, by their date. */
  readonly published: readonly (string | null)[]
  /** Of each article's body, sub-headings among them; everything else on the page is noise. */
  readonly paragraphs: readonly number[]
  /** `type: who or where, day`, of what is asserted as news; the day of a by-election called is that of the poll. */
  readonly asserted: readonly string[]
  /** Printed and computed. */
  readonly refuted: readonly (readonly [number, number])[]
}

const EXAMPLES: Readonly<Record<string, Shown>> = {
  'bracknell-crosses-floor.txt': {
    published: ['2019-09-03'],
    paragraphs: [6],
    asserted: ['defection: Phillip Lee, 2019-09-03'],
    refuted: [],
  },
  'chancellor-goes.html': {
    published: ['2020-02-13'],
    paragraphs: [4],
    asserted: ['officeResigned: Sajid Javid, 2020-02-13', 'officeAppointed: Rishi Sunak, 2020-02-13'],
    refuted: [],
  },
  'davies-and-a-second-story.txt': {
    published: ['2007-06-26', null],
    paragraphs: [5, 5],
    asserted: ['defection: Quentin Davies, 2007-06-26', 'officeAppointed: Gordon Brown, 2007-06-27'],
    refuted: [],
  },
  'great-bell.txt': { published: ['2022-11-13'], paragraphs: [5], asserted: [], refuted: [] },
  'kingswood-to-vote.html': {
    published: ['2024-01-11'],
    paragraphs: [6],
    asserted: ['byElectionCalled: Kingswood, 2024-02-15', 'seatVacated: Chris Skidmore, 2024-01-08'],
    refuted: [[27_712, 11_220]],
  },
  'north-shropshire-falls.html': {
    published: ['2021-12-17'],
    paragraphs: [5],
    asserted: ['byElectionResult: North Shropshire, 2021-12-16'],
    refuted: [[5_952, 5_925]],
  },
  'smallest-majorities.html': { published: ['2024-06-27'], paragraphs: [9], asserted: [], refuted: [] },
  'whip-returned.txt': {
    published: ['2025-02-05'],
    paragraphs: [5],
    asserted: [
      'whipRestored: Richard Burgon, 2025-02-05',
      'whipRestored: Ian Byrne, 2025-02-05',
      'whipRestored: Imran Hussain, 2025-02-05',
      'whipRestored: Rebecca Long Bailey, 2025-02-05',
    ],
    refuted: [],
  },
}

const register = loadRegister()

it('says of every example what it shows', () => {
  const pages = filesUnder('examples', /\.(?:txt|html)$/).map((path) => path.replace('examples/', ''))
  expect(Object.keys(EXAMPLES).sort()).toEqual(pages)
})

describe.each(Object.entries(EXAMPLES))('%s', (name, shown) => {
  const page = openPage(name, readFileSync(new URL(`../examples/${name}`, import.meta.url)))
  if (isRefusal(page)) throw new Error(page.message)
  const { articles } = readPage(page, { register }, { date: null })
  const claims = articles.flatMap((article) => article.claims)

  it('has its articles, with their dates', () => {
    expect(articles.map((article) => article.published.date)).toEqual(shown.published)
  })

  it('has its story in the body and nothing else', () => {
    expect(articles.map((article) => article.body.length)).toEqual(shown.paragraphs)
  })

  it('asserts its news and nothing else', () => {
    const asserted = articles
      .flatMap((article) => article.events)
      .filter((event) => event.asserted && !BESIDE_THE_NEWS.has(event.type))
      .map((event) =>
        event.type === 'byElectionCalled'
          ? `${event.type}: ${event.constituency}, ${event.pollDate}`
          : `${event.type}: ${event.type === 'byElectionResult' ? event.constituency : event.person}, ${event.date}`,
      )
    expect(asserted.toSorted()).toEqual(shown.asserted.toSorted())
  })

  it('has just the figures refuted that are wrong', () => {
    const refuted = claims.filter(({ verdict }) => verdict === 'refuted')
    expect(refuted.map(({ printed, computed }) => [printed, computed])).toEqual(shown.refuted)
  })
})

/** What a member won by, and what was said. */
const BESIDE_THE_NEWS: ReadonlySet<string> = new Set(['generalElectionFact', 'statement'])
