import { describe, expect, test } from 'vitest'
import { sliceOf } from '../base/span.ts'
import { openPage } from '../page/open.ts'
import type { Page } from '../page/page.ts'
import { splitArticles } from './split.ts'

/** Invented, and short on purpose: what surrounds it is often longer. */
const STORY = [
  'The harbour at Seaham will close to trawlers for a month while divers mend its north wall.',
  'Jane Harker, who chairs the harbour committee, said that the wall had not been touched since 1923.',
  'Boats will land their catch at Sunderland, and the committee will pay what the detour costs them.',
  'The work is to begin once the herring have gone, a spokesman for the port said on Tuesday.',
]
const TEASER = 'Eleven people were led to safety after their boat ran on to a sandbank late on Monday night.'
const READER =
  'I have fished here for forty years and nobody on that committee has ever asked me a thing about it.'

const paragraphs = (lines: readonly string[], attributes = ''): string =>
  lines.map((line) => `<p${attributes}>${line}</p>`).join('\n')
const times = (count: number, html: (index: number) => string): string =>
  Array.from({ length: count }, (_, index) => html(index)).join('\n')

/** The body of the articles on a page with this inside its `<body>`. */
function bodyOf(html: string): readonly string[] {
  const source = `<!doctype html><html><head><title>Harbour to close for a month</title></head>${html}</html>`
  const page = openPage('page.html', Buffer.from(source)) as Page
  return splitArticles(page).articles.flatMap(({ body }) => body.map((span) => sliceOf(page.text, span)))
}

const teasers = times(
  12,
  (index) =>
    `<div class="item"><h3><a href="/${index}">Boat runs aground on bank ${index}</a></h3><p>${TEASER.replace('Eleven', `Some ${index}`)}</p></div>`,
)
const readers = times(
  12,
  (index) => `<div class="reply"><b>reader${index}</b><p>${READER} ${index}.</p></div>`,
)

