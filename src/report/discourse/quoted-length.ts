/** How many words of a speaker an article prints: whom it quotes at length makes its news. @module */
import type { MarkedArticle } from '../../mention/marked.ts'
import { spanAt } from '../../mention/place.ts'
import type { Utterance } from './utterance.ts'

/** A statement with fewer words of its speaker's own is told in passing, where another is quoted at length. */
const FEW = 4
const AT_LENGTH = 20

/** For each group of utterances whether it is told in passing: the article's news is what others say in it at length. */
export function inPassing(
  article: MarkedArticle,
  groups: readonly (readonly Utterance[])[],
): readonly boolean[] {
  const lengths = groups.map((group) => group.reduce((sum, each) => sum + wordsOf(article, each), 0))
  const others = lengths.some((length) => length >= AT_LENGTH)
  return lengths.map((length) => others && length < FEW)
}

function wordsOf({ text, speeches }: MarkedArticle, { start, manner, spans }: Utterance): number {
  if (manner === 'told') return 0
  const speech = speeches[spanAt(speeches, start)]
  // A letter printed in full has no quotation marks.
  return (speech ? [speech] : spans).reduce(
    (sum, span) => sum + countWords(text.slice(span.start, span.end)),
    0,
  )
}

/** Past `AT_LENGTH` nobody asks how many more. */
function countWords(text: string): number {
  let words = 0
  WORD.lastIndex = 0
  while (words < AT_LENGTH && WORD.test(text)) words++
  return words
}

const WORD = /\S+/g
