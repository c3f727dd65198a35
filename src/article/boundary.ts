/** Where one article ends and the next begins, with no mark between them. @module */
import type { Label, Piece } from './piece.ts'

/** Indices of the pieces that begin an article; the first is 0. May mark pieces `stray` in `labels`. */
export function boundariesOf(pieces: readonly Piece[], _labels: Label[]): readonly number[] {
  return pieces.length === 0 ? [] : [0]
}
