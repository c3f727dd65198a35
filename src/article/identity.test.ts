import { createHash } from 'node:crypto'
import { describe, expect, test } from 'vitest'
import { plainPage } from '../page/plain.ts'
import { articleId } from './identity.ts'
import { splitArticles } from './split.ts'

/** What the id is of, as the sentence that defines it says. */
function defined(text: string): string {
  const letters = text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '')
  return `article:${createHash('sha256').update(letters).digest('hex').slice(0, 20)}`
}

const PARAGRAPHS: Readonly<Record<string, readonly string[]>> = {
  plain: ['The member for Ely said “no” by 4,120 votes.', "It wasn't the by-election's last word."],
  'with an accent': ['Siân Berry came second.', 'Her agent did not ask for a recount.'],
  'with a mark of its own': ['Sia\u0302n Berry came second.', 'Nobody asked for a recount.'],
  'of another alphabet': ['Καλημέρα was all he said.', 'Nobody asked for a recount.'],
}

describe('the id of an article', () => {
  test.each(Object.entries(PARAGRAPHS))('is of its letters and digits, %s', (_name, paragraphs) => {
    const page = paragraphs.join('\n\n')
    const spans = paragraphs.map((text) => ({
      start: page.indexOf(text),
      end: page.indexOf(text) + text.length,
    }))
    expect(articleId(page, spans)).toBe(defined(paragraphs.join('')))
  })

  test('is the same on a page whose words were read before', () => {
    for (const paragraphs of Object.values(PARAGRAPHS)) {
      const [article] = splitArticles(plainPage('page', paragraphs.join('\n'))).articles
      expect(article?.id).toBe(defined(paragraphs.join('')))
    }
  })

  test('is the same with lines that are none of it between its paragraphs', () => {
    const [first = '', second = ''] = PARAGRAPHS.plain ?? []
    const page = `${first}\nShare this\n${second}\n${first}`
    const spans = [first, second, first].map((text, at) => {
      const start = at < 2 ? page.indexOf(text) : page.lastIndexOf(text)
      return { start, end: start + text.length }
    })
    expect(articleId(page, spans)).toBe(defined(`${first}${second}${first}`))
  })

  test('is the same wherever on a long page it stands', () => {
    const body =
      'The harbour wall is to be mended before winter, councillors agreed on Monday night. '.repeat(20)
    const before = 'Rain fell on the moor for the whole of the week. '.repeat(2_000)
    const page = `${before}\n${body}`
    const span = { start: before.length + 1, end: page.length }
    expect(articleId(page, [span])).toBe(defined(body))
    expect(articleId(page, [{ start: 0, end: before.length }, span])).toBe(defined(page))
  })
})
