import { describe, expect, test } from 'vitest'
import { readHtml } from './html.ts'

const pageOf = (html: string) => readHtml(Buffer.from(html))

const linesOf = (html: string): readonly string[] => {
  const { text, lines } = pageOf(html)
  return lines.map(({ start, end }) => text.slice(start, end))
}

describe('blocks stand on lines of their own', () => {
  test.each([
    ['paragraphs', '<p>One</p><p>Two</p>', ['One', 'Two']],
    ['paragraphs without an end', '<p>One<p>Two', ['One', 'Two']],
    ['inline elements', '<p>The <b>third</b> in a <a href="#">month</a>.</p>', ['The third in a month.']],
    ['line breaks', '<p>One<br>Two<br/>Three</p>', ['One', 'Two', 'Three']],
    ['lists without end tags', '<ul><li>One<li>Two</ul>', ['One', 'Two']],
    ['white space', '<p>One\n   and\t\ttwo&nbsp;three</p>', ['One and two three']],
    ['entities', '<p>Smith &amp; Jones &mdash; &#163;5 &lt;ok&gt;</p>', ['Smith & Jones — £5 <ok>']],
    ['soft hyphens', '<p>by&shy;elec&#8203;tion</p>', ['byelection']],
    ['preformatted text', '<pre>One\nTwo</pre>', ['One', 'Two']],
    ['text beside blocks', 'One<div>Two</div>Three', ['One', 'Two', 'Three']],
    [
      'tables',
      '<table><tr><th>Party<th>Votes<tr><td>Labour</td><td>14,310</td></tr></table>',
      ['Party | Votes', 'Labour | 14,310'],
    ],
    ['paragraphs in cells', '<table><tr><td><p>One</p><p>Two</p></td></tr></table>', ['One', 'Two']],
    ['an end tag out of place', '<div><p>One</b></p></span></div><p>Two</p>', ['One', 'Two']],
    ['a tag that is cut', '<p>One</p><figcaption class="x', ['One']],
    ['comments', '<p>One<!-- two --> three</p>', ['One three']],
  ])('%s', (_name, html, lines) => expect(linesOf(html)).toEqual(lines))
})

test.each([
  ['scripts', '<script>var a = "<p>x</p>"</script><p>One</p>'],
  ['styles', '<style>p { color: red }</style><p>One</p>'],
  ['templates', '<template><p>x</p></template><p>One</p>'],
  ['the head', '<head><title>x</title></head><body><p>One</p>'],
  ['a head that is not closed', '<head><title>x</title><body><p>One</p>'],
  ['hidden elements', '<div hidden>x</div><div style="display: none">y</div><p>One</p>'],
  ['dialogs that are not open', '<dialog><p>x</p></dialog><p>One</p>'],
  ['drawings closed at once', '<p>One<svg class="x"/></p>'],
  ['drawings', '<svg><text>x</text></svg><p>One</p>'],
])('%s are left out', (_name, html) => expect(linesOf(html)).toEqual(['One']))

test.each([
  [
    'a link that is not closed ends with the next',
    '<p><a href="#">One<p>Two <a href="#">three</a> four',
    [3, 5],
  ],
  ['an anchor is no link', '<a name="top"><p>One</p>', [0]],
])('%s', (_name, html, linked) => expect(pageOf(html).lines.map((line) => line.linked)).toEqual(linked))

test('a page that hides itself until its scripts have run is read all the same', () => {
  expect(
    linesOf('<html hidden><body style="visibility: hidden"><main style="display:none"><p>One</p></main>'),
  ).toEqual(['One'])
  expect(linesOf('<dialog open><p>One</p></dialog>')).toEqual(['One'])
})

test('a line knows the elements that hold the whole of it, and how much of it is links', () => {
  const { lines } = pageOf(
    '<article id="main"><aside class="related wide"><p>See <a href="#">this</a></p></aside></article>',
  )
  expect(lines).toEqual([
    { start: 0, end: 8, path: ['article#main', 'aside.related.wide', 'p'], linked: 4, pictured: false },
  ])
})

