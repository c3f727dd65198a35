import fc from 'fast-check'
import { expect, test } from 'vitest'
import { openPage } from '../page/open.ts'
import type { Page } from '../page/page.ts'
import { OTHER_WORLD, RUTHERGLEN, SYCAMORE } from './boundary/stories.test-support.ts'
import { splitArticles } from './split.ts'

const line = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 80 }),
  fc.string({ unit: 'grapheme', maxLength: 80 }),
  fc.constantFrom(
    ...RUTHERGLEN,
    ...SYCAMORE,
    OTHER_WORLD,
    ' date 2019-09-14 Word',
    'Advertisement',
    'We use cookies to show you this.',
    'Image: A bridge. Pic: PA',
    'Two words.Two words.',
    'Related',
    '3:18',
    '“Open',
    'A heading',
  ),
)
const text = fc.array(line, { maxLength: 40 }).map((lines) => lines.join('\n'))
const html = fc
  .array(fc.tuple(fc.constantFrom('p', 'div', 'h1', 'aside', 'li', 'figcaption', 'nav', 'td'), line), {
    maxLength: 40,
  })
  .map((parts) => parts.map(([name, content]) => `<${name} class="a related">${content}`).join(''))

function pageOf(source: string, content: string): Page | null {
  const page = openPage(source, Buffer.from(content))
  return 'message' in page ? null : page
}

/** Every unit of the page that is not white space belongs to one span, and no two spans meet. */
function expectWhole(page: Page): void {
  const { articles, removed } = splitArticles(page)
  const spans = [
    ...articles.flatMap(({ title, body, captions }) => [...(title ? [title] : []), ...body, ...captions]),
    ...removed,
  ].sort((one, other) => one.start - other.start)
  let end = 0
  for (const span of spans) {
    expect(span.start).toBeGreaterThanOrEqual(end)
    expect(page.text.slice(end, span.start).trim()).toBe('')
    expect(page.text.slice(span.start, span.end).trim()).not.toBe('')
    end = span.end
  }
  expect(page.text.slice(end).trim()).toBe('')
}

test('every line of a text is in one place, whatever it holds', () => {
  fc.assert(
    fc.property(text, (content) => {
      const page = pageOf('page.txt', content)
      if (page) expectWhole(page)
    }),
    { numRuns: 300 },
  )
})

test('every line of an HTML page is in one place, whatever it holds', () => {
  fc.assert(
    fc.property(html, (content) => {
      const page = pageOf('page.html', content)
      if (page) expectWhole(page)
    }),
    { numRuns: 300 },
  )
})

test('bytes of any kind are a page or a refusal', () => {
  fc.assert(
    fc.property(
      fc.uint8Array({ maxLength: 400 }),
      fc.constantFrom('page.txt', 'page.html'),
      (bytes, source) => {
        const page = openPage(source, bytes)
        if (!('message' in page)) expectWhole(page)
      },
    ),
    { numRuns: 500 },
  )
})

test('an article keeps its id wherever it stands on a page and however it is set', () => {
  const alone = splitArticles(pageOf('a.txt', SYCAMORE.join('\n')) as Page).articles[0]
  const other = SYCAMORE.map((paragraph) => paragraph.replaceAll('’', "'")).join('\r\n\r\n')
  const glued = splitArticles(pageOf('b.txt', `${RUTHERGLEN.join('\n')}\n${other}`) as Page).articles[1]
  expect(glued?.id).toBe(alone?.id)
})
