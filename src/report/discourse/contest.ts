/** Which by-election an article is about: the one its people stood in, its figures fit and its seat names. @module */
import { daysBetween, type IsoDate } from '../../base/date.ts'
import type { PersonId, SeatId } from '../../base/id.ts'
import type { MarkedArticle } from '../../mention/marked.ts'
import type { Candidacy } from '../../register/election.ts'
import type { Register } from '../../register/register.ts'
import type { Act } from '../act.ts'

export interface Contest {
  readonly seat: SeatId
  readonly date: IsoDate
  /** Empty for contests the register holds no votes of. */
  readonly candidacies: readonly Candidacy[]
  readonly winner: PersonId | null
}

/** How far from its polling day a by-election is still in the news as such. */
const NEWS_WINDOW = 10

/** The contest an act tells the result of, or null. */
export function contestOf(
  act: Act,
  article: MarkedArticle,
  register: Register,
  published: IsoDate | null,
): Contest | null {
  const people = peopleIn(act)
  const seats = seatsIn(act, article, register)
  const figures = figuresIn(article, act)
  let best: { contest: Contest; score: number } | null = null
  for (const contest of byElections(register)) {
    const person = people.some(
      (id) => contest.winner === id || contest.candidacies.some((each) => each.person === id),
    )
    const seat = seats.has(contest.seat)
    if (!person && !seat) continue
    const near =
      published !== null &&
      daysBetween(contest.date, published) >= 0 &&
      daysBetween(contest.date, published) <= NEWS_WINDOW
    if (published && !near && (contest.date > published || act.mood === 'reported')) continue
    const fits = contest.candidacies.filter((each) => each.votes !== null && figures.has(each.votes)).length
    const score = (person ? 3 : 0) + (seat ? 2 : 0) + 2 * fits + (near ? 4 : 0)
    if (!best || score > best.score || (score === best.score && contest.date > best.contest.date))
      best = { contest, score }
  }
  return best && best.score >= 3 ? best.contest : null
}

const known = new WeakMap<Register, Contest[]>()

/** By-elections of the register, with votes or, before 2011, with the winner alone. */
export function byElections(register: Register): readonly Contest[] {
  let contests = known.get(register)
  if (contests) return contests
  contests = []
  const held = new Set<string>()
  for (const election of register.elections.values()) {
    if (election.kind !== 'byElection') continue
    held.add(`${election.seat} ${election.date}`)
    const candidacies = register.candidaciesIn(election.id)
    contests.push({
      seat: election.seat,
      date: election.date,
      candidacies,
      winner: candidacies[0]?.person ?? null,
    })
  }
  for (const each of register.memberships) {
    if (each.fromReason !== 'byElection' || held.has(`${each.seat} ${each.from}`)) continue
    contests.push({ seat: each.seat, date: each.from, candidacies: [], winner: each.person })
  }
  known.set(register, contests)
  return contests
}

function peopleIn(act: Act): PersonId[] {
  const { person } = act
  return person?.resolution.state === 'resolved' ? [person.resolution.id] : []
}

/** Every generation of the seats the act or, failing that, the article names. */
function seatsIn(act: Act, article: MarkedArticle, register: Register): Set<SeatId> {
  const mentions = act.seat
    ? [act.seat]
    : article.sentences.flatMap((each) => each.mentions.filter((mention) => mention.kind === 'seat'))
  const seats = new Set<SeatId>()
  for (const { resolution } of mentions) {
    const ids =
      resolution.state === 'resolved'
        ? [resolution.id]
        : resolution.state === 'ambiguous'
          ? resolution.candidates
          : []
    for (const id of ids) for (const generation of register.line(id)) seats.add(generation)
  }
  return seats
}

function figuresIn(article: MarkedArticle, act: Act): Set<number> {
  const near = new Set(act.sentences)
  const figures = new Set<number>()
  for (const sentence of article.sentences) {
    if (near.size > 0 && ![...near].some((index) => Math.abs(index - sentence.index) <= 12)) continue
    for (const mention of sentence.mentions) if (mention.kind === 'number') figures.add(mention.value)
  }
  return figures
}
