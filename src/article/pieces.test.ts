import { describe, expect, test } from 'vitest'
import { sliceOf } from '../base/span.ts'
import { openPage } from '../page/open.ts'
import type { Page } from '../page/page.ts'
import { splitArticles } from './split.ts'

const LEAD = 'The harbour committee has asked ministers for £4m to mend the sea wall at Seaham.'
const MORE = 'Its chair, Jane Harker, said that the committee could not wait for another winter.'
const LAST = 'The herring fleet has not been told where it is to land its catch while divers work.'

function read(bytes: Uint8Array | string, source = 'page.txt') {
  const page = openPage(source, Buffer.from(bytes)) as Page
  const { articles, removed } = splitArticles(page)
  return {
    articles,
    titles: articles.flatMap(({ title }) => (title ? [sliceOf(page.text, title)] : [])),
    body: articles.flatMap(({ body }) => body.map((span) => sliceOf(page.text, span))),
    removed: removed.map(({ kind, ...span }) => `${kind}: ${sliceOf(page.text, span)}`),
  }
}

const wrap = (text: string, width: number): string =>
  text.replace(new RegExp(`(.{1,${width}})(?: |$)`, 'g'), '$1\n').trim()

describe('a sentence that a line break cuts is one piece', () => {
  test.each([
    ['on a page wrapped with blank lines', `${wrap(`${LEAD} ${MORE}`, 50)}\n\n${wrap(LAST, 50)}`, 2],
    ['on a page wrapped without', `${wrap(`${LEAD} ${MORE}`, 50)}\n${wrap(LAST, 50)}`, 2],
    [
      'once on a page with a paragraph a line',
      `${LEAD}\n${LAST.replace('land its', 'land\nits')}\n${MORE}`,
      3,
    ],
    [
      'with the line ends of another system',
      `${LEAD}\r\n${LAST.replace('land its', 'land\r\nits')}\r\n${MORE}`,
      3,
    ],
  ])('%s', (_name, text, paragraphs) => {
    const { body } = read(text)
    expect(body).toHaveLength(paragraphs)
    expect(body.join(' ').replace(/\s+/g, ' ')).toBe([...text.split(/\s+/)].join(' '))
  })

  test.each([
    ['items of a list', `${LEAD}\nThe money would pay for:\nnew stone\na crane\ndivers\n${MORE}`, 6],
    [
      'what a reader wrote under another',
      `${LEAD}\n${MORE}\n${LAST.slice(0, -1)}\nriverman: about time too`,
      4,
    ],
    ['a heading', `${LEAD}\nWhat the divers found below the wall\n${MORE}`, 3],
    ['a paragraph under a blank line', `${MORE}\n${LEAD.slice(0, -1)}\n\nand ${LAST}`, 3],
  ])('but not %s', (_name, text, lines) => expect(read(text).body).toHaveLength(lines))
})

describe('a JSON record', () => {
  const record = {
    id: 8,
    url: 'https://courier.example/wall',
    title: 'Harbour wants £4m for its wall',
    date: '2019-09-03T08:00:00Z',
    text: `${LEAD}\n\n${MORE}\n“We have waited,” she said.\n${LAST}`,
    tags: ['sea', 'harbours'],
  }

  test.each([
    ['on one line', JSON.stringify(record)],
    ['on many', JSON.stringify(record, null, 2)],
    ['in a list', JSON.stringify([record])],
  ])('%s is read as the article in it', (_name, text) => {
    const { titles, body, articles, removed } = read(text)
    expect(titles).toEqual([record.title])
    expect(body).toEqual(record.text.split(/\n+/))
    expect(articles[0]?.printedDate).toEqual({ date: '2019-09-03', basis: 'metadata' })
    expect(removed.every((line) => line.startsWith('markup'))).toBe(true)
  })

  test('that is cut short is read as far as it goes', () => {
    const text = JSON.stringify(record)
    expect(read(text.slice(0, text.indexOf(LAST) + 40)).body.at(-1)).toBe(LAST.slice(0, 40))
  })
})

describe('what is printed twice is read once', () => {
  test.each([
    ['each line', [LEAD, MORE, LAST].flatMap((line) => [line, line]).join('\n')],
    ['each line on itself', [LEAD, MORE, LAST].map((line) => line + line).join('\n')],
    ['each sentence of a line', [LEAD, MORE, LAST].map((line) => `${line} ${line}`).join(' ')],
  ])('%s', (_name, text) => expect(read(text).body).toEqual([LEAD, MORE, LAST]))
})

test.each([
  ['a word', `${LEAD}\n${MORE}\nThe herring fl`, 'The herring fl'],
  ['a number', `${LEAD}\n${MORE}\nA wall would cost £1,2`, 'A wall would cost £1,2'],
])('a page cut in the middle of %s keeps what there is of it', (_name, text, last) => {
  expect(read(text).body.at(-1)).toBe(last)
})

describe('the same story comes out of each encoding', () => {
  const quoted = '“The wall – all £4m of it – is André’s,” she said.'
  const windows1252 = Buffer.from(
    [...quoted].map(
      (letter) => ({ '“': 0x93, '”': 0x94, '–': 0x96, '’': 0x92 })[letter] ?? letter.charCodeAt(0),
    ),
  )
  const html = (head: string, story: Uint8Array): Uint8Array =>
    Buffer.concat([
      Buffer.from(
        `<!doctype html><html><head>${head}</head><body><article><p>${LEAD.replace('£', '&pound;')}</p><p>`,
      ),
      story,
      Buffer.from(`</p><p>${MORE}</p></article></body></html>`),
    ])
  test.each([
    ['UTF-8', html('<meta charset="utf-8">', Buffer.from(quoted))],
    ['UTF-8 that is called something else', html('<meta charset="iso-8859-1">', Buffer.from(quoted))],
    ['UTF-8 that is called nothing', html('', Buffer.from(quoted))],
    ['windows-1252', html('<meta charset="windows-1252">', windows1252)],
    [
      'windows-1252 that is called Latin',
      html('<meta http-equiv="Content-Type" content="text/html; charset=iso-8859-1">', windows1252),
    ],
    ['windows-1252 that is called UTF-8', html('<meta charset="utf-8">', windows1252)],
    [
      'entities by name',
      html(
        '',
        Buffer.from(
          '&ldquo;The wall &ndash; all &pound;4m of it &ndash; is Andr&eacute;&rsquo;s,&rdquo; she said.',
        ),
      ),
    ],
    [
      'entities by number',
      html(
        '',
        Buffer.from(
          '&#8220;The wall &#x2013; all &#163;4m of it &#8211; is Andr&#233;&#x2019;s,&#8221; she said.',
        ),
      ),
    ],
    [
      'entities by the numbers of windows-1252',
      html('', Buffer.from('&#147;The wall &#150; all £4m of it &#150; is André&#146;s,&#148; she said.')),
    ],
    [
      'soft hyphens and spaces without width',
      html('', Buffer.from(quoted.replace('wall', 'w\u00ada\u200bll'))),
    ],
    ['hard spaces', html('', Buffer.from(quoted.replaceAll(' ', '\u00a0')))],
  ])('%s', (_name, bytes) => expect(read(bytes, 'page.html').body).toEqual([LEAD, quoted, MORE]))

  test('ligatures of HTML are the letters they join', () => {
    const { body } = read(html('', Buffer.from('The o\ufb03cer \ufb02ed from \ufb01re.')), 'page.html')
    expect(body[1]).toBe('The officer fled from fire.')
  })
})
