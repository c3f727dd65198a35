/** Which of an article's by-elections each figure speaks of: the one last named before it. @module */

import type { MarkedArticle, MarkedSentence } from '../../mention/marked.ts'
import { idOf } from '../../mention/meant.ts'
import type { Mention } from '../../mention/mention.ts'
import type { Register } from '../../register/register.ts'
import type { Contest } from '../by-elections/by-elections.ts'
import { yearsIn } from '../days/years.ts'
import { seatsIn } from '../discourse/known-names.ts'
import type { Figure } from './measure.ts'

/** Each figure's contest, in the figures' order. With one contest it is that one's. */
export function topicsOf(
  figures: readonly Figure[],
  contests: readonly Contest[],
  article: MarkedArticle,
  register: Register,
): ReadonlyMap<Figure, Contest> {
  let topic = contests[0]
  if (!topic || figures.length === 0) return NO_TOPICS
  const topics = new Map<Figure, Contest>()
  let next = 0
  for (const sentence of article.sentences) {
    const named = contests.length > 1 ? contestsNamed(sentence, contests, register) : NONE
    // "A win in X and another in Y": before any is named in a sentence, its first.
    topic = named[0]?.contest ?? topic
    const first = next
    for (; figures[next]?.sentence === sentence; next++) {
      const figure = figures[next] as Figure
      const exact =
        exactly(figure, contests) ?? (named.length === 0 ? inTurn(figures, first, next, contests) : null)
      if (!exact && contests.length > 0 && speaksOfAnother(figure, contests, register)) continue
      if (!exact) topic = named.findLast((each) => each.start < figure.number.start)?.contest ?? topic
      topics.set(figure, exact ?? topic)
    }
    topic = named.at(-1)?.contest ?? topic
  }
  return topics
}

const NONE: readonly never[] = []
const NO_TOPICS: ReadonlyMap<Figure, Contest> = new Map()

/** A contest and where it is named. */
interface Named {
  readonly start: number
  readonly contest: Contest
}

function contestsNamed(
  { mentions }: MarkedSentence,
  contests: readonly Contest[],
  register: Register,
): readonly Named[] {
  return mentions.flatMap((mention): readonly Named[] => {
    const contest = contestNamed(mention, contests, register)
    return contest ? [{ start: mention.start, contest }] : NONE
  })
}

/** "The swings were 29% and 12%": one for each contest, in the order they were told. */
function inTurn(
  figures: readonly Figure[],
  first: number,
  at: number,
  contests: readonly Contest[],
): Contest | null {
  const { sentence, measure } = figures[first] as Figure
  if (contests.length < 2) return null
  for (let nth = 0; nth <= contests.length; nth++) {
    const next = figures[first + nth]
    const belongs = next?.sentence === sentence && next.measure === measure
    if (belongs !== nth < contests.length) return null
  }
  return contests[at - first] ?? null
}

/** The last seat named before it in its sentence is none of these contests': "at Dudley West the swing was 29%". */
function speaksOfAnother(
  { sentence, number }: Figure,
  contests: readonly Contest[],
  register: Register,
): boolean {
  const seat = sentence.seats.findLast(
    (each) => each.start < number.start && each.resolution.state !== 'unresolved',
  )
  if (!seat || !(seat.cued || yearsIn(sentence).length > 0)) return false
  const seats = seatsIn([seat], register)
  return !contests.some((each) => seats.has(each.seat))
}

/** A figure of thousands that only one of the contests has settles it. */
function exactly({ value }: Figure, contests: readonly Contest[]): Contest | null {
  if (value < 1000) return null
  const of = contests.filter(
    (each) =>
      each.majority === value ||
      each.before?.majority === value ||
      each.candidacies.some((candidacy) => candidacy.votes === value),
  )
  return of.length === 1 ? (of[0] as Contest) : null
}

function contestNamed(mention: Mention, contests: readonly Contest[], register: Register): Contest | null {
  if (mention.kind === 'seat') {
    const seats = seatsIn([mention], register)
    return contests.find((each) => seats.has(each.seat)) ?? null
  }
  if (mention.kind !== 'person') return null
  const id = idOf(mention)
  return (
    contests.find((each) =>
      id
        ? each.winner === id ||
          each.holder === id ||
          each.candidacies.some((candidacy) => candidacy.person === id)
        : mention.name !== '' && each.candidacies.some((candidacy) => candidacy.name === mention.name),
    ) ?? null
  )
}
