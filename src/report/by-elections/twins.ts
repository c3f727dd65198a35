/** By-elections held on one day: where the result of one is the news, the other's seat is not named for nothing. @module */
import { daysBetween, type IsoDate } from '../../base/date.ts'
import type { PersonId } from '../../base/id.ts'
import type { MarkedArticle, MarkedSentence } from '../../mention/marked.ts'
import type { Register } from '../../register/register.ts'
import { NEWS_DAYS } from '../days/date-of-act.ts'
import type { Act } from '../discourse/act.ts'
import { knownAmong, seatsIn, seatsNamed } from '../discourse/known-names.ts'
import { figuresOf } from '../figures/figure.ts'
import { type Contest, contestsBy } from './by-elections.ts'
import { isHungOn, speaksOfOutcome } from './recalled.ts'

/** Contests of the same day as one that is in the news, whose seats the article names too. */
export function twinsOf(
  contests: ReadonlyMap<Contest, readonly Act[]>,
  article: MarkedArticle,
  register: Register,
  published: IsoDate | null,
): Contest[] {
  const days = [...contests].flatMap(([{ date }, acts]) =>
    acts.some(({ mood }) => mood === 'reported') && published && daysBetween(date, published) <= NEWS_DAYS
      ? [date]
      : [],
  )
  if (days.length === 0) return []
  const seats = seatsNamed(article, register)
  const counted = new Set(figuresOf(article).map(({ sentence }) => sentence))
  return [...new Set(days)]
    .flatMap((day) => contestsBy(register).on(day))
    .filter((each) => seats.has(each.seat) && !contests.has(each) && isToldOf(each))

  function names({ people }: MarkedSentence, winner: PersonId | null): boolean {
    return winner !== null && knownAmong(people).has(winner)
  }

  function isToldOf(contest: Contest): boolean {
    return article.sentences.some(
      (sentence) =>
        seatsIn(sentence.seats, register).has(contest.seat) &&
        (speaksOfOutcome(sentence) || counted.has(sentence) || names(sentence, contest.winner)) &&
        !isHungOn(sentence, contest, register),
    )
  }
}
