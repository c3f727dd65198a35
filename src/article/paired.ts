/** Lines that print each of their sentences twice, as pages that compare two versions of a story do. @module */

const END = /[.!?…]["'”’)\]]*\s+/
const ENDS = new RegExp(END, 'g')

/** Shorter sentences are said twice by right. */
const SHORTEST = 20

/** Where the sentences of `text` begin when each but the odd one stands there twice running; none otherwise. */
export function pairsIn(text: string): readonly number[] {
  if (!opensTwice(text)) return []
  const starts = [0]
  ENDS.lastIndex = 0
  while (ENDS.test(text)) starts.push(ENDS.lastIndex)
  const sentences = starts.map((start, at) => text.slice(start, starts[at + 1]).trimEnd())
  let paired = 0
  for (let at = 0; at + 1 < sentences.length; at++) {
    if (sentences[at] !== sentences[at + 1]) continue
    paired += 2
    at++
  }
  return sentences.length - paired <= sentences.length / ODD ? starts : []
}

/** One sentence in so many may have changed from one version to the other. */
const ODD = 4

/** The first sentence stands there again after itself. */
function opensTwice(text: string): boolean {
  const first = text.length > 2 * SHORTEST ? END.exec(text) : null
  if (!first) return false
  const end = first.index + first[0].length
  return end >= SHORTEST && text.startsWith(text.slice(0, end).trimEnd(), end)
}
