/** Rows of a list: a point, or a line of its own that ends in no full stop. @module */
import { isSpaceUnit } from '../../article/scan.ts'
import type { MarkedSentence } from '../../mention/marked.ts'

const POINTS = '•*·–—-'
const STOPS = '.!?'
const CLOSING = '”"’\')'

/** `text` is what the sentence's offsets count in. A title is none. */
export function isRow({ start, end, role }: MarkedSentence, text: string): boolean {
  if (role !== 'body') return false
  let from = start
  while (from < end && isSpaceUnit(text.charCodeAt(from))) from++
  const isPoint = POINTS.includes(text.charAt(from)) && isSpaceUnit(text.charCodeAt(from + 1))
  if (isPoint && from + 1 < end) return true
  let last = end - 1
  while (last >= from && isSpaceUnit(text.charCodeAt(last))) last--
  while (last >= from && CLOSING.includes(text.charAt(last))) last--
  return last < from || !STOPS.includes(text.charAt(last))
}
