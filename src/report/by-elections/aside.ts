/** Whether the result of a by-election is told by the way: "Labour, after losing Dover, …" in a story of something else. @module */

import type { MarkedArticle, MarkedSentence } from '../../mention/marked.ts'
import type { Register } from '../../register/register.ts'
import type { Act } from '../discourse/act.ts'
import { seatsIn } from '../discourse/known-names.ts'
import type { Figure } from '../figures/measure.ts'
import { speaksOfGeneralElection } from './by-election-words.ts'
import type { Contest } from './by-elections.ts'
import { isHungOn } from './recalled.ts'

/** The last sentence, by number, in which an article tells its news. */
const OPENING = 3

interface Told {
  readonly article: MarkedArticle
  readonly register: Register
  readonly contest: Contest
  readonly acts: readonly Act[]
  readonly figures: readonly Figure[]
}

/** A figure of this contest, not of a difference or of a general election. */
function isOfCount({ sentence, measure, value }: Figure, { majority }: Contest): boolean {
  return measure !== 'fewer' && (value === majority || !speaksOfGeneralElection(sentence))
}

/** Told further down or hung on another deed, without a figure of the count, of a seat the opening does not name. */
export function isAside({ article, register, contest, acts, figures }: Told, hasTotals: boolean): boolean {
  const told = acts.flatMap((act) => act.sentences)
  if (told.length === 0 || hasTotals) return false
  if (figures.some((figure) => isOfCount(figure, contest) && told.includes(figure.sentence.index)))
    return false
  const first = Math.min(...told)
  const hung = first > 1 && acts.every((act) => act.mood === 'recap' || act.sentences.every(isHung))
  return (first > OPENING || hung) && !article.sentences.slice(0, OPENING + 1).some(names)

  function isHung(at: number): boolean {
    const sentence = article.sentences[at]
    return sentence !== undefined && isHungOn(sentence, contest, register)
  }

  function names({ people, seats }: MarkedSentence): boolean {
    return (
      people.some(({ resolution }) => resolution.state === 'resolved' && resolution.id === contest.winner) ||
      seats.some(
        (each) =>
          seatsIn([each], register).has(contest.seat) &&
          !told.some((at) => article.sentences[at]?.seats.includes(each)),
      )
    )
  }
}
