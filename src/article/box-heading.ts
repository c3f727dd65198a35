/** Lines in an element whose heading says that it holds no story: what readers wrote, or other stories. @module */
import { isCommentLabel } from './noise/comment.ts'
import { isLabelOfOthers } from './noise/related.ts'
import { aroundHeading, isHeading, isInside } from './path.ts'
import type { Piece } from './piece.ts'

export interface HeadedBox {
  readonly kind: 'comment' | 'related'
  /** The path to the element. */
  readonly path: readonly string[]
}

/** A line that is linked so much is the way to a box, and heads none. */
const LINKED = 0.5
/** Elements around a box at least: `html` and `body` are none. */
const LEAST_AROUND = 3

/** For each line the box it is in, `null` where it is in none or is the heading of one, which its words tell. */
export function headedBoxes(pieces: readonly Piece[]): readonly (HeadedBox | null)[] {
  let box: HeadedBox | null = null
  return pieces.map((piece) => {
    const headed = headedBy(piece)
    if (headed !== null) box = headed
    else if (box !== null && !isInside(piece.path, box.path)) box = null
    return headed === null ? box : null
  })
}

function headedBy(piece: Piece): HeadedBox | null {
  if (piece.linked >= LINKED || !piece.kinds.some(isHeading)) return null
  const kind = isCommentLabel(piece) ? 'comment' : isLabelOfOthers(piece) ? 'related' : null
  if (kind === null) return null
  const path = aroundHeading(piece)
  return path.length < LEAST_AROUND ? null : { kind, path }
}
