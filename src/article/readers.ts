/** Which lines of an HTML page are what readers wrote under a story. @module */
import { isCommentLabel } from './noise/comment.ts'
import { aroundHeading, isHeading, isInside } from './path.ts'
import type { Piece } from './piece.ts'

/** A line that is linked so much is the way to them, and heads nothing. */
const LINKED = 0.5
/** Elements around them at least: of `html` and `body` they are never the whole. */
const LEAST_AROUND = 3

/** For each line whether it stands under a heading over readers' comments, in the element that it heads. */
export function writtenByReaders(pieces: readonly Piece[]): readonly boolean[] {
  let around: readonly string[] = []
  return pieces.map((piece) => {
    if (isLabel(piece)) around = aroundHeading(piece)
    const isTheirs = around.length >= LEAST_AROUND && isInside(piece.path, around)
    if (!isTheirs) around = []
    return isTheirs
  })
}

function isLabel(piece: Piece): boolean {
  return piece.linked < LINKED && piece.kinds.some(isHeading) && isCommentLabel(piece)
}
