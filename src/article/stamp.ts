/** The time of printing run on to the end of a line, as live reports do with their headings. @module */
import { isTimestamp } from './noise/timestamp.ts'
import type { Piece } from './piece.ts'
import { enlistLike } from './word-form.ts'
import { LIST, wordsIn } from './words.ts'

const NONE: readonly number[] = []

const STAMP = /(?:page )?(?:(?:first|last) )?(?:published|updated|posted)(?= (?:at|on)?\s*\d)/gi

// Whatever is run on to them before.
enlistLike(LIST.issued, /(?:published|updated|posted)$/)

/** Characters the stamps of a line have at most: two with their zone and date. */
const LONGEST = 200

/** Where in the text of a line the stamps at its end begin, in order; none where something else follows them. */
export function stampsIn({ page, start: line, text, lists }: Piece): readonly number[] {
  if (!(lists & LIST.issued)) return NONE
  const from = Math.max(0, text.length - LONGEST)
  const tail = text.slice(from)
  const starts = [...tail.matchAll(STAMP)].map(({ index }) => index)
  const stamps = starts.filter((start, index) => {
    const stamp = tail.slice(start, starts[index + 1])
    // Read where they stand: for another text the units of the page would have to be copied again.
    const first = line + from + start
    return isTimestamp({ text: stamp, words: wordsIn(page, first, first + stamp.length) })
  })
  return stamps.length === starts.length ? stamps.map((start) => start + from) : []
}
