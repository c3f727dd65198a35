/** Finds what stands at a place among spans that are in order and do not overlap, in as many steps as their number has digits. @module */
import type { Span } from '../base/span.ts'

/** The number of the span that holds `offset`, −1 where none does. */
export function spanAt(spans: readonly Span[], offset: number): number {
  const at = firstEndingAfter(spans, offset)
  const found = spans[at]
  return found && found.start <= offset ? at : -1
}

/** The spans that share a character with `whole`. */
export function spansIn<S extends Span>(spans: readonly S[], whole: Span): S[] {
  const inside: S[] = []
  for (let at = firstEndingAfter(spans, whole.start); at < spans.length; at++) {
    const span = spans[at] as S
    if (span.start >= whole.end) break
    inside.push(span)
  }
  return inside
}

function firstEndingAfter(spans: readonly Span[], offset: number): number {
  let low = 0
  let high = spans.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((spans[middle] as Span).end <= offset) low = middle + 1
    else high = middle
  }
  return low
}
