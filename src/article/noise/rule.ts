/** What a kind of noise is to the rest: something that begins at a line and runs for so many. @module */
import type { RemovedKind } from '../article.ts'
import type { Piece } from '../piece.ts'

export interface NoiseRule {
  readonly kind: RemovedKind
  /** The hints (see `hint.ts`) without one of which no line is its first. */
  readonly needs: number
  /** How many pieces from `at` on belong to it; 0 when it does not begin there. Looks at few of them. */
  readonly extent: (pieces: readonly Piece[], at: number) => number
}

/** A rule that judges each line by itself. */
export function eachLine(kind: RemovedKind, needs: number, is: (piece: Piece) => boolean): NoiseRule {
  return { kind, needs, extent: (pieces, at) => (is(pieces[at] as Piece) ? 1 : 0) }
}
