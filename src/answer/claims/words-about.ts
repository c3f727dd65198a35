/** The words a figure shares with no other figure. @module */
import type { NumberMention } from '../../mention/mention.ts'
import { textOf, type View } from './context.ts'

export interface WordsAbout {
  readonly before: string
  readonly after: string
  readonly all: string
}

const BACK = 60
const ON = 50

/** Up to the figures on either side, and not far. */
export function wordsAbout(view: View, number: NumberMention): WordsAbout {
  let start = Math.max(view.sentence.start, number.start - BACK)
  let end = Math.min(view.sentence.end, number.end + ON)
  for (const one of view.sentence.numbers) {
    if (one === number || one.inWords) continue
    if (one.end <= number.start) start = Math.max(start, one.end)
    else if (one.start >= number.end) end = Math.min(end, one.start)
  }
  const before = textOf(view, start, number.start)
  const after = textOf(view, number.end, end)
  return { before, after, all: `${before} ${after}` }
}