describe('the story is found, whole and alone,', () => {
  test.each([
    ['in paragraphs', `<body><article>${paragraphs(STORY)}</article></body>`],
    ['in lines broken without elements', `<body><div id="text">${STORY.join('<br><br>')}</div></body>`],
    [
      'in a block a paragraph',
      `<body><div id="text">${STORY.map((line, index) => `<div id="b${index}">${line}</div>`).join('')}</div></body>`,
    ],
    [
      'in a cell of a layout of tables',
      `<body><table><tr><td><a href="/">Home</a><br><a href="/n">News</a></td><td>${paragraphs(STORY)}</td></tr></table></body>`,
    ],
    [
      'on a page that is one form',
      `<body><form id="page" action="."><div class="main">${paragraphs(STORY)}</div></form></body>`,
    ],
    [
      'on a page whose body has classes of its furniture',
      `<body class="has-sidebar nav-open comments-on"><div class="text">${paragraphs(STORY)}</div></body>`,
    ],
    [
      'in what is called a widget',
      `<body><div class="widget-area"><div class="widget text-widget">${paragraphs(STORY)}</div></div></body>`,
    ],
    [
      'in a layout named for its sidebar',
      `<body><div class="sidebar-layout"><div class="content">${paragraphs(STORY)}</div></div></body>`,
    ],
    [
      'in an article that bears its tags',
      `<body><article class="post tag-harbours tag-fishing topic-sea">${paragraphs(STORY)}</article></body>`,
    ],
    [
      'in an entry of a weblog that bears its tags',
      `<body><div class="left"><div class="post-7 post type-post hentry category-sea tag-harbours tag-fishing">${paragraphs(STORY)}</div></div><div class="right">${teasers}</div></body>`,
    ],
    [
      'on a page made of discussions, of which the story is the first',
      `<body><div class="discussion"><div class="comment first"><h1>Harbour to close for a month</h1>${paragraphs(STORY)}</div><div class="comment">${readers.slice(0, 120)}</div></div></body>`,
    ],
    [
      'behind a gate',
      `<body><article>${paragraphs(STORY.slice(0, 2))}${paragraphs(STORY.slice(2), ' class="paywall"')}</article></body>`,
    ],
    [
      'in what a gate encloses',
      `<body><article>${paragraphs(STORY.slice(0, 1))}<div class="paywall-content">${paragraphs(STORY.slice(1))}</div></article></body>`,
    ],
    [
      'in two parts with an advertisement between',
      `<body><article><div class="part one">${paragraphs(STORY.slice(0, 2))}</div><div class="ad-slot"><p>Advertisement</p></div><div class="part two">${paragraphs(STORY.slice(2))}</div></article></body>`,
    ],
    [
      'before teasers that are longer than it',
      `<body><div class="page"><h1>Harbour to close for a month</h1><div class="text">${paragraphs(STORY)}</div><div class="list">${teasers}</div></div></body>`,
    ],
    [
      'after teasers that are longer than it',
      `<body><div class="page"><div class="list">${teasers}</div><h1>Harbour to close for a month</h1><div class="text">${paragraphs(STORY)}</div></div></body>`,
    ],
    [
      'before readers who wrote more than the paper',
      `<body><div class="page"><div class="text">${paragraphs(STORY)}</div><div id="comments">${readers}</div></div></body>`,
    ],
    [
      'beside an account of cookies',
      `<body><div class="text">${paragraphs(STORY)}</div><div class="cookie-law"><table>${times(20, (index) => `<tr><td>id${index}</td><td>The cookie is set to count how often a page is shown to one reader.</td></tr>`)}</table></div></body>`,
    ],
    [
      'around links to other stories',
      `<body><article>${paragraphs(STORY.slice(0, 2))}<p><a href="/x">Trawler sinks off Whitby with eleven aboard</a></p><p>SEE TOO | <a href="/y">Whitby trawler was not fit for sea</a></p>${paragraphs(STORY.slice(2))}</article></body>`,
    ],
    [
      'around a box of facts',
      `<body><article>${paragraphs(STORY.slice(0, 2))}<div class="fact-box"><h2>Seaham</h2><p>The town lies six miles south of Sunderland.</p></div>${paragraphs(STORY.slice(2))}</article></body>`,
    ],
    [
      'without what is hidden',
      `<body><article>${paragraphs(STORY)}<div class="hidden"><p>Enjoy all our stories with one account for the whole family.</p></div></article></body>`,
    ],
    [
      'under a class that hides it on small screens only',
      `<body><article><div class="hidden md:block">${paragraphs(STORY)}</div></article></body>`,
    ],
    [
      'in a section named for the teasers that other sections hold',
      `<body><section class="row teaser"><article><h1>Harbour to close for a month</h1>${paragraphs(STORY)}</article></section><section class="row teaser">${teasers}</section></body>`,
    ],
    [
      'on a page short of it and long on cards',
      `<body><main><article class="a1"><h1>Harbour to close for a month</h1><div class="copy">${paragraphs(STORY)}</div></article><section><h2>From the coast</h2><ul>${times(6, (index) => `<li><div class="card"><h3><span>Boat runs aground on bank ${index}</span></h3><div class="trail">${TEASER.replace('Eleven', `Some ${index}`)}</div></div></li>`)}</ul></section></main></body>`,
    ],
    [
      'behind a button that opens the rest of it',
      `<body><div class="copy">${paragraphs(STORY.slice(0, 1))}<div id="read-more"><a href="#">Read on</a><div id="read-more-text">${paragraphs(STORY.slice(1))}</div></div></div><div id="comments">${readers}</div></body>`,
    ],
    [
      'in elements named for what they lack',
      `<body><article><div class="block no-caption">${paragraphs(STORY.slice(0, 2))}</div><div class="block with-sidebar">${paragraphs(STORY.slice(2))}</div></article></body>`,
    ],
    [
      'among elements that clip what overflows them',
      `<body><article>${STORY.map((line) => `<div class="overflow-hidden"><p>${line}</p></div>`).join('')}<p class="hide">Nobody sees this line before a button is pressed.</p></article></body>`,
    ],
    [
      'without a quotation drawn out of it',
      `<body><article>${paragraphs(STORY.slice(0, 2))}<aside class="pull-quote"><p>The wall had not been touched</p></aside>${paragraphs(STORY.slice(2))}</article></body>`,
    ],
    [
      'under a standfirst in the header of its title',
      `<body><article><header><h1>Harbour to close for a month</h1><p>Trawlers will have to land their catch at Sunderland while divers mend the wall.</p></header>${paragraphs(STORY)}</article></body>`,
    ],
    [
      'under a standfirst set as a heading',
      `<body><article><h1>Harbour to close for a month</h1><h2>Trawlers will have to land their catch at Sunderland while divers mend the wall</h2>${paragraphs(STORY)}</article></body>`,
    ],
    [
      'in a few lines under its title and the list of its subjects',
      `<body><div class="page"><div class="columns"><div class="post"><h1>Harbour to close for a month</h1><div class="content"><div class="subjects">On <a href="/h">Harbours</a>, <a href="/s">Seaham</a></div><div class="box">${paragraphs(STORY)}</div></div></div><div class="right"><div class="block">${teasers}</div></div></div></div></body>`,
    ],
    [
      'though a menu names it first',
      `<body><ul class="programmes"><li><a href="/h">Harbour to close for a month</a></li></ul><div class="page"><h2>Harbour to close for a month</h2>${paragraphs(STORY)}</div></body>`,
    ],
    [
      'in elements of a kit named like boxes for consent',
      `<body><div class="cmp-container"><h1>Harbour to close for a month</h1><div class="cmp-text">${paragraphs(STORY)}</div></div></body>`,
    ],
    [
      'in an element of a sort of story',
      `<body><h1>Harbour to close for a month</h1><div class="tone-comment">${paragraphs(STORY)}</div><div class="list">${teasers}</div></body>`,
    ],
    [
      'where all that reads as one is named as something else',
      `<body><aside class="related-news">${paragraphs(STORY.slice(0, 2))}</aside><aside class="related-notes">${paragraphs(STORY.slice(2))}</aside></body>`,
    ],
    [
      'in a column with its title beside a longer one of cards',
      `<body><div class="container"><div class="row"><div class="col-8"><h1>Harbour to close for a month</h1><div class="copy">${paragraphs(STORY)}</div></div><div class="col-4">${times(9, (index) => `<div class="card"><h5>Boat runs aground on bank ${index}</h5><p>${TEASER.replace('Eleven', `Some ${index}`)} ${READER}</p></div>`)}</div></div></div></body>`,
    ],
    [
      'begun in an element of its own, in bold letters',
      `<body><section class="s1"><h1>Harbour to close for a month</h1><div class="intro"><p><b>${STORY[0]}</b></p></div><div class="copy">${paragraphs(STORY.slice(1))}</div></section></body>`,
    ],
    [
      'without readers under a heading of theirs, in elements named for nothing',
      `<body><div class="k1">${paragraphs(STORY)}<h3>Comments (2)</h3>${times(2, (index) => `<div class="k2"><p>${READER} ${index}.</p></div>`)}</div></body>`,
    ],
    [
      'without what stands in one box with an appeal',
      `<body><div class="k1">${paragraphs(STORY.slice(0, 2))}<div class="k2"><p>Subscribe now for £2 a month.</p><ul><li>Puzzles and recipes</li><li>One account for the whole family.</li></ul></div>${paragraphs(STORY.slice(2))}</div></body>`,
    ],
    [
      'without a label that comes again and again',
      `<body><div class="k1">${STORY.map((line) => `<p>${line}</p><div>Notice of the trade</div>`).join('')}</div></body>`,
    ],
    [
      'though an appeal stands in an element like those of its paragraphs',
      `<body><div class="k1">${STORY.map((line) => `<div class="k2"><p>${line}</p></div>`).join('')}<div class="k2"><p>Subscribe now for £2 a month.</p></div></div></body>`,
    ],
    [
      'without headings over links alone, or over nothing',
      `<body><article>${paragraphs(STORY)}<h3>Elsewhere on the coast</h3><ul><li><a href="/x">Trawler sinks off Whitby</a></li></ul><h3>On the river</h3><p><a href="/y">Ferry runs again</a></p><h3>Also of interest</h3></article></body>`,
    ],
    [
      'begun in an element named for teasers that holds nothing but prose',
      `<body><article><div class="teaser-part"><div class="in">${paragraphs(STORY.slice(0, 2))}</div></div><div class="rest"><div class="in">${paragraphs(STORY.slice(2))}</div></div></article></body>`,
    ],
    [
      'without its title printed again',
      `<body><h1>Harbour to close for a month</h1><article>${paragraphs(STORY)}<p>Harbour to close for a month</p></article></body>`,
    ],
    [
      'under a heading that is not the title in the metadata',
      `<body><section class="row promo"><h1>North wall of harbour to be mended</h1><div>${paragraphs(STORY)}</div></section><section class="row promo">${teasers}</section></body>`,
    ],
    [
      'without the name of the outlet',
      `<head><meta property="og:site_name" content="Coast Courier"></head><body><article><h1>Harbour to close for a month</h1><p>Coast Courier</p>${paragraphs(STORY)}</article></body>`,
    ],
  ])('%s', (_name, html) => expect(bodyOf(html)).toEqual(STORY))
})

