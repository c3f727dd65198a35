/** Rows of a list: a point, or a line of its own that ends in no full stop. @module */
import type { MarkedSentence } from '../../mention/marked.ts'

const POINT = /^[•*·–—-]\s/
const STOPPED = /[.!?][”"’')]*$/

/** `text` is what the sentence's offsets count in. A title is none. */
export function isRow({ start, end, role }: MarkedSentence, text: string): boolean {
  if (role !== 'body') return false
  const line = text.slice(start, end).trim()
  return POINT.test(line) || !STOPPED.test(line)
}
