/** The by-elections of the register, and which of them an article is about. @module */
import { daysBetween, type IsoDate, yearOf } from '../../base/date.ts'
import type { PersonId, SeatId } from '../../base/id.ts'
import type { MarkedArticle, MarkedSentence } from '../../mention/marked.ts'
import type { Mention } from '../../mention/mention.ts'
import type { Candidacy, Election } from '../../register/election.ts'
import type { Register } from '../../register/register.ts'
import type { Act } from '../act.ts'

export interface Contest {
  readonly seat: SeatId
  readonly date: IsoDate
  /** Empty for contests the register holds no votes of (before 2011). */
  readonly candidacies: readonly Candidacy[]
  readonly winner: PersonId | null
  readonly majority: number | null
  readonly outcome: string | null
  /** The general election before it, and who won that. */
  readonly before: Election | null
  readonly holder: PersonId | null
}

/** How far from its polling day a by-election is still in the news as such. */
const NEWS_WINDOW = 10

const known = new WeakMap<Register, Contest[]>()

/** By-elections of the register, with votes or, before 2011, with the winner alone. */
export function byElections(register: Register): readonly Contest[] {
  let contests = known.get(register)
  if (contests) return contests
  contests = []
  const held = new Set<string>()
  for (const election of register.elections.values()) {
    if (election.kind !== 'byElection') continue
    const candidacies = register.candidaciesIn(election.id)
    const won = register
      .membershipsIn(election.seat)
      .find((each) => each.from === election.date && each.fromReason === 'byElection')
    held.add(`${election.seat} ${election.date}`)
    contests.push(contest(register, election, won?.person ?? candidacies[0]?.person ?? null))
  }
  for (const each of register.memberships) {
    if (each.fromReason !== 'byElection' || held.has(`${each.seat} ${each.from}`)) continue
    contests.push(contest(register, { seat: each.seat, date: each.from }, each.person))
  }
  known.set(register, contests)
  return contests
}

function contest(
  register: Register,
  { seat, date, ...election }: Pick<Election, 'seat' | 'date'> & Partial<Election>,
  winner: PersonId | null,
): Contest {
  const stood = election.id ? register.candidaciesIn(election.id) : []
  const candidacies = stood.some((each) => each.votes !== null) ? stood : []
  const before =
    register.electionsIn(seat).findLast((each) => each.kind === 'general' && each.date < date) ?? null
  const [first, second] = candidacies
  const difference = first?.votes && second?.votes ? first.votes - second.votes : null
  return {
    seat,
    date,
    candidacies,
    winner,
    majority: election.majority ?? difference,
    outcome: election.outcome ?? null,
    before,
    holder: register.membershipsIn(seat).findLast((each) => each.from < date)?.person ?? null,
  }
}

/** What the words of a contest's act are weighed by. */
interface Clues {
  readonly people: ReadonlySet<PersonId>
  readonly seats: ReadonlySet<SeatId>
  readonly figures: ReadonlySet<number>
  readonly years: ReadonlySet<number>
  /** The sentences speak of a by-election in so many words. */
  readonly spoken: boolean
}

/** The contest each act tells the result of. A general election won is none, nor is a contest told long after without being named. */
export function contestsOf(
  acts: readonly Act[],
  article: MarkedArticle,
  register: Register,
  published: IsoDate | null,
): Map<Contest, Act[]> {
  const everywhere = seatsIn(
    article.sentences.flatMap((each) => each.mentions),
    register,
  )
  const found = new Map<Contest, Act[]>()
  for (const act of acts) {
    if (act.type !== 'byElectionResult' || (act.mood !== 'reported' && act.mood !== 'recap')) continue
    const contest = contestOf(act, cluesOf(act, article, register, everywhere), register, published)
    if (contest) found.set(contest, [...(found.get(contest) ?? []), act])
  }
  return found
}

function contestOf(act: Act, clues: Clues, register: Register, published: IsoDate | null): Contest | null {
  let best: { contest: Contest; score: number } | null = null
  for (const each of byElections(register)) {
    const score = scoreOf(each, clues, act, published)
    if (score === null) continue
    if (!best || score > best.score || (score === best.score && each.date > best.contest.date))
      best = { contest: each, score }
  }
  return best && best.score >= 3 ? best.contest : null
}

function scoreOf(contest: Contest, clues: Clues, act: Act, published: IsoDate | null): number | null {
  const stood = (id: PersonId | null) => id !== null && clues.people.has(id)
  const won = stood(contest.winner)
  const person = won || contest.candidacies.some((each) => stood(each.person))
  const seat = clues.seats.has(contest.seat)
  if (!person && !seat) return null
  // Somebody else's victory there is another contest's, usually the general election before.
  if (act.person && !won && act.rules.includes('byElectionResult.won') && clues.people.size > 0) return null
  const fits =
    contest.candidacies.filter(
      (each) => each.votes !== null && each.votes > 99 && clues.figures.has(each.votes),
    ).length + (contest.majority && contest.majority > 99 && clues.figures.has(contest.majority) ? 1 : 0)
  const days = published ? daysBetween(contest.date, published) : null
  if (days !== null && days < 0) return null
  const near = days !== null && days <= NEWS_WINDOW
  const year = clues.years.has(yearOf(contest.date))
  if (!near && clues.years.size > 0 && !year && fits < 2) return null
  if (!near && !year && !clues.spoken && fits === 0) return null
  return (person ? 3 : 0) + (seat ? 2 : 0) + 2 * fits + (near ? 4 : 0) + (year ? 2 : 0)
}

/** Sentences before and after those of an act that may tell its figures. */
const REACH = 12

function cluesOf(
  act: Act,
  article: MarkedArticle,
  register: Register,
  everywhere: ReadonlySet<SeatId>,
): Clues {
  const first = act.sentences[0] ?? 0
  const last = act.sentences.at(-1) ?? first
  const near = article.sentences.slice(Math.max(0, first - REACH), Math.min(last, first + 2 * REACH) + REACH)
  const { person } = act
  return {
    people: new Set(person?.resolution.state === 'resolved' ? [person.resolution.id] : []),
    seats: act.seat ? seatsIn([act.seat], register) : everywhere,
    figures: new Set(
      near.flatMap((each) => each.mentions.flatMap((m) => (m.kind === 'number' ? [m.value] : []))),
    ),
    years: new Set(act.sentences.flatMap((index) => yearsIn(article.sentences[index]))),
    spoken: near.some((each) => each.tokens.some((token) => BY_ELECTION.test(token.lower))),
  }
}

export const BY_ELECTION = /^by-?elections?$/

/** Years a sentence names as such: "in 2019", not the year a bare day falls in. */
export function yearsIn(sentence: MarkedSentence | undefined): number[] {
  return (sentence?.tokens ?? []).flatMap((token) =>
    token.kind === 'figure' && /^(?:19|20)\d\d$/.test(token.text) ? [Number(token.text)] : [],
  )
}

/** Every generation of the seats named. */
export function seatsIn(mentions: readonly Mention[], register: Register): Set<SeatId> {
  const seats = new Set<SeatId>()
  for (const mention of mentions) {
    if (mention.kind !== 'seat') continue
    const { resolution } = mention
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