test('a short story among longer blurbs is found by what the metadata say of it', () => {
  const described = JSON.stringify({
    '@type': 'NewsArticle',
    headline: 'Harbour to close',
    articleBody: STORY.slice(0, 3).join(' '),
  })
  const blurbs = times(
    5,
    (index) =>
      `<div class="blurb b${index}">${paragraphs([`${TEASER} ${index}.`, `${READER} ${index}.`])}</div>`,
  )
  const html = `<head><script type="application/ld+json">${described}</script></head><body><div class="left">${paragraphs(STORY)}</div><div class="right">${blurbs}</div></body>`
  expect(bodyOf(html)).toEqual(STORY)
})

describe('a part of the story is kept though it is no paragraph:', () => {
  test.each([
    [
      'a list',
      `<ul><li>£4m from ministers</li><li>£1m from the county</li></ul>`,
      ['£4m from ministers', '£1m from the county'],
    ],
    [
      'a quotation',
      `<blockquote>Nobody can fish with the gates shut.</blockquote>`,
      ['Nobody can fish with the gates shut.'],
    ],
    [
      'a quotation set as a figure',
      `<figure><blockquote><p>Nobody can fish with the gates shut.</p></blockquote></figure>`,
      ['Nobody can fish with the gates shut.'],
    ],
    ['a table', `<table><tr><td>Seaham</td><td>£4m</td></tr></table>`, ['Seaham | £4m']],
    [
      'a quotation set as one drawn out of the story, which is not',
      `<blockquote class="pullquote">Nobody can fish with the gates shut.</blockquote>`,
      ['Nobody can fish with the gates shut.'],
    ],
    ['a heading', `<h2>What divers found</h2>`, ['What divers found']],
    ['a line of code', `<pre>var depth = 4;</pre>`, ['var depth = 4;']],
  ])('%s', (_name, html, lines) => {
    const page = `<body><article>${paragraphs(STORY.slice(0, 2))}${html}${paragraphs(STORY.slice(2))}</article></body>`
    expect(bodyOf(page)).toEqual([...STORY.slice(0, 2), ...lines, ...STORY.slice(2)])
  })
})

