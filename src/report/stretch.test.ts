import { describe, expect, it } from 'vitest'
import type { Article } from '../article/article.ts'
import { STRETCH_LENGTH, stretchesOf } from './stretch.ts'

function articleOf(paragraphs: readonly string[]): { text: string; article: Article } {
  let text = ''
  const body = paragraphs.map((paragraph) => {
    const start = text.length
    text += `${paragraph}\n`
    return { start, end: start + paragraph.length }
  })
  return { text, article: { id: 'article:x', title: null, body, captions: [], printedDate: null } }
}

describe('stretches of an article', () => {
  it('leaves an article of a usual length whole', () => {
    const { text, article } = articleOf(Array(40).fill('The House sat late on Tuesday.'))
    expect(stretchesOf(text, article)).toEqual([article])
  })

  it('cuts a very long article between paragraphs and loses none', () => {
    const { text, article } = articleOf(Array(5000).fill('The House sat late on Tuesday night.'))
    const stretches = stretchesOf(text, article)
    expect(stretches.length).toBeGreaterThan(1)
    expect(stretches.flatMap((each) => each.body)).toEqual(article.body)
    for (const each of stretches)
      expect(each.body.at(-1)!.end - each.body[0]!.start).toBeLessThanOrEqual(STRETCH_LENGTH * 1.1)
  })

  it('cuts an endless paragraph at spaces', () => {
    const { text, article } = articleOf(['word '.repeat(50_000).trim()])
    const pieces = stretchesOf(text, article).flatMap((each) => each.body)
    expect(pieces[0]!.start).toBe(0)
    expect(pieces.at(-1)!.end).toBe(text.length - 1)
    for (let at = 1; at < pieces.length; at++) expect(pieces[at]!.start).toBe(pieces[at - 1]!.end)
  })

  it('keeps each caption in the stretch it stands in', () => {
    const { text, article } = articleOf(Array(5000).fill('The House sat late on Tuesday night.'))
    const captions = [article.body[0]!, article.body[2500]!, article.body[4999]!]
    const rest = { ...article, body: article.body.filter((span) => !captions.includes(span)), captions }
    expect(stretchesOf(text, rest).flatMap((each) => each.captions)).toEqual(captions)
  })
})
