/** What makes two articles the same. @module */
import { createHash } from 'node:crypto'
import type { ArticleId } from '../base/id.ts'
import { wordBounds } from './scan.ts'

/** Hexadecimal digits of an id: enough for billions of articles. */
const ID_LENGTH = 20

/**
 * The id of the article with these paragraphs of body: a hash of their letters and digits in lower case,
 * so that quotation marks, spaces and line breaks make no difference. The title is left out: one page
 * prints it and another does not.
 */
export function articleId(body: Iterable<string>): ArticleId {
  const hash = createHash('sha256')
  for (const paragraph of body) {
    const text = ASCII.test(paragraph) ? paragraph : paragraph.normalize('NFKC')
    const lower = text.toLowerCase()
    const bounds = wordBounds(lower, '')
    let letters = ''
    for (let at = 0; at < bounds.length; at += 2) letters += lower.slice(bounds[at], bounds[at + 1])
    hash.update(letters)
  }
  return `article:${hash.digest('hex').slice(0, ID_LENGTH)}`
}

const ASCII = /^[ -~]*$/