test.each(['Comments', '12 thoughts on “Harbour to close for a month”', 'Recent comments'])(
  'what readers wrote under "%s" is not the story, though it is longer',
  (heading) => {
    const below = `<div id="k7"><h3>${heading}</h3><ol>${times(12, (index) => `<li><p>${READER} ${index}.</p></li>`)}</ol></div>`
    const html = `<body><div id="k1"><div id="k2"><div id="k3">${paragraphs(STORY)}</div>${below}</div></div></body>`
    expect(bodyOf(html)).toEqual(STORY)
  },
)

test('a line beside a picture is a caption in a story, and no part of it elsewhere', () => {
  const box = (line: string): string => `<div><img src="x"><p>${line}</p></div>`
  const story = `<div id="k2">${paragraphs(STORY.slice(0, 2))}${box('The north wall')}${paragraphs(STORY.slice(2))}</div>`
  const source = `<title>Harbour</title><body>${story}<div id="k3"><div>${box(TEASER)}</div></div></body>`
  const page = openPage('page.html', Buffer.from(source)) as Page
  const { articles } = splitArticles(page)
  expect(articles.flatMap(({ body }) => body.map((span) => sliceOf(page.text, span)))).toEqual(STORY)
  expect(articles.flatMap(({ captions }) => captions.map((span) => sliceOf(page.text, span)))).toEqual([
    'The north wall',
  ])
})

