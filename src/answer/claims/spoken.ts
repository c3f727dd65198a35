/** Whose a claim is: the paper's, or somebody's it quotes or reports. @module */
import { byStart, inOrder } from '../../base/in-order.ts'
import type { Span } from '../../base/span.ts'
import { type MarkedArticle, once, type Speech } from '../../mention/marked.ts'
import type { PersonMention } from '../../mention/mention.ts'

export interface Voice {
  readonly speaker: PersonMention | null
  readonly quoted: boolean
}

/** A figure inside marks for emphasis is the paper's own. */
export function voiceAt(article: MarkedArticle, at: Span): Voice {
  const speech = speechAt(article, at.start)
  if (speech && at.end <= speech.end) return { speaker: speech.speaker, quoted: true }
  const clause = lastBegun(clausesOf(article), at.start)
  if (clause && at.end <= clause.end) return { speaker: clause.speaker, quoted: false }
  return { speaker: null, quoted: false }
}

/** The speech that holds an offset, words marked for emphasis apart. */
export function speechAt(article: MarkedArticle, offset: number): Speech | null {
  const speech = lastBegun(speechesOf(article), offset)
  return speech && offset < speech.end ? speech : null
}

const speechesOf = once(({ speeches }: MarkedArticle): readonly Speech[] =>
  inOrder(
    speeches.filter((one) => !one.scare),
    byStart,
  ),
)

const clausesOf = once(({ reportedSpeech }: MarkedArticle) => inOrder([...reportedSpeech], byStart))

/** By halving: the last span that begins at or before an offset. */
function lastBegun<S extends Span>(spans: readonly S[], offset: number): S | null {
  let low = 0
  let high = spans.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((spans[middle] as S).start <= offset) low = middle + 1
    else high = middle
  }
  return low > 0 ? (spans[low - 1] ?? null) : null
}
