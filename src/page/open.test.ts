import { expect, test } from 'vitest'
import { PAGE_BYTES_LIMIT } from './limit.ts'
import { openPage } from './open.ts'

test('the text of a plain page is its bytes to the letter, and lines slice it', () => {
  const text = 'One\r\n\r\n  Two \rThree\n\n'
  const page = openPage('page.txt', Buffer.from(text))
  if ('message' in page) throw new Error(page.message)
  expect(page.text).toBe(text)
  expect(page.lines.map(({ start, end }) => text.slice(start, end))).toEqual(['One', 'Two', 'Three'])
  expect(page.sha256).toHaveLength(64)
})

test.each([
  ['page.html', 'plain words', 'text/html'],
  ['page.txt', '<!DOCTYPE html><p>One</p>', 'text/html'],
  ['-', '  <html><p>One</p>', 'text/html'],
  ['page.txt', 'One < two', 'text/plain'],
  ['https://courier.example/story.html?page=2', 'One', 'text/html'],
])('%s holding %s is %s', (source, text, mediaType) => {
  expect(openPage(source, Buffer.from(text))).toMatchObject({ mediaType })
})

test.each([
  ['an empty file', ''],
  ['a page without text', ' \n\t\n'],
  ['a page without text', '<html><script>1</script></html>'],
  ['binary data', '\u0000\u0001\u0002'],
])('%s is refused, saying what was found and what was expected', (found, text) => {
  expect(openPage('page.txt', Buffer.from(text))).toEqual({
    source: 'page.txt',
    message: `page.txt: found ${found}; expected a text or HTML page`,
  })
})

test('a page over the limit is refused', () => {
  const refused = openPage('page.txt', Buffer.alloc(PAGE_BYTES_LIMIT + 1, 'a'))
  expect(refused).toMatchObject({ message: expect.stringContaining(`at most ${PAGE_BYTES_LIMIT} bytes`) })
})
