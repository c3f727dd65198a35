/** The time of printing run on to the end of a line, as live reports do with their headings. @module */
import { isTimestamp } from './noise/timestamp.ts'
import { wordsOf } from './words.ts'

const STAMP = /(?:page )?(?:(?:first|last) )?(?:published|updated|posted)(?= (?:at|on)?\s*\d)/gi

/** Characters the stamps of a line have at most: two with their zone and date. */
const LONGEST = 200

/** Where in `text` the stamps at its end begin, in order; none where something else follows them. */
export function stampsIn(text: string): readonly number[] {
  const from = Math.max(0, text.length - LONGEST)
  const tail = text.slice(from)
  const starts = [...tail.matchAll(STAMP)].map(({ index }) => index)
  const stamps = starts.filter((start, index) => isStamp(tail.slice(start, starts[index + 1])))
  return stamps.length === starts.length ? stamps.map((start) => start + from) : []
}

function isStamp(text: string): boolean {
  return isTimestamp({ text, words: wordsOf(text) })
}
