/** By-elections of the past that a sentence recalls: "the defeat at Eastbourne in 1990", "since Labour lost Copeland last year". @module */

import { daysBetween, type IsoDate, yearOf } from '../../base/date.ts'
import type { PersonId } from '../../base/id.ts'
import { anchored } from '../../mention/date/anchor.ts'
import type { MarkedArticle, MarkedSentence } from '../../mention/marked.ts'
import { type DateMention, NAMED } from '../../mention/mention.ts'
import { wordSet } from '../../mention/word.ts'
import type { Register } from '../../register/register.ts'
import { byElectionAt } from './by-election-words.ts'
import { type Contest, contestsBy } from './by-elections.ts'
import { seatsIn, yearsIn } from './contest.ts'
import { tokenAt } from './measure.ts'

/** Words by which a contest is told as one that was fought. */
const OUTCOME = wordSet(
  `win wins won winning winner victory victories triumph triumphs success successes lose loses lost losing loss losses
  defeat defeats defeated beat beats beaten take takes took taken taking gain gains gained gaining hold holds held holding
  kept retained seized captured snatched wrested overturn overturned overturning swing swings majority majorities replace
  replaced elected re-elected upset result results romped swept ousted unseated toppled triumphed case comparable`,
)
/** For how long a by-election is spoken of without its year, in days. */
const RECENT = 550
/** How near its seat a date stands, in words. */
const REACH = 6

/** In the order they are told; the contests an article tells as its news are the caller's to leave out. */
export function contestsRecalled(
  article: MarkedArticle,
  register: Register,
  published: IsoDate | null,
): Map<Contest, MarkedSentence[]> {
  const found = new Map<Contest, MarkedSentence[]>()
  for (const sentence of article.sentences) {
    if (!speaksOfPast(sentence, article.sentences[sentence.index - 1])) continue
    for (const contest of contestsIn(sentence, register, published)) {
      const told = found.get(contest)
      if (told) told.push(sentence)
      else found.set(contest, [sentence])
    }
  }
  return found
}

/** It names a seat, speaks of an outcome, and it or the one before speaks of a by-election. */
function speaksOfPast(sentence: MarkedSentence, before: MarkedSentence | undefined): boolean {
  const { named, tokens } = sentence
  if ((named & NAMED.seat) === 0) return false
  if (!tokens.some((each) => OUTCOME.has(each))) return false
  return byElectionAt(tokens) >= 0 || (before?.block === sentence.block && byElectionAt(before.tokens) >= 0)
}

function contestsIn(sentence: MarkedSentence, register: Register, published: IsoDate | null): Contest[] {
  const people = new Set<PersonId>()
  for (const each of sentence.mentions)
    if (each.kind === 'person' && each.resolution.state === 'resolved') people.add(each.resolution.id)
  const years = new Set(yearsIn(sentence))
  const seats = sentence.mentions.filter((each) => each.kind === 'seat')
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
  const at = tokenAt(tokens, end)
  const dates = mentions.filter((each): each is DateMention => each.kind === 'date' && each.start >= end)
  return (
    dates.find((each) => each.start < next && tokenAt(tokens, each.start) - at <= REACH) ??
    dates.find((each) => tokenAt(tokens, each.start) - at <= 2 * REACH) ??
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
export function isHungOn(
  { tokens, mentions }: MarkedSentence,
  contest: Contest,
  register: Register,
): boolean {
  const seat = mentions.find((each) => each.kind === 'seat' && seatsIn([each], register).has(contest.seat))
  const end = seat ? tokenAt(tokens, seat.start) : tokens.length
  return tokens
    .slice(0, end)
    .some(
      ({ lower }, at) => HANGS.has(lower) && tokens.slice(at + 1, at + 4).some((each) => OUTCOME.has(each)),
    )
}

const HANGS = new Set(['after', 'since', 'following', 'when', 'despite', 'having'])
