/** General elections told without a majority: "Ann Lee has held her seat", "he won Dover at the 2010 general election". @module */

import { daysBetween, type IsoDate, yearOf } from '../../base/date.ts'
import type { PersonId, SeatId } from '../../base/id.ts'
import type { MarkedArticle, MarkedSentence } from '../../mention/marked.ts'
import { NAMED, type SeatMention } from '../../mention/mention.ts'
import type { Token } from '../../mention/token.ts'
import { addKind, KIND, numbered, numberOf, UNKNOWN, wordSet, wordsOfKind } from '../../mention/word.ts'
import { keptOfSeat } from '../../register/lookup.ts'
import type { Register } from '../../register/register.ts'
import { speaksOfByElection } from '../by-elections/by-election-words.ts'
import { clauseAt } from '../clause/clause.ts'
import { yearsIn } from '../days/years.ts'
import { namesSeat, seatsIn } from '../discourse/known-names.ts'
import type { Setting } from '../discourse/setting.ts'
import type { EventOf, PersonRef } from '../event.ts'
import { type Unit, unitsAt } from '../pattern/unit.ts'
import type { ReportedEvent } from '../report.ts'
import { elections, type Won } from './elections-won.ts'
import { changedOnTheNight, gainFor, holderIn, lostOnTheNight, OPEN, SEAT } from './seats-lost.ts'

const WINS = wordsOfKind(
  KIND.winning,
  'won win wins held hold holds retained retain retains kept keeps regained gained took taken secured defended re-elected',
)

/** Days after polling in which a seat won is the news. */
const NIGHT = 10
/** Between the verb and the seat, in units. */
const REACH = 7
/** Sentences of an article that are asked. */
const MOST = 60

/** One event a member and election; those in `told` (by seat and day) are left out. */
export function seatsWon(setting: Setting, told: readonly ReportedEvent[]): ReportedEvent[] {
  const { article, register, results, published } = setting
  const found: ReportedEvent[] = []
  // Where a by-election is the news, what its winner won before is told with its year.
  const night = published !== null && results.length === 0 ? nightBefore(published, register) : null
  let known: Set<string> | null = null
  const last = Math.min(article.sentences.length, MOST)
  let before: readonly Told[] = NONE
  for (let at = 0; at < last; at++) {
    const sentence = article.sentences[at] as MarkedSentence
    const listed =
      night !== null && mayGoOn(before, sentence) ? listedBehind(before, sentence, register, night) : NONE
    before = listed
    if (
      listed.length === 0 &&
      !(night ? speaksOfWinning(sentence) : namesSomebody(sentence) && tellsOfSeat(sentence))
    )
      continue
    if (!namesSomebody(sentence) && (sentence.named & NAMED.seat) === 0) continue
    if (speaksOfByElection(sentence) || isToldByFigure(sentence, told)) continue
    const own = listed.length > 0 ? listed : wonIn(sentence, setting, night)
    before = own
    for (const won of own) {
      if (results.length > 0 && won.isNews) continue
      const seat = register.seats.get(won.won.seat)
      if (!seat) continue
      known ??= new Set(told.map(({ event }) => `${event.constituency?.id} ${event.date}`))
      const key = `${seat.id} ${won.won.date}`
      if (known.has(key)) continue
      known.add(key)
      found.push(eventOf(won, seat.name, sentence, setting))
    }
  }
  return found
}

/** "She held the seat by 13,477": whose it was the figure says, and no pronoun. */
function isToldByFigure({ people, start, end }: MarkedSentence, told: readonly ReportedEvent[]): boolean {
  return (
    people.every(({ form }) => form === 'pronoun') &&
    told.some(({ event }) => event.evidence.some((span) => span.start < end && span.end > start))
  )
}

function namesSomebody({ named }: MarkedSentence): boolean {
  return (named & NAMED.person) !== 0
}

export function speaksOfWinning({ kinds }: MarkedSentence): boolean {
  return (kinds & (KIND.winning | KIND.night)) !== 0
}

addKind(
  KIND.night,
  'captured seized snatched returned elected romped clung goes went fell lost loses beat beats beaten defeated ousted unseated toppled landslide trouble safely comfortably again new win winner victory triumph majority survived declared recount losing taking going gain gains gaining hold clings hung hangs fended saw snatches seizes wrested recaptured reclaimed reclaims flipped swung swept sweeping tumbled crumbled toppled surrendered conceded claimed claims falls returns picked back ended ends'.split(
    ' ',
  ),
)

/** "First returned in 2015", but not "the first minister", "the first time". */
function tellsEarlier(tokens: readonly Token[]): boolean {
  return tokens.some(
    (token, at) => EARLIER.has(token) || (token.word === FIRST && FIRST_WON.has(tokens[at + 1])),
  )
}

