/**
 * Those whom a page names together where it tells its news and who all went on the day of printing: they are told of as
 * gone, in whatever words.
 * @module
 */
import type { IsoDate } from '../../base/date.ts'
import type { PersonId } from '../../base/id.ts'
import type { MarkedArticle, MarkedSentence } from '../../mention/marked.ts'
import type { PersonMention } from '../../mention/mention.ts'
import { isUnsureBy, placeOf } from './name-place.ts'
import type { Turn } from './turnover.ts'

export interface Gone {
  readonly id: PersonId
  readonly turn: Turn
  readonly mention: PersonMention
  readonly sentence: MarkedSentence
}

/** Fewer may be named for something else. */
const LEAST = 3
/** By number of the sentence. */
const OPENING = 3

/** `isToldOf` says whether a mention is of somebody the page tells of, and not one who speaks in it. */
export function wentTogether(
  { sentences }: MarkedArticle,
  asOf: IsoDate,
  turns: ReadonlyMap<PersonId, Turn>,
  isToldOf: (mention: PersonMention, sentence: MarkedSentence) => boolean,
): readonly Gone[] {
  const gone = new Map<PersonId, Gone>()
  for (const sentence of sentences) {
    if (sentence.index > OPENING) break
    if (sentence.role === 'caption') continue
    for (const mention of sentence.people) {
      if (mention.resolution.state !== 'resolved' || mention.form === 'pronoun' || mention.possessive)
        continue
      const { id } = mention.resolution
      const turn = turns.get(id)
      if (turn?.day !== asOf || turn.ended.length === 0 || turn.begun.length > 0 || gone.has(id)) continue
      const place = placeOf(sentence, mention)
      if (isToldOf(mention, sentence) && !isUnsureBy(place, place.clauseTo))
        gone.set(id, { id, turn, mention, sentence })
    }
  }
  return gone.size >= LEAST ? [...gone.values()] : []
}
