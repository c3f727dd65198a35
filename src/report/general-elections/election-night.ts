/** The general election that an undated page is the morning after. @module */
import { addDays, type IsoDate, yearOf } from '../../base/date.ts'
import type { SeatId } from '../../base/id.ts'
import type { MarkedArticle, MarkedSentence } from '../../mention/marked.ts'
import { saysMay } from '../../mention/may.ts'
import type { Token } from '../../mention/token.ts'
import { wordSet } from '../../mention/word.ts'
import type { Register } from '../../register/register.ts'
import { speaksOfByElection } from '../by-elections/by-election-words.ts'
import { yearsIn } from '../days/years.ts'
import { seatsIn } from '../discourse/known-names.ts'
import { agreedMajorities } from '../figures/agreed.ts'
import { countsOf } from './counts.ts'
import { elections, type Won } from './elections-won.ts'
import { lostOnTheNight } from './seats-lost.ts'
import { speaksOfWinning, winsIn } from './won-told.ts'

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
  return nightByWords(article, register) ?? nightBySeats(article, register) ?? nightByCount(article, register)
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

/** It opens with a night, and prints what the first two had in one seat, to the vote: the last time that was so. */
function nightByCount(article: MarkedArticle, register: Register): IsoDate | null {
  const opening = article.sentences.slice(0, OPENING)
  if (!opening.some(({ tokens }) => NIGHT.in(tokens)) || article.sentences.some(speaksOfByElection))
    return null
  const day = countsOf(article, register)
    .map(({ won }) => won.date)
    .sort()
    .at(-1)
  if (!day) return null
  const years = new Set(opening.flatMap((sentence) => yearsIn(sentence)))
  return years.size === 0 || years.has(yearOf(day)) ? addDays(day, 1) : null
}

const NIGHT = wordSet('night tonight overnight recount declaration')

/** It opens with the count, or with several who were beaten, and tells of several seats what happened to all of them at one election only. */
function nightBySeats(article: MarkedArticle, register: Register): IsoDate | null {
  const opening = article.sentences.slice(0, OPENING)
  const isCount = opening.some(({ tokens }) => COUNT.in(tokens) || tokens.some(isOutcome))
  if (!isCount && beatenIn(opening, article, register) < BEATEN) return null
  if (article.sentences.some(speaksOfByElection)) return null
  const nights = new Map<IsoDate, Night>()
  const add = ({ date, seat }: Won, isPlain: boolean) => {
    const night = nights.get(date) ?? { seats: new Set(), plain: new Set() }
    nights.set(date, night)
    night.seats.add(seat)
    if (isPlain) night.plain.add(seat)
  }
  for (const { won } of agreedMajorities(article, new Set(), register)) add(won, true)
  for (const { won } of countsOf(article, register)) add(won, true)
  for (const sentence of article.sentences.slice(0, MOST)) {
    for (const won of winnersIn(sentence, register)) add(won, false)
    for (const won of turnedIn(sentence, register)) add(won, true)
    for (const won of lostIn(sentence, article, register)) add(won, true)
  }
  const [most, next] = [...nights].sort(([, a], [, b]) => compared(b, a))
  if (!most || most[1].seats.size < (isCount ? SEATS : BEATEN) || most[1].plain.size === 0) return null
  return next && compared(most[1], next[1]) === 0 ? null : addDays(most[0], 1)
}

/** So many members beaten on one night are its news. */
const BEATEN = 2

/** Of how many seats the sentences tell that whoever sat there was beaten. */
function beatenIn(opening: readonly MarkedSentence[], article: MarkedArticle, register: Register): number {
  const seats = opening.flatMap((sentence) =>
    sentence.people.length === 0 ? [] : lostIn(sentence, article, register).map(({ seat }) => seat),
  )
  return new Set(seats).size
}

interface Night {
  /** Those that the page may tell of as they went then. */
  readonly seats: Set<SeatId>
  /** Of them, those of which it tells more than that somebody won there, who may have done so often. */
  readonly plain: Set<SeatId>
}

function compared(a: Night, b: Night): number {
  return a.seats.size - b.seats.size || a.plain.size - b.plain.size
}

/** Sentences of an article that are asked. */
const MOST = 60
/** "Plymouth Moor View: Lab HOLD". */
function isOutcome({ capital, text }: Token): boolean {
  return capital && (text === 'HOLD' || text === 'GAIN')
}

/** Elections of which a sentence about winning names the winner with the seat. */
function winnersIn(sentence: MarkedSentence, register: Register): Won[] {
  if (sentence.people.length === 0 || sentence.seats.length === 0) return []
  if (!speaksOfWinning(sentence) && !SURVIVING.in(sentence.tokens)) return []
  const seats = seatsIn(sentence.seats, register)
  return sentence.people.flatMap(({ resolution }) =>
    resolution.state === 'resolved'
      ? elections.of(register, { person: resolution.id }).filter(({ seat }) => seats.has(seat))
      : [],
  )
}

const SURVIVING = wordSet('survived survives recount scraped scrapes through squeaked')

/** Elections at which a seat came to a party that the sentence names: "Cardiff Central went to the Liberal Democrats". */
function turnedIn(sentence: MarkedSentence, register: Register): Won[] {
  const { mentions, tokens, seats } = sentence
  if (
    seats.length === 0 ||
    !TURNING.in(tokens) ||
    OPEN.in(tokens) ||
    saysMay(tokens) ||
    yearsIn(sentence).length > 0
  )
    return []
  const parties = new Set(
    mentions.flatMap((each) => (each.kind === 'party' ? [register.countedAs(each.party)] : [])),
  )
  if (parties.size === 0) return []
  return [...seatsIn(seats, register)].flatMap((seat) =>
    elections.of(register, { seat }).filter(({ party }, at, all) => {
      const before = at > 0 ? all[at - 1]?.party : undefined
      if (!party || !before || !parties.has(register.countedAs(party))) return false
      return register.countedAs(party) !== register.countedAs(before)
    }),
  )
}

const TURNING = wordSet(
  `take takes took taken taking gain gains gained gaining go goes went going lose loses lost losing fall falls fell falling
  win wins won winning capture captured capturing seize seized seizing snatch snatched snatching`,
)
/** Seats that a party only wants. */
const OPEN = wordSet(
  'could might would should will can if hope hopes hoped hoping must need needs target targets targeting expected likely whether aim aims',
)

/** Elections at which somebody whom the sentence names was beaten in the seat that it names. */
function lostIn(sentence: MarkedSentence, article: MarkedArticle, register: Register): Won[] {
  if (sentence.seats.length === 0 || !speaksOfWinning(sentence) || yearsIn(sentence).length > 0) return []
  const days = sentence.people.flatMap(({ resolution }) =>
    resolution.state === 'resolved'
      ? register.membershipsOf(resolution.id).flatMap(({ seat, to, toReason }) => {
          if (!to || toReason !== 'dissolution') return []
          return elections.of(register, { seat }).find(({ date }) => date >= to)?.date ?? []
        })
      : [],
  )
  return [...new Set(days)].flatMap((day) => lostOnTheNight(sentence, article, register, day))
}