const EARLIER = wordSet('since years ago previously formerly')
const FIRST = numbered('first')
const FIRST_WON = wordSet('elected returned won took held entered stood in')

const NONE: readonly never[] = []

interface Told {
  readonly won: Won
  readonly isNews: boolean
}

/** `night` is the day of the general election in whose days the article was printed. */
function wonIn(sentence: MarkedSentence, setting: Setting, night: IsoDate | null): readonly Told[] {
  const { register, published, article } = setting
  const wins = winsIn(sentence, article, register)
  const told = wins.length === 0 ? NONE : wonAsTold(wins, sentence, published)
  if (!night || told.some(({ isNews }) => !isNews)) return told
  const others = wonOnTheNight(sentence, setting, night)
  if (told.length === 0) return others
  return [...told, ...others.filter(({ won }) => told.every((each) => each.won.seat !== won.seat))]
}

/** Of each the election of the days before, or that of a year which the sentence names. */
function wonAsTold(
  wins: readonly Win[],
  sentence: MarkedSentence,
  published: IsoDate | null,
): readonly Told[] {
  const years = yearsIn(sentence)
  return wins.flatMap(({ elections: all }): readonly Told[] => {
    const won = all.filter((each) => !published || each.date <= published)
    const past = won.find((each) => years.includes(yearOf(each.date)))
    const now = won.find((each) => published && daysBetween(each.date, published) <= NIGHT)
    if (now && (!past || past === now)) return [{ won: now, isNews: true }]
    return past ? [{ won: past, isNews: false }] : NONE
  })
}

/** The general election of the days before; null where there was none. */
function nightBefore(day: IsoDate, register: Register): IsoDate | null {
  const last = elections.lastDay(register, day)
  return last !== null && daysBetween(last, day) <= NIGHT ? last : null
}

/** In the days after a general election: whoever won the seat that is named beside them. */
function wonOnTheNight(
  sentence: MarkedSentence,
  { register, article }: Setting,
  night: IsoDate,
): readonly Told[] {
  const won: Won[] = []
  for (const { resolution } of sentence.people) {
    if (resolution.state !== 'resolved') continue
    const own = elections.ofPersonOn(register, resolution.id, night)
    if (own) won.push(own)
  }
  const told =
    won.length === 0
      ? lostOnTheNight(sentence, article, register, night)
      : won.filter((each) => isNamedBeside(each, sentence, article, register))
  const changed = changedOnTheNight(sentence, register, night)
  if ((told.length === 0 && changed.length === 0) || isOfAYearBefore(sentence, night)) return NONE
  return [...told, ...changed.filter(({ seat }) => told.every((each) => each.seat !== seat))].map((each) => ({
    won: each,
    isNews: true,
  }))
}

/** "Then Workington, then Leigh": seats alone behind a sentence that tells of some. */
function mayGoOn(before: readonly Told[], { seats, people, tokens }: MarkedSentence): boolean {
  return before.length > 0 && seats.length > 0 && people.length === 0 && NEXT.has(tokens[0])
}

/** Such seats, each of which went on the night to the party that the sentence before tells of. */
function listedBehind(
  before: readonly Told[],
  { seats, named }: MarkedSentence,
  register: Register,
  night: IsoDate,
): readonly Told[] {
  const party = before[0]?.won.party
  if (!party || (named & NAMED.party) !== 0 || before.some(({ isNews }) => !isNews)) return NONE
  const won = seats.map((seat) =>
    [...seatsIn([seat], register)]
      .flatMap((each) => elections.ofSeat(register, each))
      .find(({ date }) => date === night),
  )
  const isTheirs = won.every(
    (each) => each?.party && register.countedAs(each.party) === register.countedAs(party),
  )
  return isTheirs ? won.flatMap((each) => (each ? [{ won: each, isNews: true }] : [])) : NONE
}

const NEXT = wordSet('then next so after also and followed soon later')

/** "Held since 1997", "won in 2019"; not where another clause tells it of somebody else: "won it from Bo Day, who had sat there since 2010". */
function isOfAYearBefore(sentence: MarkedSentence, night: IsoDate): boolean {
  const { tokens } = sentence
  const wins = tokens.findIndex(({ kinds }) => (kinds & (KIND.winning | KIND.night)) !== 0)
  const clause = wins < 0 ? -1 : tokens.findIndex((token, at) => at > wins && RELATIVE.has(token))
  const own = clause < 0 ? tokens : tokens.slice(0, clause)
  if (tellsEarlier(own)) return true
  return own.some(({ kind, text }) => kind === 'figure' && YEAR.test(text) && Number(text) !== yearOf(night))
}

const RELATIVE = wordSet('who which whose where')
const YEAR = /^(?:19|20)\d\d$/

