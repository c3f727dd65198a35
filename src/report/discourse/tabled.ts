/** By-elections told by their table alone: the figures are the register's, whatever the words. @module */
import { daysBetween, type IsoDate } from '../../base/date.ts'
import type { MarkedArticle } from '../../mention/marked.ts'
import type { Register } from '../../register/register.ts'
import { byElections, type Contest, seatsIn } from './contest.ts'
import type { Figure } from './measure.ts'

/** So many totals to the vote are no chance. */
const ENOUGH = 2

/** Contests of seats the article names, two of whose totals it prints. */
export function tabledContests(
  article: MarkedArticle,
  figures: readonly Figure[],
  register: Register,
  published: IsoDate | null,
): Contest[] {
  const votes = new Set(figures.filter((each) => each.value >= 1000).map((each) => each.value))
  if (votes.size < ENOUGH) return []
  const seats = seatsIn(
    article.sentences.flatMap((each) => each.mentions),
    register,
  )
  return byElections(register).filter((contest) => {
    if (published && daysBetween(contest.date, published) < 0) return false
    const fits = contest.candidacies.filter((each) => each.votes !== null && votes.has(each.votes)).length
    return fits >= (seats.has(contest.seat) ? ENOUGH : ENOUGH + 1)
  })
}
