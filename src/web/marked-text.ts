/** A part of a page's text with places in it marked. Marks may overlap; the text is escaped. @module */
import type { Span } from '../base/span.ts'
import { type Html, html } from './html.ts'

/** A place to mark (code points). */
export interface Mark extends Span {
  /** Class of the `mark` element. */
  readonly kind: string
  /** Put after its end, such as a link to the claim; null for none. */
  readonly after: Html | null
}

interface Edge {
  readonly at: number
  readonly mark: Mark
  readonly opens: boolean
}

/**
 * The text from `range.start` to `range.end` as HTML. Where marks overlap, one `mark` element carries the
 * classes of all. Time grows with the marks (sorted once) and the text.
 */
export function markedText(
  slice: (start: number, end: number) => string,
  range: Span,
  marks: readonly Mark[],
): readonly (Html | string)[] {
  const parts: (Html | string)[] = []
  const open = new Map<string, number>()
  let at = range.start
  const upTo = (place: number) => {
    if (place <= at) return
    const text = slice(at, place)
    const kinds = [...open.keys()].join(' ')
    parts.push(kinds === '' ? text : html`<mark class="${kinds}">${text}</mark>`)
    at = place
  }
  for (const edge of edgesOf(range, marks)) {
    upTo(edge.at)
    const { kind, after, end } = edge.mark
    const count = (open.get(kind) ?? 0) + (edge.opens ? 1 : -1)
    if (count > 0) open.set(kind, count)
    else open.delete(kind)
    if (!edge.opens && after !== null && end <= range.end) parts.push(after)
  }
  upTo(range.end)
  return parts
}

/** Where marks open and close inside the range, in order; at one place what closes comes first. */
function edgesOf(range: Span, marks: readonly Mark[]): readonly Edge[] {
  const edges: Edge[] = []
  for (const mark of marks) {
    const start = Math.max(mark.start, range.start)
    const end = Math.min(mark.end, range.end)
    if (start >= end) continue
    edges.push({ at: start, mark, opens: true }, { at: end, mark, opens: false })
  }
  return edges.sort((a, b) => a.at - b.at || Number(a.opens) - Number(b.opens))
}
