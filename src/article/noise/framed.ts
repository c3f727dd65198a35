/** What stands between the marks that tell readers of a screen where an insert begins and ends. @module */
import { endsSentence } from '../form.ts'
import { HINT } from '../hint.ts'
import type { Piece } from '../piece.ts'

/** Lines an insert has at most. */
const LONGEST = 20
/** Words of a mark at most. */
const MARK_WORDS = 8

const CLOSES: ReadonlySet<string> = new Set(['after', 'end'])

/** What such inserts are called when they want something of the reader. */
const MATTER: ReadonlySet<string> = new Set([
  'newsletter',
  'newsletters',
  'promotion',
  'promo',
  'signup',
  'sign',
  'subscription',
  'donation',
  'podcast',
])

/** How many pieces from `at` on an insert runs with both its marks, or with the first alone; 0 where none begins. */
export function framedPromotion(pieces: readonly Piece[], at: number): number {
  const first = pieces[at] as Piece
  if (!(first.hints & HINT.opensPromotion) || first.firstWord !== 'skip' || !isMark(first)) return 0
  for (let end = at + 1; end < pieces.length && end - at <= LONGEST; end++) {
    const last = pieces[end] as Piece
    if (CLOSES.has(last.firstWord) && isMark(last)) return end + 1 - at
  }
  return 1
}

function isMark(piece: Piece): boolean {
  if (piece.count > MARK_WORDS || endsSentence(piece.text)) return false
  return piece.words.some((word) => MATTER.has(word))
}
