/** By-elections of the past that a sentence recalls: "the defeat at Eastbourne in 1990", "since Labour lost Copeland last year". @module */

import { addDays, daysBetween, type IsoDate, yearOf } from '../../base/date.ts'
import { anchored } from '../../mention/date/anchor.ts'
import type { MarkedArticle, MarkedSentence } from '../../mention/marked.ts'
import { type DateMention, NAMED } from '../../mention/mention.ts'
import { tokenFrom } from '../../mention/token.ts'
import { wordSet } from '../../mention/word.ts'
import type { Register } from '../../register/register.ts'
import { yearsIn, yearsOver } from '../days/years.ts'
import { knownAmong, seatsIn } from '../discourse/known-names.ts'
import { speaksOfByElection } from './by-election-words.ts'
import { type Contest, contestsBy } from './by-elections.ts'

/** Words by which a contest is told as one that was fought. */
const OUTCOME = wordSet(
  `win wins won winning winner victory victories triumph triumphs success successes lose loses lost losing loss losses
  defeat defeats defeated beat beats beaten take takes took taken taking gain gains gained gaining hold holds held holding
  kept retained seized captured snatched wrested overturn overturned overturning swing swings majority majorities replace
  replaced elected re-elected upset result results romped swept ousted unseated toppled triumphed case comparable`,
)
export function speaksOfOutcome({ tokens }: MarkedSentence): boolean {
  return OUTCOME.in(tokens)
}

/** For how long a by-election is spoken of without its year, in days. */
const RECENT = 550
/** How near its seat a date stands, in words. */
const REACH = 6

/** In the order they are told; the contests an article tells as its news are the caller's to leave out. */
export function contestsRecalled(
  article: MarkedArticle,
  register: Register,
  published: IsoDate | null,
): ReadonlyMap<Contest, readonly MarkedSentence[]> {
  let found: Map<Contest, MarkedSentence[]> | null = null
  let spoken = false
  for (const sentence of article.sentences) {
    const here = speaksOfByElection(sentence)
    spoken ||= here
    if (sentence.seats.length === 0 && !(here && sentence.people.length > 0)) continue
    for (const contest of contestsIn({ article, sentence, register, published, spoken, here })) {
      found ??= new Map()
      const told = found.get(contest)
      if (!told) found.set(contest, [sentence])
      else if (told.at(-1) !== sentence) told.push(sentence)
    }
  }
  return found ?? NOTHING
}

const NOTHING: ReadonlyMap<Contest, readonly MarkedSentence[]> = new Map()

interface Place {
  readonly article: MarkedArticle
  readonly sentence: MarkedSentence
  readonly register: Register
  readonly published: IsoDate | null
  /** The article has spoken of a by-election by now; the sentence does. */
  readonly spoken: boolean
  readonly here: boolean
}

const NONE: readonly never[] = []

function contestsIn(place: Place): readonly Contest[] {
  const { article, sentence, spoken, here } = place
  const { tokens, people, seats } = sentence
  if (seats.length === 0) return OUTCOME.in(tokens) ? wonByName(place) : NONE
  const listed = spoken ? listedUnder(place) : NONE
  if (listed.length > 0 || !OUTCOME.in(tokens)) return listed
  const before = article.sentences[sentence.index - 1]
  if (here || (before?.block === sentence.block && speaksOfByElection(before))) return bySeat(place)
  const won = people.length > 0 ? byWinner(place) : NONE
  return won.length > 0 ? won : byParty(place)
}

/** "1990: Eastbourne fell": the contests of that year, in a list by years or under a heading. */
function listedUnder({ article, sentence, register }: Place): Contest[] {
  const years = new Set(yearsOver(sentence.index, article))
  if (years.size === 0) return []
  const held = contestsBy(register).naming([], seatsIn(sentence.seats, register))
  return held.filter(({ date }) => years.has(yearOf(date)))
}

/** "A by-election in 1999, won by Ann Lee". */
function wonByName({ sentence, register }: Place): Contest[] {
  const years = new Set(yearsIn(sentence))
  const people = knownAmong(sentence.people)
  return contestsBy(register)
    .naming(people, [])
    .filter(({ winner, date }) => winner !== null && people.has(winner) && years.has(yearOf(date)))
}

