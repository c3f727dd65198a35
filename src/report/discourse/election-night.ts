/** The general election that an undated page is the morning after. @module */
import { addDays, type IsoDate } from '../../base/date.ts'
import type { SeatId } from '../../base/id.ts'
import type { MarkedArticle, MarkedSentence } from '../../mention/marked.ts'
import { wordSet } from '../../mention/word.ts'
import type { Register } from '../../register/register.ts'
import { agreedMajorities } from './agreed.ts'
import { speaksOfByElection } from './by-election-words.ts'
import { countsOf } from './counts.ts'
import { elections, type Won } from './elections-won.ts'
import { figuresOf } from './figure.ts'
import { seatsIn } from './known-names.ts'
import { speaksOfWinning, winsIn } from './seats-won.ts'

/** Sentences that may say of an undated page that it is of an election night. */
const LEAD = 3
/** The same, by a word of the count. */
const OPENING = 12
const COUNT = wordSet(
  'counting counted count recount declared declaration declarations overnight night exit swept landslide voted results',
)
/** So many seats whose figures are of one election. */
const SEATS = 3

/** The day after that election; null for any other page. */
export function electionNight(article: MarkedArticle, register: Register): IsoDate | null {
  return nightByWords(article, register) ?? nightByFigures(article, register)
}

/** Somebody, the article opens, "has won" the only seat and time they did. */
function nightByWords(article: MarkedArticle, register: Register): IsoDate | null {
  for (const sentence of article.sentences.slice(0, LEAD)) {
    if (speaksOfByElection(sentence) || LASTING.in(sentence.tokens)) continue
    for (const { elections: all, isPerfect, isNamed } of winsIn(sentence, article, register)) {
      const [won] = all
      if (isPerfect && isNamed && won && all.length === 1) return addDays(won.date, 1)
    }
  }
  return null
}

/** "Has held the seat since 2010", "for ten years". */
const LASTING = wordSet('since years decades always long twice who')

/** It opens with the count, and gives the figures of several seats at one election. */
function nightByFigures(article: MarkedArticle, register: Register): IsoDate | null {
  const opening = article.sentences.slice(0, OPENING)
  if (!opening.some(({ tokens }) => COUNT.in(tokens))) return null
  if (article.sentences.some(speaksOfByElection)) return null
  const seats = new Map<IsoDate, Set<SeatId>>()
  const add = ({ date, seat }: Won) => seats.set(date, (seats.get(date) ?? new Set()).add(seat))
  for (const { won } of agreedMajorities(article, new Set(), register)) add(won)
  for (const { won } of countsOf(figuresOf(article), article, register)) add(won)
  for (const sentence of article.sentences.slice(0, MOST))
    for (const won of winnersIn(sentence, register)) add(won)
  const [most, next] = [...seats].sort((a, b) => b[1].size - a[1].size)
  return most && most[1].size >= SEATS && most[1].size > (next?.[1].size ?? 0) ? addDays(most[0], 1) : null
}

/** Sentences of an article that are asked. */
const MOST = 60

/** Elections of which a sentence about winning names the winner with the seat. */
function winnersIn(sentence: MarkedSentence, register: Register): Won[] {
  if (sentence.people.length === 0 || sentence.seats.length === 0 || !speaksOfWinning(sentence)) return []
  const seats = seatsIn(sentence.seats, register)
  return sentence.people.flatMap(({ resolution }) =>
    resolution.state === 'resolved'
      ? elections.of(register, { person: resolution.id }).filter(({ seat }) => seats.has(seat))
      : [],
  )
}
