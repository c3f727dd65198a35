/** By-elections to come that an article speaks of by the seat, as something known: "the Dover by-election". @module */

import type { IsoDate } from '../../base/date.ts'
import type { SeatId } from '../../base/id.ts'
import { anchored } from '../../mention/date/anchor.ts'
import type { MarkedSentence } from '../../mention/marked.ts'
import { saysMay } from '../../mention/may.ts'
import { NAMED, type SeatMention } from '../../mention/mention.ts'
import { tokenFrom } from '../../mention/token.ts'
import { KIND, wordSet } from '../../mention/word.ts'
import { peopleNamed, seatsIn, seatsNamed } from '../discourse/known-names.ts'
import type { Setting } from '../discourse/setting.ts'
import { byElectionAt } from './by-election-words.ts'
import { type Contest, contestsBy } from './by-elections.ts'
import { contestAwaited, isAwaited } from './contest-to-come.ts'

export interface Named {
  readonly seat: SeatId
  readonly sentence: MarkedSentence
  /** Where the article tells its news, not by the way. */
  readonly opens: boolean
}

/** How far the seat and the word may be apart, in tokens. */
const REACH = 5
/** The title and the first sentence, by number. */
const LEAD = 1
/** The last sentence, by number, in which an article tells its news. */
const OPENING = 3

/** Those the register has within months of printing; none of an undated article. */
export function contestsNamed(setting: Setting): readonly Named[] {
  const { article, register, published } = setting
  if (!published || (article.kinds & KIND.poll) === 0 || (article.named & NAMED.seat) === 0) return NONE
  const speaking = article.sentences.filter(({ kinds }) => (kinds & KIND.poll) !== 0)
  const named = speaking.flatMap((sentence) => {
    const { seats, tokens } = sentence
    const word = byElectionAt(tokens)
    const days = word < 0 ? NONE : daysIn(sentence, published)
    if (word < 0) return []
    if (seats.length === 0) {
      const told = heldOn(days, setting)
      return told.map(({ seat }) => ({ seat, sentence, dated: true, opens: sentence.index <= OPENING }))
    }
    const alone = seats.every(({ name }) => name === seats[0]?.name)
    const news = sentence.index <= LEAD && !TALK.in(tokens) && !saysMay(tokens)
    const indefinite = !news && isIndefinite(tokens, word)
    const awaited = seats.flatMap((mention) => {
      if (isBeside(mention, sentence)) return []
      const contest = contestAwaited(seatsIn([mention], register), register, published)
      if (!contest) return []
      const apart = Math.min(
        Math.abs(tokenFrom(tokens, mention.start) - word),
        Math.abs(tokenFrom(tokens, mention.end) - word),
      )
      const dated = days.includes(contest.date)
      return [{ contest, near: alone || dated || apart <= REACH, dated }]
    })
    // "By-elections in Dover, Deal and Hythe": those of one day go together.
    const near = new Set(awaited.flatMap((each) => (each.near ? each.contest.date : [])))
    const [first, ...others] = awaited
    if (first && others.length > 0 && SEVERAL.has(tokens[word]) && isOfOneDay(others, first))
      near.add(first.contest.date)
    return awaited
      .filter(({ contest, dated }) => near.has(contest.date) && (dated || !indefinite))
      .map(({ contest, dated }) => ({
        seat: contest.seat,
        sentence,
        dated,
        opens: sentence.index <= OPENING,
      }))
  })
  // Where the first words name one, another is told by the way.
  const first = named.filter(({ sentence }) => sentence.index === named[0]?.sentence.index)
  return named.map((each) => ({
    ...each,
    opens: each.dated || (each.opens && first.some(({ seat }) => seat === each.seat)),
  }))
}

/** One day of all of them, so far as they are. */
function isOfOneDay(
  others: readonly { readonly contest: Contest }[],
  { contest }: { readonly contest: Contest },
) {
  return others.every((each) => each.contest.date === contest.date)
}

const SEVERAL = wordSet('by-elections byelections')

/** "By-elections in all three will be held on Thursday": those of that day, of the seats and members an article names. */
function heldOn(days: readonly IsoDate[], { article, register, published }: Setting): readonly Contest[] {
  const ahead = days.filter((day) => published !== null && day > published)
  if (ahead.length === 0) return NONE
  const [seats, people] = [seatsNamed(article, register), peopleNamed(article)]
  return contestsBy(register)
    .naming(people, seats)
    .filter(
      ({ seat, holder, date }) =>
        ahead.includes(date) && (seats.has(seat) || (holder !== null && people.has(holder))),
    )
}

/** "The by-election will be a test": of the one seat that falls vacant, where no sentence names it beside the word. */
export function contestOfVacancy(seat: SeatId, { article, register, published }: Setting): Named | null {
  if (!published || (article.kinds & KIND.poll) === 0 || !isAwaited(seat, register, published)) return null
  const sentence = article.sentences.find(({ seats, kinds, tokens }) => {
    const word = seats.length === 0 && (kinds & KIND.poll) !== 0 ? byElectionAt(tokens) : -1
    return word >= 0 && !TALK.in(tokens.slice(0, word)) && DEFINITE.has(tokens[word - 1]?.lower ?? '')
  })
  return sentence ? { seat, sentence, opens: true } : null
}

/** Words that make a by-election one that may not come. */
const TALK = wordSet(
  'could might would if unless whether should any no not never avoid avoids want wants wanted wanting seek seeks seeking sought urge urges urged prospect threat fear fears possible potential risk demand demands demanded call calls called calling force',
)
const NONE: readonly never[] = []

/** Days that a sentence names: a by-election told with its day is told as coming. */
function daysIn({ mentions }: MarkedSentence, published: IsoDate): readonly IsoDate[] {
  return mentions.flatMap((each) => (each.kind === 'date' ? (anchored(each, published).date ?? []) : []))
}

/** "A by-election in Dover": one that may never come. */
function isIndefinite(tokens: MarkedSentence['tokens'], word: number): boolean {
  const before = tokens.slice(Math.max(0, word - REACH), word).map(({ lower }) => lower)
  const determiner = before.findLast((lower) => DETERMINERS.has(lower))
  return determiner !== undefined && !DEFINITE.has(determiner)
}

const DEFINITE = new Set(['the', 'this', 'that', "'s"])
const DETERMINERS = new Set([...DEFINITE, 'a', 'an', 'another', 'any', 'no'])

/** "On one day with Mid Bedfordshire's": another contest, told by the way. */
export function isBeside({ start }: SeatMention, { tokens }: MarkedSentence): boolean {
  return BESIDE.has(tokens[tokenFrom(tokens, start) - 1])
}

const BESIDE = wordSet('with alongside like after beside')