/** Its seat, in the sentence or in the one before or after it in its paragraph; or whoever held it. */
function isNamedBeside(
  won: Won,
  sentence: MarkedSentence,
  { sentences }: MarkedArticle,
  register: Register,
): boolean {
  const { index, block } = sentence
  for (let at = Math.max(0, index - 1); at <= index + 1; at++) {
    const near = sentences[at]
    if (near?.block === block && namesSeat(near.seats, won.seat, register)) return true
  }
  const part = tellingPart(register, won.seat)
  return (part !== null && says(sentence, part)) || holderIn(sentence, won, register) !== null
}

/** "Edgbaston": the last word of a seat's name, of places that have several. */
const tellingPart = keptOfSeat((register, seat: SeatId): Part | null => {
  const text = register.seats.get(seat)?.name.split(' ').at(-1) ?? ''
  return text.length > LEAST_PART && !QUARTERS.test(text)
    ? { text, word: numberOf(text.toLowerCase()) }
    : null
})

/** A word as printed, and its number. */
interface Part {
  readonly text: string
  readonly word: number
}

function says({ tokens }: MarkedSentence, { text, word }: Part): boolean {
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at] as Token
    if ((word === UNKNOWN || token.word === word) && token.capital && token.text === text) return true
  }
  return false
}

/** In letters. */
const LEAST_PART = 4
const QUARTERS = /^(?:North|South|East|West|Central)$/

export interface Win {
  /** The general elections it may be of. */
  readonly elections: readonly Won[]
  /** "Has won". */
  readonly isPerfect: boolean
  /** The seat is named. */
  readonly isNamed: boolean
}

/** Seats a sentence says that one member won or held. */
export function winsIn(sentence: MarkedSentence, article: MarkedArticle, register: Register): readonly Win[] {
  if (!namesSomebody(sentence) || !tellsOfSeat(sentence)) return NONE
  const units = unitsAt(article, sentence.index)
  return units.flatMap((unit, at) => {
    if (unit.mention || !WINS.has(unit)) return []
    const near = units.slice(at + 1, at + 1 + REACH)
    const mention = seatAmong(near)
    if (!mention && !near.some((_, step) => isOwnSeat(units, at + 1 + step))) return []
    const { subjects, chain } = clauseAt(units, at)
    const [subject] = subjects
    if (
      subjects.length !== 1 ||
      subject?.resolution.state !== 'resolved' ||
      chain.some((word) => OPEN.has(word))
    )
      return []
    const there = mention ? seatsIn([mention], register) : null
    const all = elections.of(register, { person: subject.resolution.id })
    const isPerfect = chain.includes('has') || chain.includes('have')
    const isNamed = there !== null
    return [{ elections: all.filter((each) => !there || there.has(each.seat)), isPerfect, isNamed }]
  })
}

function seatAmong(units: readonly Unit[]): SeatMention | null {
  for (const { mention } of units) if (mention?.kind === 'seat') return mention
  return null
}

/** Speaks of a seat, and of winning. */
function tellsOfSeat({ kinds, named, tokens }: MarkedSentence): boolean {
  return (kinds & KIND.winning) !== 0 && ((named & NAMED.seat) !== 0 || SEAT.in(tokens))
}

/** "The seat", "her seat"; not one "on a committee", nor "next to him". */
function isOwnSeat(units: readonly Unit[], at: number): boolean {
  if (!SEAT.has(units[at])) return false
  const before = units[at - 1]
  const owned = before?.lower === 'the' || (before?.mention?.kind === 'person' && before.mention.possessive)
  return owned && !ELSEWHERE.has(units[at + 1])
}

const ELSEWHERE = wordSet('on at next beside behind')

function eventOf(
  { won, isNews }: Told,
  seat: string,
  sentence: MarkedSentence,
  setting: Setting,
): ReportedEvent {
  const { register } = setting
  const person = won.person ? register.people.get(won.person) : undefined
  const party = won.party ?? (won.person ? register.partyOf(won.person, won.date) : null)
  const date: IsoDate = won.date
  const gain = gainFor(won, sentence, setting)
  const event: EventOf<'generalElectionFact'> = {
    type: 'generalElectionFact',
    person: person ? { name: person.name, id: person.id, candidates: [] } : null,
    constituency: { name: seat, id: won.seat, candidates: [] },
    date,
    datePrecision: 'day',
    announced: null,
    modality: isNews ? 'reported' : 'recap',
    evidence: [{ start: sentence.start, end: sentence.end }],
    rules: ['generalElectionFact.won'],
    fields: {
      election: date,
      majority: null,
      party: party && register.countedAs(party),
      gainFrom: gain.from,
      previousHolder: gain.holder ? refTo(register, gain.holder) : null,
      previousHolderParty: gain.holderParty,
    },
  }
  return { event, record: 'agrees' }
}

function refTo(register: Register, id: PersonId): PersonRef {
  return { name: register.people.get(id)?.name ?? '', id, candidates: [] }
}
