/** What makes two articles the same. @module */
import { createHash } from 'node:crypto'
import type { ArticleId } from '../base/id.ts'
import { type Span, sliceOf } from '../base/span.ts'
import { isWordUnit } from './scan.ts'
import { unitsIn } from './units.ts'

/** Hexadecimal digits of an id: enough for billions of articles. */
const ID_LENGTH = 20

/**
 * The id of the article with this body on `page`: a hash of its letters and digits in lower case, so that
 * quotation marks, spaces and line breaks make no difference. The title is left out: one page prints it
 * and another does not.
 */
export function articleId(page: string, body: readonly Span[]): ArticleId {
  const hash = createHash('sha256')
  const units = unitsIn(page)
  const letters = Buffer.allocUnsafe(body.reduce((sum, { start, end }) => sum + end - start, 0))
  let length = 0
  for (const span of body) {
    const end = addLetters(units, span, letters, length)
    if (end >= 0) length = end
    else {
      hash.update(letters.subarray(0, length)).update(normalLettersOf(sliceOf(page, span)))
      length = 0
    }
  }
  return `article:${hash.update(letters.subarray(0, length)).digest('hex').slice(0, ID_LENGTH)}`
}

const LAST_ASCII = 0x7f
const ACCENTED = /[^\p{L}\p{N}]+/gu

/**
 * Adds the letters of a paragraph to `letters` from `length` on and says where they end; -1 for a paragraph
 * with letters outside ASCII, which need a normal form.
 */
function addLetters(units: Uint16Array, { start, end }: Span, letters: Uint8Array, length: number): number {
  let to = length
  for (let at = start; at < end; at++) {
    const unit = units[at] as number
    if (!isWordUnit(unit)) {
      // Half of a letter outside the basic plane.
      if (unit >= 0xd800 && unit <= 0xdfff) return -1
    } else if (unit > LAST_ASCII) return -1
    else letters[to++] = unit >= 65 && unit <= 90 ? unit + 32 : unit
  }
  return to
}

function normalLettersOf(paragraph: string): string {
  return paragraph.normalize('NFKC').toLowerCase().replace(ACCENTED, '')
}