describe('lines beside a picture', () => {
  const image = '<img src="wall.jpg">'
  test.each([
    ['a line under it', `<div>${image}<p>First</p></div><p>Second</p>`, ['First']],
    ['a line over it', `<div><p>First</p>${image}</div>`, ['First']],
    [
      'a line and who took it',
      `<div><div><a href="#">${image}</a></div><p>First</p><p>Second</p></div>`,
      ['First', 'Second'],
    ],
    ['a row of a table', `<table><tr><td>${image}</td></tr><tr><td>First</td></tr></table>`, ['First']],
    [
      'one of several pictures',
      `${`<div>${image}<br>First</div>`.repeat(2)}<p>Second</p>`,
      ['First', 'First'],
    ],
    ['a line beside a gallery', `<div><div>${image}<div>12</div></div><p>First</p></div>`, ['12', 'First']],
    ['not a story with pictures', `<div>${image}<p>First</p><p>Second</p>${image}<p>Third</p></div>`, []],
    [
      'nor its parts',
      `<div>${image}<div><p>First</p></div><div><p>Second</p></div><div><p>Third</p></div></div>`,
      [],
    ],
    ['nor a paragraph with one', `<p>${image}First</p><ul><li>${image}Second</ul>`, []],
    ['nor where none is shown', `<div><div hidden>${image}</div><p>First</p></div>`, []],
    ['nor behind a picture alone', `<body>${image}<p>First</p>`, []],
  ])('%s', (_name, html, beside) => {
    const { text, lines } = pageOf(html)
    const found = lines.filter(({ pictured }) => pictured).map(({ start, end }) => text.slice(start, end))
    expect(found).toEqual(beside)
  })
})

test('elements that are told alike have one label, however they print it', () => {
  const { lines } = pageOf(
    '<p class="lead one">A</p><p CLASS=\'lead  one\' href="#">B</p><p data-x class="lead&#32;one">C</p>' +
      '<h2 class="lead one">D</h2><p id="lead" role="note" class="one">E</p><p class="" id=\' \'>F</p>',
  )
  expect(lines.map(({ path }) => path[0])).toEqual([
    'p.lead.one',
    'p.lead.one',
    'p.lead.one',
    'h2.lead.one',
    'p#lead.one[role=note]',
    'p',
  ])
})

test('references are read in titles, and tags are not', () => {
  expect(pageOf('<title>Smith &amp; <b>Jones</b></title><p>One</p>').metadata.title).toBe(
    'Smith & <b>Jones</b>',
  )
  expect(linesOf('<p>One</p><![CDATA[Two &amp; <b>]]>')).toEqual(['One', 'Two &amp; <b>'])
})

test('metadata is read from JSON-LD, then OpenGraph, then the title', () => {
  const linked = {
    '@graph': [
      { '@type': 'WebSite' },
      {
        '@type': 'NewsArticle',
        headline: 'A win',
        datePublished: '2023-10-20T04:00:00Z',
        author: [{ name: 'Jo Harker' }, { name: 'Al Poe' }],
      },
    ],
  }
  const { metadata } = pageOf(
    `<head><title>A win | Courier</title><meta property="og:site_name" content="Courier"><link rel="canonical" href="https://courier.example/win">
     <script type="application/ld+json">not json</script><script type="application/ld+json">${JSON.stringify(linked)}</script></head><p>Text</p>`,
  )
  expect(metadata).toEqual({
    title: 'A win',
    author: 'Jo Harker, Al Poe',
    outlet: 'Courier',
    published: '2023-10-20',
    url: 'https://courier.example/win',
  })
})

describe('reads to the end', () => {
  test.each([
    ['100,000 nested elements', `${'<div>'.repeat(100_000)}deep`],
    ['end tags of nothing under deep nesting', `${'<div>x'.repeat(50_000)}${'</span>'.repeat(50_000)}`],
    ['unclosed inline elements', `${'<b>'.repeat(100_000)}${'</i>'.repeat(100_000)}x`],
    ['unclosed list items', '<li>x'.repeat(100_000)],
    ['attributes', `<p ${'a="b" '.repeat(100_000)}>x</p>`],
    ['attributes that are wanted', `<p ${'id="b" '.repeat(100_000)}>x</p>`],
    [
      'elements of as many names',
      Array.from({ length: 50_000 }, (_, at) => `<x-${at} class="c${at}">x`).join(''),
    ],
    ['angles in a script', `<p>x</p><script>${'</'.repeat(200_000)}`],
    ['quotes that are not closed', `<p>x</p>${'<a b="'.repeat(100_001)}`],
    ['white space', `<pre>x${' \n'.repeat(200_000)}</pre>`],
    ['pictures', `${'<div><img>'.repeat(100_000)}x`],
    [
      'pictures with as many signs',
      `${'<div><img>'.repeat(200)}${'<p>x</p>'.repeat(50_000)}${'</div>'.repeat(200)}`,
    ],
    ['boxes of pictures', '<div><img><p>x</p></div>'.repeat(50_000)],
    ['cells', `<table><tr>${'<td>x'.repeat(100_000)}`],
  ])('%s', (_name, html) => {
    expect(pageOf(html).lines.length).toBeGreaterThan(0)
  })
})
