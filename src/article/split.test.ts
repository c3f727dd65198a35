import { describe, expect, test } from 'vitest'
import { sliceOf } from '../base/span.ts'
import { openPage } from '../page/open.ts'
import type { Page } from '../page/page.ts'
import { splitArticles } from './split.ts'

/** Labels of the pieces of a page in order, each with its text. */
function split(text: string, source = 'page.txt') {
  const page = openPage(source, Buffer.from(text)) as Page
  const { articles, removed } = splitArticles(page)
  const labelled = [
    ...articles.flatMap(({ title, body, captions }) => [
      ...(title ? [{ ...title, label: 'title' }] : []),
      ...body.map((span) => ({ ...span, label: 'body' })),
      ...captions.map((span) => ({ ...span, label: 'caption' })),
    ]),
    ...removed.map(({ kind, ...span }) => ({ ...span, label: kind })),
  ].sort((one, other) => one.start - other.start)
  return { articles, pieces: labelled.map((span) => `${span.label}: ${sliceOf(page.text, span)}`) }
}

const LEAD = 'The harbour committee has asked ministers for £4m to mend the sea wall at Seaham.'
const MORE = 'Its chair, Jane Harker, said that the committee could not wait for another winter.'

describe('titles', () => {
  test.each([
    [
      'a headline before the story',
      `Harbour wants £4m for its wall\n${LEAD}\n${MORE}`,
      'title: Harbour wants £4m for its wall',
    ],
    ['a question', `Who will mend the wall?\n${LEAD}\n${MORE}`, 'title: Who will mend the wall?'],
    ['the story itself', `${LEAD}\n${MORE}`, `body: ${LEAD}`],
    [
      'a quotation that goes on',
      `She told the committee:\n${LEAD}\n${MORE}`,
      'body: She told the committee:',
    ],
    ['a line alone', 'Harbour wants £4m for its wall', 'body: Harbour wants £4m for its wall'],
  ])('%s', (_name, text, first) => expect(split(text).pieces[0]).toBe(first))

  const HEADLINE = 'Harbour wants £4m for its wall'
  test.each([
    ['the name of a section', 'Local News', HEADLINE],
    ['one word', 'Fishing', HEADLINE],
    ['a series in capitals', 'THE LONG READ', HEADLINE],
    ['a short headline, which is no label', 'Wall collapses', 'Wall collapses'],
  ])('after %s', (_name, first, title) => {
    expect(
      split(`${first}\n${HEADLINE}\n${LEAD}\n${MORE}`).pieces.find((piece) => piece.startsWith('title')),
    ).toBe(`title: ${title}`)
  })

  test('a seat over its result', () => {
    const rows = 'Gavin Shuker (Lab) 18,660 (44.2%)\nKatie Redmond (C) 12,949 (30.7%)\nLab hold. Maj 5,711'
    expect(split(`Luton South\n${rows}`).pieces[0]).toBe('title: Luton South')
  })

  test('a subheading is body', () => {
    expect(split(`${LEAD}\nA cold winter\n${MORE}`).pieces[1]).toBe('body: A cold winter')
  })
})

describe('dates', () => {
  test('one a crawler glued to the first line is removed and kept as metadata', () => {
    const { articles, pieces } = split(` date 2019-09-14 ${LEAD}\n${MORE}`)
    expect(pieces.slice(0, 2)).toEqual(['timestamp: date 2019-09-14', `body: ${LEAD}`])
    expect(articles[0]?.printedDate).toEqual({ date: '2019-09-14', basis: 'metadata' })
  })

  test('one the page prints goes before one a crawler glued on', () => {
    const { articles } = split(` date 2019-09-14 Harbour wants £4m\n3 May 2017\n${LEAD}\n${MORE}`)
    expect(articles[0]?.printedDate).toEqual({ date: '2017-05-03', basis: 'printed' })
  })
})

test.each([
  ['once', 'Crowds gather at the quay', ['published at 09:16 British Summer Time 4 July 2017']],
  [
    'twice',
    'Crowds gather at the quay',
    ['published at 09:16 4 July 2017', 'published at 09:16 4 July 2017'],
  ],
])('a stamp run on to a heading %s is cut off', (_name, heading, stamps) => {
  const { pieces } = split(`${LEAD}\n${heading} ${stamps.join('')}\n${MORE}`)
  expect(pieces.slice(1, -1)).toEqual([`body: ${heading}`, ...stamps.map((stamp) => `timestamp: ${stamp}`)])
})

test('a sentence on when something was published stays whole', () => {
  const sentence = 'The report was published at 10 on Tuesday and sold out.'
  expect(split(`${LEAD}\n${sentence}\n${MORE}`).pieces[1]).toBe(`body: ${sentence}`)
})

test('a line printed again is a duplicate', () => {
  expect(split(`${LEAD}\n${MORE}\n${LEAD}`).pieces[2]).toBe(`duplicate: ${LEAD}`)
})

test('a line that looks like one before it is none', () => {
  const [seven, nine] = ['seven', 'three'].map(
    (many) => `The count in Hull went on for ${many} hours that night.`,
  )
  const { pieces } = split(`${LEAD}\n${seven}\n${nine}\n${seven}\n${nine}`)
  expect(pieces.slice(1)).toEqual([
    `body: ${seven}`,
    `body: ${nine}`,
    `duplicate: ${seven}`,
    `duplicate: ${nine}`,
  ])
})

test('a live report is one article', () => {
  const live = [
    '07:31',
    LEAD,
    '08:54',
    'Two bakers from Hull have won a prize.',
    '10:00',
    MORE,
    '10:20',
    'Rain is on its way.',
  ]
  expect(split(live.join('\n')).articles).toHaveLength(1)
})

test('the story of an HTML page is found among its furniture', () => {
  const html = `<html><head><title>Harbour wants £4m for its wall - Courier</title></head><body>
    <nav><a href="/">Home</a><a href="/news">News</a></nav>
    <main><h1>Harbour wants £4m for its wall</h1><p class="byline">By Jane Harker</p>
    <div class="story-body"><p>${LEAD}</p><figure><img src="x"><figcaption>The wall in March</figcaption></figure>
    <aside class="newsletter"><p>All the news of the coast, every morning.</p></aside><p>${MORE}</p></div></main>
    <section class="more-stories"><a href="/a">Ten walks by the sea</a></section><footer>Courier Media</footer></body></html>`
  const { pieces } = split(html, 'page.html')
  expect(pieces.filter((piece) => /^(?:title|body|caption)/.test(piece))).toEqual([
    'title: Harbour wants £4m for its wall',
    `body: ${LEAD}`,
    'caption: The wall in March',
    `body: ${MORE}`,
  ])
})
