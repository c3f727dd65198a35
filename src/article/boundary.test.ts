import { describe, expect, test } from 'vitest'
import { sliceOf } from '../base/span.ts'
import { linesOf } from '../page/lines.ts'
import { NO_METADATA } from '../page/metadata.ts'
import type { Page } from '../page/page.ts'
import * as stories from './boundary/stories.test-support.ts'
import { splitArticles } from './split.ts'

const ALL: Readonly<Record<string, readonly string[]>> = {
  hartlepool: stories.HARTLEPOOL,
  northShropshire: stories.NORTH_SHROPSHIRE,
  davies: stories.DAVIES,
  rutherglen: stories.RUTHERGLEN,
  reckless: stories.RECKLESS,
  sycamore: stories.SYCAMORE,
  titanic: stories.TITANIC,
}
const NAMES = Object.keys(ALL)

function pageOf(lines: readonly string[]): Page {
  const text = lines.join('\n')
  return {
    source: 'page.txt',
    sha256: '',
    mediaType: 'text/plain',
    text,
    lines: linesOf(text),
    metadata: NO_METADATA,
  }
}

/** The paragraphs of each article found. */
function articlesIn(lines: readonly string[]): readonly (readonly string[])[] {
  const page = pageOf(lines)
  return splitArticles(page).articles.map(({ title, body }) =>
    [...(title ? [title] : []), ...body].map((span) => sliceOf(page.text, span)),
  )
}

function storyOf(name: string): readonly string[] {
  return ALL[name] as readonly string[]
}

describe('one story is one article', () => {
  test.each(NAMES)('%s', (name) => expect(articlesIn(storyOf(name))).toEqual([storyOf(name)]))
  test.each(NAMES)('the second half of %s', (name) => {
    const half = storyOf(name).slice(3)
    expect(articlesIn(half)).toEqual([half])
  })
})

/** Two short tellings of one kind of event share too many words to be told apart: read as one, which loses less. */
const READ_AS_ONE: ReadonlySet<string> = new Set(['northShropshire', 'hartlepool'])

describe('two stories without a mark between them are two articles', () => {
  const pairs = NAMES.flatMap((one) =>
    NAMES.filter((other) => other !== one).map((other) => [one, other] as const),
  ).filter(([one, other]) => !(READ_AS_ONE.has(one) && READ_AS_ONE.has(other)))
  test.each(pairs)('%s, then %s', (one, other) => {
    expect(articlesIn([...storyOf(one), ...storyOf(other)])).toEqual([storyOf(one), storyOf(other)])
  })
})

test('three stories are three articles', () => {
  const three = [stories.HARTLEPOOL, stories.SYCAMORE, stories.DAVIES]
  expect(articlesIn(three.flat())).toEqual(three)
})

test('a story of three paragraphs after a whole one is an article', () => {
  const short = stories.TITANIC.slice(0, 3)
  expect(articlesIn([...stories.RECKLESS, ...short])).toEqual([stories.RECKLESS, short])
})

test('noise between two stories changes nothing', () => {
  const noise = ['Sign up to our newsletter', 'Advertisement']
  expect(articlesIn([...stories.DAVIES, ...noise, ...stories.RUTHERGLEN])).toEqual([
    stories.DAVIES,
    stories.RUTHERGLEN,
  ])
})

test('the title of the second story goes with it', () => {
  const titled = ['Chainsaw pair jailed for felling tree', ...stories.SYCAMORE]
  expect(articlesIn([...stories.HARTLEPOOL, ...titled])).toEqual([stories.HARTLEPOOL, titled])
})

test('a line of another world where two stories meet is stray', () => {
  const page = pageOf([...stories.NORTH_SHROPSHIRE, stories.OTHER_WORLD, ...stories.SYCAMORE])
  const { articles, removed } = splitArticles(page)
  expect(removed.map(({ kind, ...span }) => [kind, sliceOf(page.text, span)])).toEqual([
    ['stray', stories.OTHER_WORLD],
  ])
  expect(articles).toHaveLength(2)
})

test('a subheading does not end a story', () => {
  const [lead, ...rest] = stories.HARTLEPOOL
  const lines = [lead as string, ...rest.slice(0, 3), 'Swing ‘largest since the war’', ...rest.slice(3)]
  expect(articlesIn(lines)).toEqual([lines])
})

test('a quotation of several paragraphs does not end a story', () => {
  const letter = [
    '“When I joined the party I believed that it stood for sound money and for a place at the table in Europe.',
    '“I have watched both go. The farmers of Lincolnshire deserve better, and so do the young.',
    '“I shall therefore sit on the benches opposite from this afternoon.”',
  ]
  const lines = [...stories.DAVIES.slice(0, 4), ...letter, ...stories.DAVIES.slice(4)]
  expect(articlesIn(lines)).toEqual([lines])
})
