/** The page as pieces to judge: its lines, with what shares a line cut apart. @module */
import type { IsoDate } from '../base/date.ts'
import type { Page } from '../page/page.ts'
import { type Piece, pieceOf } from './piece.ts'
import { crawledDate } from './printed-date.ts'

export interface Pieces {
  readonly pieces: readonly Piece[]
  /** The date a crawler glued to the first line. */
  readonly crawled: IsoDate | null
}

/** A date that a crawler glued to the first line is a piece of its own. */
export function piecesOf({ text, lines }: Page): Pieces {
  const first = lines[0]
  const glued = first ? crawledDate(text.slice(first.start, first.end)) : null
  if (!first || !glued) return { pieces: lines.map((line) => pieceOf(text, line)), crawled: null }
  const cut = Math.min(first.start + glued.length, first.end)
  const date = text.slice(first.start, cut).trimEnd()
  const pieces = [pieceOf(text, { ...first, end: first.start + date.length, linked: 0 })]
  if (cut < first.end) pieces.push(pieceOf(text, { ...first, start: cut }))
  for (const line of lines.slice(1)) pieces.push(pieceOf(text, line))
  return { pieces, crawled: glued.date }
}
