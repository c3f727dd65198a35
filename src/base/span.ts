/** Places in a text. Inside the program they count UTF-16 units, as JavaScript strings do; what leaves it counts Unicode code points. @module */

/** `start` belongs to the span, `end` does not. */
export interface Span {
  readonly start: number
  readonly end: number
}

/** A span and the text it names, as it leaves the program (code points). */
export interface Quoted extends Span {
  readonly exact: string
}

export function sliceOf(text: string, span: Span): string {
  return text.slice(span.start, span.end)
}

export function within(inner: Span, outer: Span): boolean {
  return inner.start >= outer.start && inner.end <= outer.end
}

/** Translates UTF-16 offsets of one text to code points. */
export type CodePoints = (utf16: number) => number

const PAIR = /[\ud800-\udbff]/

/**
 * Prepares the translation for `text` in one pass. A text without surrogate pairs costs nothing;
 * otherwise a lookup is a binary search over the positions of the pairs.
 */
export function codePointsOf(text: string): CodePoints {
  if (!PAIR.test(text)) return (offset) => offset
  const pairs: number[] = []
  for (let at = 0; at < text.length - 1; at++) {
    const unit = text.charCodeAt(at)
    if (unit < 0xd800 || unit > 0xdbff) continue
    const next = text.charCodeAt(at + 1)
    if (next >= 0xdc00 && next <= 0xdfff) pairs.push(at++)
  }
  if (pairs.length === 0) return (offset) => offset
  return (offset) => {
    let low = 0
    let high = pairs.length
    while (low < high) {
      const middle = (low + high) >> 1
      if ((pairs[middle] as number) < offset) low = middle + 1
      else high = middle
    }
    return offset - low
  }
}
