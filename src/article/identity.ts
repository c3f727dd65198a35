/** What makes two articles the same. @module */
import { createHash } from 'node:crypto'
import type { ArticleId } from '../base/id.ts'
import { isWordUnit } from './scan.ts'

/** Hexadecimal digits of an id: enough for billions of articles. */
const ID_LENGTH = 20

/**
 * The id of the article with these paragraphs of body: a hash of their letters and digits in lower case,
 * so that quotation marks, spaces and line breaks make no difference. The title is left out: one page
 * prints it and another does not.
 */
export function articleId(body: Iterable<string>): ArticleId {
  const hash = createHash('sha256')
  for (const paragraph of body) hash.update(lettersOf(paragraph))
  return `article:${hash.digest('hex').slice(0, ID_LENGTH)}`
}

const LAST_ASCII = 0x7f
const ACCENTED = /[^\p{L}\p{N}]+/gu

/** UTF-8. Most paragraphs have letters of ASCII only, which need no normal form. */
function lettersOf(paragraph: string): Uint8Array | string {
  const letters = room(paragraph.length)
  let length = 0
  for (let at = 0; at < paragraph.length; at++) {
    const unit = paragraph.charCodeAt(at)
    if (!isWordUnit(unit)) {
      // Half of a letter outside the basic plane.
      if (unit >= 0xd800 && unit <= 0xdfff) return normalLettersOf(paragraph)
    } else if (unit > LAST_ASCII) return normalLettersOf(paragraph)
    else letters[length++] = unit >= 65 && unit <= 90 ? unit + 32 : unit
  }
  return letters.subarray(0, length)
}

let kept = Buffer.allocUnsafe(4_096)

/** Used again for each paragraph. */
function room(length: number): Buffer {
  if (kept.length < length) kept = Buffer.allocUnsafe(length * 2)
  return kept
}

function normalLettersOf(paragraph: string): string {
  return paragraph.normalize('NFKC').toLowerCase().replace(ACCENTED, '')
}
