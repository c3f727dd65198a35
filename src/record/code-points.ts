/** Cuts a text where spans counted in Unicode code points say. @module */
import type { Span } from '../base/span.ts'

export type Slicer = (span: Span) => string

/** Prepares `text` in one pass; a slice of a text with surrogate pairs costs a binary search over them. */
export function slicerOf(text: string): Slicer {
  /** Code points at which a surrogate pair stands. */
  const pairs: number[] = []
  for (let at = 0, point = 0; at < text.length; at++, point++) {
    if ((text.codePointAt(at) as number) <= 0xffff) continue
    pairs.push(point)
    at++
  }
  if (pairs.length === 0) return ({ start, end }) => text.slice(start, end)
  const unitOf = (point: number) => {
    let low = 0
    let high = pairs.length
    while (low < high) {
      const middle = (low + high) >> 1
      if ((pairs[middle] as number) < point) low = middle + 1
      else high = middle
    }
    return point + low
  }
  return ({ start, end }) => text.slice(unitOf(start), unitOf(end))
}
