import { describe, expect, test } from 'vitest'
import { readHtml } from './html.ts'

const metadataOf = (html: string) => readHtml(Buffer.from(`<head>${html}</head><p>Text</p>`)).metadata
const record = (json: unknown): string =>
  `<script type="application/ld+json">${JSON.stringify(json)}</script>`

const STORY = { '@type': 'NewsArticle', headline: 'Ferry runs again' }
const OTHER = { '@type': 'NewsArticle', headline: 'Mine reopens', author: { name: 'Al Poe' } }

describe('author', () => {
  test.each([
    ['a name', record({ ...STORY, author: 'Jo Harker' }), 'Jo Harker'],
    ['several', record({ ...STORY, author: [{ name: 'Jo Harker' }, 'Al Poe'] }), 'Jo Harker, Al Poe'],
    [
      'the same twice',
      record({ ...STORY, author: [{ name: 'Jo Harker' }, { name: 'Jo Harker' }] }),
      'Jo Harker',
    ],
    [
      'pointed at, and named elsewhere in the graph',
      record({
        '@graph': [
          { ...STORY, author: { '@id': '#jo' } },
          { '@type': 'Person', '@id': '#jo', name: 'Jo Harker' },
        ],
      }),
      'Jo Harker',
    ],
    [
      'an address where another name gives the person',
      '<meta property="article:author" content="https://courier.example/people/jo"><meta name="author" content="Jo Harker">',
      'Jo Harker',
    ],
    ['the name a vendor gave the field', '<meta name="acme.author" content="Jo Harker">', 'Jo Harker'],
    ['a handle', '<meta name="author" content="@joharker">', null],
    ['entities escaped once more', record({ ...STORY, author: 'Jo O&#039;Hara &amp; Co' }), "Jo O'Hara & Co"],
  ])('%s', (_name, html, author) => expect(metadataOf(html).author).toBe(author))
})

describe('title', () => {
  test.each([
    [
      'of the article that the page is about',
      `${record(OTHER)}${record(STORY)}<meta property="og:title" content="Ferry runs again">`,
      'Ferry runs again',
    ],
    [
      'of no article in a list of others',
      record([{ '@type': 'ItemList', itemListElement: [OTHER] }, STORY]),
      'Ferry runs again',
    ],
    [
      'under another name for it',
      record({ '@type': 'BlogPosting', name: 'Ferry runs again' }),
      'Ferry runs again',
    ],
    [
      'in a record that is wrapped and broken',
      '<script type="application/ld+json">//<![CDATA[\n{"@type": "NewsArticle", "headline": "Ferry\nruns again",}\n//]]></script>',
      'Ferry runs again',
    ],
    [
      'without the outlet behind it',
      '<title>Ferry runs again | Coast Courier</title><meta property="og:site_name" content="Coast Courier">',
      'Ferry runs again',
    ],
    [
      'that is the name of the outlet',
      '<title>Coast Courier</title><meta property="og:site_name" content="Coast Courier">',
      'Coast Courier',
    ],
  ])('%s', (_name, html, title) => expect(metadataOf(html).title).toBe(title))
})

describe('day of publication', () => {
  test.each([
    [
      'as its own clock has it',
      '<meta name="pubdate" content="Mon, 03 May 2021 00:14:00 +0100">',
      '2021-05-03',
    ],
    [
      'late in the evening by universal time',
      record({ ...STORY, datePublished: '2021-05-03T23:30:00Z' }),
      '2021-05-03',
    ],
    ['with strokes', '<meta name="publish_date" content="2021/05/03 10:00">', '2021-05-03'],
    [
      'whatever separates the words of the name',
      '<meta name="DC.date.issued" content="2021-05-03">',
      '2021-05-03',
    ],
    [
      'marked as such, before the first that is shown',
      '<time datetime="2020-01-01">Then</time><time itemprop="datePublished" datetime="2021-05-03">Now</time>',
      '2021-05-03',
    ],
    ['that is none', '<meta name="date" content="yesterday">', null],
    ['that no month has', '<meta name="date" content="2021-02-31">', null],
  ])('%s', (_name, html, published) => expect(metadataOf(html).published).toBe(published))
})
