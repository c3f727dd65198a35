/** Which by-elections of the register an article tells the result of. @module */
import { daysBetween, type IsoDate, yearOf } from '../../base/date.ts'
import type { PersonId, SeatId } from '../../base/id.ts'
import { type MarkedArticle, type MarkedSentence, once } from '../../mention/marked.ts'
import type { Mention } from '../../mention/mention.ts'
import type { Register } from '../../register/register.ts'
import type { Act } from '../act.ts'
import { speaksOfByElection } from './by-election-words.ts'
import { type Contest, contestsBy } from './by-elections.ts'

/** How far from its polling day a by-election is still in the news as such. */
const NEWS_WINDOW = 10

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
  const found = new Map<Contest, Act[]>()
  for (const act of acts) {
    if (act.type !== 'byElectionResult' || !isTold(act, published)) continue
    if (act.sentences.every((at) => isOfGeneralElection(article.sentences[at]))) continue
    const contest = contestOf(act, cluesOf(act, article, register), register, published)
    if (!contest) continue
    const told = found.get(contest)
    if (told) told.push(act)
    else found.set(contest, [act])
  }
  return found
}

/** "Will be the new member", on the morning after, has won. */
function isTold({ mood }: Act, published: IsoDate | null): boolean {
  return mood === 'reported' || mood === 'recap' || (mood === 'announcedFuture' && published !== null)
}

/** "Beat Labour by 9,000 at the last election". */
function isOfGeneralElection(sentence: MarkedSentence | undefined): boolean {
  const words = sentence?.tokens.map((token) => token.lower) ?? []
  if (!sentence || speaksOfByElection(sentence.tokens)) return false
  return words.some(
    (word, at) =>
      word === 'election' &&
      GENERAL.has(words[at - 1] ?? '') &&
      words
        .slice(Math.max(0, at - 8), at)
        .some(
          (each, index, near) =>
            each === 'by' &&
            /^\d/.test(near[index + 1] ?? '') &&
            /^(?:at|in|votes)$/.test(near[index + 2] ?? ''),
        ),
  )
}

const GENERAL = new Set(['last', 'general', 'previous'])

function contestOf(act: Act, clues: Clues, register: Register, published: IsoDate | null): Contest | null {
  let best: { contest: Contest; score: number } | null = null
  for (const each of contestsBy(register).naming(clues.people, clues.seats)) {
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
  if (act.person && !won && act.rules.some((rule) => OF_WINNERS.has(rule)) && clues.people.size > 0)
    return null
  const fits =
    contest.candidacies.filter(
      (each) => each.votes !== null && each.votes > 99 && clues.figures.has(each.votes),
    ).length + (contest.majority && contest.majority > 99 && clues.figures.has(contest.majority) ? 1 : 0)
  const days = published ? daysBetween(contest.date, published) : null
  if (days !== null && days < 0) return null
  const near = days !== null && days <= NEWS_WINDOW
  const year = clues.years.has(yearOf(contest.date))
  if (!near && clues.years.size > 0 && !year && fits < 2) return null
  if (!near && (act.mood === 'announcedFuture' || (!year && !clues.spoken && fits === 0))) return null
  return (person ? 3 : 0) + (seat ? 2 : 0) + 2 * fits + (near ? 4 : 0) + (year ? 2 : 0)
}

const OF_WINNERS = new Set(['byElectionResult.won', 'byElectionResult.victoryOf'])

/** Sentences before and after those of an act that may tell its figures. */
const REACH = 12

function cluesOf(act: Act, article: MarkedArticle, register: Register): Clues {
  const first = act.sentences[0] ?? 0
  const last = act.sentences.at(-1) ?? first
  const near = article.sentences.slice(Math.max(0, first - REACH), Math.min(last, first + 2 * REACH) + REACH)
  const { person } = act
  return {
    people: new Set(person?.resolution.state === 'resolved' ? [person.resolution.id] : []),
    seats: act.seat ? seatsIn([act.seat], register) : seatsNamed(article, register),
    figures: new Set(
      near.flatMap((each) => each.mentions.flatMap((m) => (m.kind === 'number' ? [m.value] : []))),
    ),
    years: new Set(ofContest(act, article).flatMap(yearsIn)),
    spoken: near.some((each) => speaksOfByElection(each.tokens)),
  }
}

/** The sentences of an act without those that tell of a general election too: "she won by 9,000 at the last general election". */
function ofContest({ sentences }: Act, article: MarkedArticle): MarkedSentence[] {
  const all = sentences.flatMap((at) => article.sentences[at] ?? [])
  const own = all.filter(({ tokens }) => speaksOfByElection(tokens) || !speaksOfGeneralElection(tokens))
  return own.length > 0 ? own : all
}

export function speaksOfGeneralElection(tokens: MarkedSentence['tokens']): boolean {
  return tokens.some(({ lower }, at) => lower === 'general' && tokens[at + 1]?.lower === 'election')
}

/** Years a sentence names as such: "in 2019", not the year a bare day falls in. */
export function yearsIn(sentence: MarkedSentence | undefined): number[] {
  return (sentence?.tokens ?? []).flatMap((token) =>
    token.kind === 'figure' && /^(?:19|20)\d\d$/.test(token.text) ? [Number(token.text)] : [],
  )
}

/** Every generation of the seats an article names. */
export const seatsNamed = once(
  (article: MarkedArticle, register: Register): ReadonlySet<SeatId> =>
    seatsIn(
      article.sentences.flatMap((each) => each.mentions),
      register,
    ),
)

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
