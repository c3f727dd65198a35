/** The page as pieces to judge: its lines, with what shares a line cut apart. @module */
import type { IsoDate } from '../base/date.ts'
import type { Line, Page } from '../page/page.ts'
import { recordDate, recordLines } from './json-record.ts'
import { pairsIn } from './paired.ts'
import { type Piece, pieceOf } from './piece.ts'
import { crawledDate } from './printed-date.ts'
import { SIGN } from './scan.ts'
import { stampsIn } from './stamp.ts'
import { unwrapped } from './wrapped.ts'

export interface Pieces {
  readonly pieces: readonly Piece[]
  /** The date a crawler glued to the first line. */
  readonly crawled: IsoDate | null
}

/** A page of which this share of lines is printed twice running compares two versions, or is set so by mistake. */
const DOUBLED_SHARE = 0.3
const DOUBLED_LEAST = 3

/**
 * A date that a crawler glued to the first line is a piece of its own. Where a page prints most of its lines
 * twice running, so is each copy; elsewhere a line printed twice is one piece.
 */
export function piecesOf(page: Page): Pieces {
  const { pieces, crawled } = datedPieces(page)
  if (!printsTwice(pieces)) return { pieces, crawled }
  return {
    pieces: pieces.flatMap((piece) => (piece.doubled ? copiesOf(page.text, piece) : [piece])),
    crawled,
  }
}

/** Captions are printed twice too, but not one after another. */
function printsTwice(pieces: readonly Piece[]): boolean {
  const doubled = pieces.filter((piece) => piece.doubled).length
  if (doubled < DOUBLED_LEAST) return false
  return (
    doubled >= pieces.length * DOUBLED_SHARE ||
    pieces.some((piece, at) => piece.doubled && pieces[at - 1]?.doubled === true)
  )
}

function copiesOf(page: string, { start, end, path }: Piece): readonly Piece[] {
  const half = (end - start) >> 1
  return [
    pieceOf(page, { start, end: start + half, path, linked: 0, pictured: false }),
    pieceOf(page, { start: end - half, end, path, linked: 0, pictured: false }),
  ]
}

function datedPieces(page: Page): Pieces {
  const { text } = page
  const record = recordLines(page)
  if (record) return { pieces: record.map((line) => pieceOf(text, line)), crawled: recordDate(page) }
  const lines = unwrapped(page)
  const first = lines[0]
  const glued = first ? crawledDate(text.slice(first.start, first.end)) : null
  if (!first || !glued) {
    const pieces: Piece[] = []
    for (const line of lines) addParts(pieces, text, line)
    return { pieces, crawled: null }
  }
  const cut = Math.min(first.start + glued.length, first.end)
  const date = text.slice(first.start, cut).trimEnd()
  const pieces = [pieceOf(text, { ...first, end: first.start + date.length, linked: 0 })]
  if (cut < first.end) pieces.push(pieceOf(text, { ...first, start: cut }))
  for (const line of lines.slice(1)) addParts(pieces, text, line)
  return { pieces, crawled: glued.date }
}

/** Adds the line, and each stamp run on to its end; or each of its sentences where it prints them twice. */
function addParts(pieces: Piece[], page: string, line: Line): void {
  const whole = pieceOf(page, line)
  const starts = cutsIn(whole)
  if (starts.length === 0) pieces.push(whole)
  for (const [index, from] of starts.entries()) {
    const start = line.start + from
    const end =
      start + page.slice(start, line.start + (starts[index + 1] ?? whole.text.length)).trimEnd().length
    if (end > start)
      pieces.push(pieceOf(page, { ...line, start, end, linked: index === 0 ? line.linked : 0 }))
  }
}

/** Where the parts of a line begin, none where it is one. */
function cutsIn(piece: Piece): readonly number[] {
  const stamps = piece.signs & SIGN.figure ? stampsIn(piece) : []
  if (stamps.length > 0) return [0, ...stamps]
  return piece.recurs ? pairsIn(piece.text) : stamps
}