/** "Ann Lee's win in Dover last May": the winner and the seat, by its day, or before anybody has been elected there since. */
function byWinner({ sentence, register, published }: Place): Contest[] {
  const people = knownAmong(sentence.people)
  const years = new Set(yearsIn(sentence))
  const { seats } = sentence
  return seats.flatMap((seat, index) => {
    const near = dateNear(sentence, seat.end, seats[index + 1]?.start ?? Number.POSITIVE_INFINITY)
    return contestsBy(register)
      .naming([], seatsIn([seat], register))
      .filter((each) => each.winner !== null && people.has(each.winner))
      .filter((each) => !published || each.date <= published)
      .filter(
        (each) =>
          years.has(yearOf(each.date)) ||
          (near && isIn(each, near, published)) ||
          isWonBy(each, sentence) ||
          (years.size === 0 && isUnsucceeded(each, register, published)),
      )
  })
}

/** "Dover, which the Lib Dems won last month": a party that won or lost the seat, and the month or day printed beside it. */
function byParty({ sentence, register, published }: Place): Contest[] {
  if ((sentence.named & NAMED.party) === 0 || (sentence.named & NAMED.date) === 0) return []
  const parties = new Set(
    sentence.mentions.flatMap((each) => (each.kind === 'party' ? [register.countedAs(each.party)] : [])),
  )
  const { seats } = sentence
  return seats.flatMap((seat, index) => {
    const near = dateNear(sentence, seat.end, seats[index + 1]?.start ?? Number.POSITIVE_INFINITY)
    if (!near || anchored(near, published).precision === 'year') return []
    return contestsBy(register)
      .naming([], seatsIn([seat], register))
      .filter((each) => isIn(each, near, published))
      .filter(({ winner, holder, date }) =>
        [
          winner && register.partyOf(winner, date),
          holder && register.partyOf(holder, addDays(date, -1)),
        ].some((party) => party && parties.has(register.countedAs(party))),
      )
  })
}

/** Its majority is printed, to the vote. */
function isWonBy({ majority }: Contest, { numbers }: MarkedSentence): boolean {
  return majority !== null && majority > 99 && numbers.some(({ value }) => value === majority)
}

/** No general election since, on a page with a day. */
function isUnsucceeded({ date }: Contest, { parliaments }: Register, published: IsoDate | null): boolean {
  return published !== null && !parliaments.some(({ election }) => election > date && election <= published)
}

function bySeat({ sentence, register, published }: Place): Contest[] {
  const people = knownAmong(sentence.people)
  const years = new Set(yearsIn(sentence))
  const { seats } = sentence
  return seats.flatMap((seat, index) => {
    const held = contestsBy(register)
      .naming([], seatsIn([seat], register))
      .filter((each) => !published || each.date <= published)
    const near = dateNear(sentence, seat.end, seats[index + 1]?.start ?? Number.POSITIVE_INFINITY)
    const [one] = held
      .filter(
        (each) =>
          (each.winner !== null && people.has(each.winner)) ||
          (near ? isIn(each, near, published) : years.has(yearOf(each.date))) ||
          (published !== null && years.size === 0 && daysBetween(each.date, published) <= RECENT),
      )
      .sort((a, b) => (a.date < b.date ? 1 : -1))
    return one ? [one] : []
  })
}

/** The date right behind a seat, before the next: "Dover in July 2019 and Deal in May"; that of a row of seats is the last one's. */
function dateNear({ tokens, mentions }: MarkedSentence, end: number, next: number): DateMention | null {
  const at = tokenFrom(tokens, end)
  const dates = mentions.filter((each): each is DateMention => each.kind === 'date' && each.start >= end)
  return (
    dates.find((each) => each.start < next && tokenFrom(tokens, each.start) - at <= REACH) ??
    dates.find((each) => tokenFrom(tokens, each.start) - at <= 2 * REACH) ??
    null
  )
}

function isIn({ date }: Contest, mention: DateMention, published: IsoDate | null): boolean {
  const { relative } = mention
  if (relative?.kind === 'month' && relative.month !== null && !published)
    return Number(date.slice(5, 7)) === relative.month
  const when = anchored(mention, published)
  if (!when.date) return false
  if (when.precision === 'year') return yearOf(date) === yearOf(when.date)
  if (when.precision === 'month') return date.slice(0, 7) === when.date.slice(0, 7)
  return Math.abs(daysBetween(date, when.date)) <= 1
}

/** "After losing Dover", "since they won Deal": what is told stands on it, and before the contest's seat. */
export function isHungOn({ tokens, seats }: MarkedSentence, contest: Contest, register: Register): boolean {
  const seat = seats.find((each) => seatsIn([each], register).has(contest.seat))
  const end = seat ? tokenFrom(tokens, seat.start) : tokens.length
  return tokens
    .slice(0, end)
    .some(
      ({ lower }, at) => HANGS.has(lower) && tokens.slice(at + 1, at + 4).some((each) => OUTCOME.has(each)),
    )
}

const HANGS = new Set(['after', 'since', 'following', 'when', 'despite', 'having'])