test.each(['Related', 'More from the Courier', 'Recommended for you'])(
  'what a box in the story holds under "%s" is no part of it',
  (heading) => {
    const box = `<div><h3>${heading}</h3><ul>${times(3, (index) => `<li><h4><a href="/${index}">Boat runs aground on bank ${index}</a></h4><p>${TEASER}</p></li>`)}</ul></div>`
    const html = `<body><div id="k1"><div id="k2">${paragraphs(STORY.slice(0, 3))}${box}${paragraphs(STORY.slice(3))}</div></div></body>`
    expect(bodyOf(html)).toEqual(STORY)
  },
)

test('a part of the story may be headed so that it could be more', () => {
  const part = `<div><h3>Latest</h3>${paragraphs(STORY.slice(2))}</div>`
  const html = `<body><div id="k1"><div id="k2">${paragraphs(STORY.slice(0, 2))}${part}</div></div></body>`
  expect(bodyOf(html)).toEqual(expect.arrayContaining(STORY))
})

test('a story under a heading of one word is a story', () => {
  const html = `<body><div id="k1"><div id="k2"><h1>Comments</h1>${paragraphs(STORY)}</div></div></body>`
  expect(bodyOf(html)).toEqual(expect.arrayContaining(STORY))
})

describe('what stands in a box with a picture is said of it,', () => {
  const box = (html: string): string =>
    `<body><article>${paragraphs(STORY.slice(0, 2))}<div><img src="x">${html}</div>${paragraphs(STORY.slice(2))}</article></body>`

  test.each([
    ['alone', '<p>The north wall at low water last spring.</p>'],
    ['with who took it', '<div>The north wall at low water</div><div>Ann Lee</div>'],
  ])('%s', (_name, html) => expect(bodyOf(box(html))).toEqual(STORY))

  test.each([
    ['but for a heading', '<h3>What divers found</h3>', 'What divers found'],
    ['but for a quotation', '<blockquote>Nobody can fish here.</blockquote>', 'Nobody can fish here.'],
  ])('%s', (_name, html, line) => {
    expect(bodyOf(box(html))).toEqual([...STORY.slice(0, 2), line, ...STORY.slice(2)])
  })

  test('and a story in such boxes is a story', () => {
    const boxes = STORY.slice(0, 2).map((line) => `<div><img src="x"><p>${line}</p></div>`)
    expect(bodyOf(`<body><article>${boxes.join('')}</article></body>`)).toEqual(STORY.slice(0, 2))
  })
})

test('a heading and a list belong to a story that is set in a block for each paragraph', () => {
  const block = (html: string, name = 'text'): string => `<div class="block ${name}"><div>${html}</div></div>`
  const [first, ...rest] = STORY.map((line) => block(`<p>${line}</p>`)) as [string, ...string[]]
  const between =
    block('<h2>What divers found</h2>', 'heading') +
    block('<ul><li>Two holes in the wall</li></ul>', 'list') +
    block('<h4><a href="/x">Trawler sinks off Whitby with eleven aboard</a></h4>', 'promo') +
    block('<span>Price at</span><span>£4</span>', 'goods')
  const html = `<body><article><h1>Harbour to close for a month</h1>${first}${between}${rest.join('')}</article></body>`
  expect(bodyOf(html)).toEqual([STORY[0], 'What divers found', 'Two holes in the wall', ...STORY.slice(1)])
})
