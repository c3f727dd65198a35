/** Which by-elections an article tells the results of: by its acts, its tables, the figures of a year, or recalled in words. @module */
import { daysBetween, type IsoDate } from '../../base/date.ts'
import type { MarkedArticle, MarkedSentence } from '../../mention/marked.ts'
import type { Register } from '../../register/register.ts'
import { NEWS_DAYS } from '../days/date-of-act.ts'
import type { Act } from '../discourse/act.ts'
import type { Figure } from '../figures/measure.ts'
import { topicsOf } from '../figures/topic.ts'
import type { Contest } from './by-elections.ts'
import { contestsOf } from './contest.ts'
import { isMajorityBefore } from './contest-majority.ts'
import { contestsRecalled, isHungOn } from './recalled.ts'
import { type Result, resultOf } from './result.ts'
import { recalledContests, tabledContests } from './tabled.ts'
import { twinsOf } from './twins.ts'

/** One result a contest, in the order they are first told. */
export function resultsOf(
  article: MarkedArticle,
  acts: readonly Act[],
  figures: readonly Figure[],
  register: Register,
  published: IsoDate | null,
): readonly Result[] {
  const contests = contestsOf(acts, article, register, published)
  for (const contest of tabledContests(article, figures, register, published))
    if (!contests.has(contest)) contests.set(contest, [])
  const byYear = recalledContests(figures, register)
  const inWords = contestsRecalled(article, register, published)
  if (contests.size === 0 && byYear.length === 0 && inWords.size === 0) return NONE
  const recalled = new Set(byYear.filter((each) => !contests.has(each)))
  const named = [...inWords].filter(([{ date }]) => isOver(date, published))
  for (const [contest, sentences] of named)
    if (!contests.has(contest) && isFresh(contest, sentences, published, register)) contests.set(contest, [])
  for (const contest of recalled) contests.set(contest, [])
  if (contests.size === 0 && named.length === 0) return NONE
  for (const contest of twinsOf(contests, article, register, published)) contests.set(contest, [])
  const namedIn = new Map(named)
  const topics = topicsOf(figures, [...contests.keys()], article, register)
  const telling = { article, register, published }
  const told = [...contests].map(([contest, acts]) => {
    const own = figures.filter((figure) => topics.get(figure) === contest)
    const told = acts.length === 0 ? (namedIn.get(contest) ?? []) : []
    return resultOf({ ...telling, contest, acts, figures: own, told, past: recalled.has(contest) })
  })
  const past = named.filter(([contest]) => !contests.has(contest))
  return [
    ...told,
    ...past.map(([contest, sentences]) => {
      const others = named.filter(([each]) => each !== contest).flatMap(([, told]) => told)
      const own = figures.filter(
        (figure) =>
          sentences.includes(figure.sentence) &&
          (isMajorityBefore(figure, contest) || !others.includes(figure.sentence)),
      )
      return resultOf({ ...telling, contest, acts: [], figures: own, told: sentences, past: true })
    }),
  ]
}

const NONE: readonly never[] = []

/** Who names a contest on the day of it, and tells nothing of the count, tells that it is held. */
function isOver(polled: IsoDate, published: IsoDate | null): boolean {
  return !published || polled < published
}

/** The last sentence, by number, in which an article tells its news. */
const OPENING = 3

/** Of this week, and where an article tells its news. */
function isFresh(
  contest: Contest,
  sentences: readonly MarkedSentence[],
  published: IsoDate | null,
  register: Register,
): boolean {
  if (!published || daysBetween(contest.date, published) > NEWS_DAYS) return false
  return sentences.some((sentence) => sentence.index <= OPENING && !isHungOn(sentence, contest, register))
}
