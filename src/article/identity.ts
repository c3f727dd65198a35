/** What makes two articles the same. @module */
import { createHash, type Hash, hash } from 'node:crypto'
import type { ArticleId } from '../base/id.ts'
import { type Span, sliceOf } from '../base/span.ts'
import { isComposing, isWordUnit } from './scan.ts'
import { lettersAtHand } from './stretch.ts'
import { unitsIn } from './units.ts'

/** Hexadecimal digits of an id: enough for billions of articles. */
const ID_LENGTH = 20

/**
 * The id of the article with this body on `page`: a hash of its letters and digits in lower case, so that
 * quotation marks, spaces and line breaks make no difference. The title is left out: one page prints it
 * and another does not.
 */
export function articleId(page: string, body: readonly Span[]): ArticleId {
  const row = lettersInARow(page, body)
  const digest = row ? hash('sha256', row) : digestOf(page, body)
  return `article:${digest.slice(0, ID_LENGTH)}`
}

/** The letters of a body that nothing stands between, as that of most pages; `null` for another. */
function lettersInARow(page: string, body: readonly Span[]): Uint8Array | null {
  const first = body[0] && lettersAtHand(page, body[0])
  if (!first) return null
  let { to } = first
  for (let at = 1; at < body.length; at++) {
    const next = lettersAtHand(page, body[at] as Span)
    if (next?.from !== to) return null
    to = next.to
  }
  return first.all.subarray(first.from, to)
}

function digestOf(page: string, body: readonly Span[]): string {
  const units = unitsIn(page)
  const letters = roomFor(2 * body.reduce((sum, { start, end }) => sum + end - start, 0))
  let length = 0
  let parts: Hash | null = null
  for (const span of body) {
    const plain = lettersAtHand(page, span)
    if (plain) letters.set(plain.all.subarray(plain.from, plain.to), length)
    const end = plain ? length + plain.to - plain.from : addLetters(units, span, letters, length)
    if (end >= 0) length = end
    else {
      parts ??= createHash('sha256')
      parts.update(letters.subarray(0, length)).update(normalLettersOf(sliceOf(page, span)))
      length = 0
    }
  }
  const rest = letters.subarray(0, length)
  return parts ? parts.update(rest).digest('hex') : hash('sha256', rest)
}

let room = new Uint8Array(1 << 14)

/** Kept from article to article. */
function roomFor(length: number): Uint8Array {
  if (room.length < length) room = new Uint8Array(length * 2)
  return room
}

const LAST_ASCII = 0x7f
/** For each unit of ASCII its small letter or digit, 0 for any other. */
const SMALL = Uint8Array.from({ length: LAST_ASCII + 1 }, (_, unit) =>
  isWordUnit(unit) ? String.fromCharCode(unit).toLowerCase().charCodeAt(0) : 0,
)
/** The last letter of the Latin blocks in which each letter is one unit. */
const LAST_LATIN = 0x24f

/** Letters of Latin beyond ASCII in normal form, filled as they are met. */
const PLAIN = new Map<number, Uint8Array>()

/** The bytes a letter adds, `null` where it may be one with what follows. */
function plainOf(unit: number): Uint8Array | null {
  if (unit > LAST_LATIN) return null
  const known = PLAIN.get(unit)
  if (known) return known
  const plain = Buffer.from(normalLettersOf(String.fromCharCode(unit)))
  PLAIN.set(unit, plain)
  return plain
}

const ACCENTED = /[^\p{L}\p{N}]+/gu

/**
 * Adds the letters of a paragraph to `letters` from `length` on and says where they end; -1 for a paragraph
 * with letters outside Latin, which need a normal form.
 */
function addLetters(units: Uint16Array, { start, end }: Span, letters: Uint8Array, length: number): number {
  let to = length
  for (let at = start; at < end; at++) {
    const unit = units[at] as number
    if (unit <= LAST_ASCII) {
      const small = SMALL[unit] as number
      // Written over by the next where it is none, and counted where it is not 0: quicker than to ask.
      letters[to] = small
      to += (small + 0xff) >> 8
    } else if (!isWordUnit(unit)) {
      if (isComposing(unit)) return -1
    } else {
      const plain = plainOf(unit)
      if (plain === null || to + plain.length > letters.length) return -1
      for (const byte of plain) letters[to++] = byte
    }
  }
  return to
}

function normalLettersOf(paragraph: string): string {
  return paragraph.normalize('NFKC').toLowerCase().replace(ACCENTED, '')
}
