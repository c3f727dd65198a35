/** Which by-elections of the register an article tells the result of. @module */

import { daysBetween, type IsoDate, yearOf } from '../../base/date.ts'
import type { PartyId, PersonId, SeatId } from '../../base/id.ts'
import type { MarkedArticle, MarkedSentence } from '../../mention/marked.ts'
import type { SeatMention } from '../../mention/mention.ts'
import { tokenFrom } from '../../mention/token.ts'
import { KIND } from '../../mention/word.ts'
import type { Register } from '../../register/register.ts'
import { yearsOfContest, yearsOver } from '../days/years.ts'
import type { Act } from '../discourse/act.ts'
import { seatsIn, seatsNamed } from '../discourse/known-names.ts'
import { speaksOfByElection, speaksOfGeneralElection } from './by-election-words.ts'
import { type Contest, contestsBy } from './by-elections.ts'
import { partyBefore, partyThatWon } from './outcome.ts'

/** How far from its polling day a by-election is still in the news as such. */
const NEWS_WINDOW = 10

/** For how long a by-election is spoken of by its seat and parties alone, in days. */
const RECALLED = 2200

/** The same, further from the word itself, on a page with a day. */
const LATELY = 550

/** What the words of a contest's act are weighed by. */
interface Clues {
  readonly people: ReadonlySet<PersonId>
  readonly seats: ReadonlySet<SeatId>
  readonly figures: ReadonlySet<number>
  readonly years: ReadonlySet<number>
  /** It or what stands near it speaks of a by-election in so many words. */
  readonly spoken: 'here' | 'near' | null
  /** Who is said to have won, and from whom. */
  readonly winner: PartyId | null
  readonly loser: PartyId | null
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
    const contest = contestOf(act, article, register, published)
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
  if (!sentence || (sentence.kinds & KIND.poll) === 0 || speaksOfByElection(sentence)) return false
  const words = sentence.tokens.map((token) => token.lower)
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

function contestOf(
  act: Act,
  article: MarkedArticle,
  register: Register,
  published: IsoDate | null,
): Contest | null {
  const { person } = act
  const people = new Set(person?.resolution.state === 'resolved' ? [person.resolution.id] : [])
  const seats = seatsOf(act, article, register)
  const named = contestsBy(register).naming(people, seats)
  if (named.length === 0) return null
  const clues = cluesOf(act, people, seats, article, register)
  let best: { contest: Contest; score: number } | null = null
  for (const each of named) {
    const score = scoreOf(each, clues, act, register, published)
    if (score === null) continue
    if (!best || score > best.score || (score === best.score && each.date > best.contest.date))
      best = { contest: each, score }
  }
  return best && best.score >= 3 ? best.contest : null
}

function scoreOf(
  contest: Contest,
  clues: Clues,
  act: Act,
  register: Register,
  published: IsoDate | null,
): number | null {
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
  // "Won Bethnal Green in 2005", of who has won Rochdale yesterday.
  if (near && !seat && clues.years.size > 0 && !year && fits === 0) return null
  if (!near && (act.mood === 'announcedFuture' || (!year && !clues.spoken && fits === 0))) return null
  const parties = agreementOf(contest, clues, register)
  if (!near && !won && parties === null) return null
  const recent = days === null || days <= RECALLED
  const told =
    clues.spoken === 'here' ||
    (parties ?? 0) > 1 ||
    (clues.spoken !== null && days !== null && days <= LATELY)
  return (
    (person ? 3 : 0) +
    (seat ? 2 : 0) +
    2 * fits +
    (near ? 4 : 0) +
    (year ? 2 : 0) +
    (recent && told ? (parties ?? 0) : 0)
  )
}

/** How many of the parties that are said to have won and lost it did; null where another won. */
function agreementOf(contest: Contest, { winner, loser }: Clues, register: Register): number | null {
  const won = partyThatWon(contest, register)
  if (winner && won && winner !== won) return null
  return (winner && won ? 1 : 0) + (loser && loser === partyBefore(contest, register) ? 1 : 0)
}

const OF_WINNERS = new Set(['byElectionResult.won', 'byElectionResult.victoryOf'])

/** Sentences before and after those of an act that may tell its figures. */
const REACH = 12

function cluesOf(
  act: Act,
  people: Clues['people'],
  seats: Clues['seats'],
  article: MarkedArticle,
  register: Register,
): Clues {
  const first = act.sentences[0] ?? 0
  const last = act.sentences.at(-1) ?? first
  const near = article.sentences.slice(Math.max(0, first - REACH), Math.min(last, first + 2 * REACH) + REACH)
  const years = ofContest(act, article).flatMap(yearsOfContest)
  const { fields } = act
  return {
    people,
    seats,
    figures: numbersIn(near),
    years: new Set(years.length > 0 ? years : yearsOver(first, article)),
    spoken: act.sentences.flatMap((at) => article.sentences[at] ?? []).some(speaksOfByElection)
      ? 'here'
      : near.some(speaksOfByElection)
        ? 'near'
        : null,
    winner: fields.winnerParty ? register.countedAs(fields.winnerParty) : null,
    loser: fields.gainFrom ? register.countedAs(fields.gainFrom) : null,
  }
}

function numbersIn(sentences: readonly MarkedSentence[]): ReadonlySet<number> {
  const values = new Set<number>()
  for (const { numbers } of sentences) for (const { value } of numbers) values.add(value)
  return values
}

/** Sentences back from an act that names no seat to the one that does. */
const SEAT_REACH = 4

/** "Winchester council": not the seat, but what has its name. */
function isOfCouncil({ end }: SeatMention, sentence: MarkedSentence | undefined): boolean {
  const after = sentence ? tokenFrom(sentence.tokens, end) : 0
  return (sentence?.tokens.slice(after, after + 3) ?? []).some(({ lower }) => COUNCIL.has(lower))
}

const COUNCIL = new Set(['council', 'borough', 'ward', 'district', 'councillors'])

/** The seat the act names; else those of its sentence, or of the last before it that names any; else all of the article. */
function seatsOf({ seat, sentences }: Act, article: MarkedArticle, register: Register): ReadonlySet<SeatId> {
  const first = sentences[0] ?? 0
  if (seat) return isOfCouncil(seat, article.sentences[first]) ? new Set() : seatsIn([seat], register)
  for (let at = first; at >= Math.max(0, first - SEAT_REACH); at--) {
    const named = seatsIn(article.sentences[at]?.seats ?? [], register)
    if (named.size > 0) return named
  }
  return seatsNamed(article, register)
}

/** The sentences of an act without those that tell of a general election too: "she won by 9,000 at the last general election". */
function ofContest({ sentences }: Act, article: MarkedArticle): MarkedSentence[] {
  const all = sentences.flatMap((at) => article.sentences[at] ?? [])
  const own = all.filter((each) => speaksOfByElection(each) || !speaksOfGeneralElection(each))
  return own.length > 0 ? own : all
}
