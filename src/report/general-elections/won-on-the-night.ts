/** In the days after a general election: whose seat a sentence tells of, and whether of that election. @module */
import { type IsoDate, yearOf } from '../../base/date.ts'
import type { SeatId } from '../../base/id.ts'
import type { MarkedArticle, MarkedSentence } from '../../mention/marked.ts'
import { NAMED } from '../../mention/mention.ts'
import type { Token } from '../../mention/token.ts'
import { KIND, numbered, numberOf, UNKNOWN, wordSet } from '../../mention/word.ts'
import { keptOfSeat } from '../../register/lookup.ts'
import type { Register } from '../../register/register.ts'
import { namesSeat, seatsIn } from '../discourse/known-names.ts'
import type { Setting } from '../discourse/setting.ts'
import { elections, type Won } from './elections-won.ts'
import { holderIn } from './held-before.ts'
import { changedOnTheNight, lostOnTheNight } from './seats-lost.ts'
import type { Told } from './won-told.ts'

const NONE: readonly never[] = []

/** In the days after a general election: whoever won the seat that is named beside them. */
export function wonOnTheNight(
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
export function mayGoOn(before: readonly Told[], { seats, people, tokens }: MarkedSentence): boolean {
  return before.length > 0 && seats.length > 0 && people.length === 0 && NEXT.has(tokens[0])
}

/** Such seats, each of which went on the night to the party that the sentence before tells of. */
export function listedBehind(
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

/** "First returned in 2015", but not "the first minister", "the first time". */
function tellsEarlier(tokens: readonly Token[]): boolean {
  return tokens.some(
    (token, at) => EARLIER.has(token) || (token.word === FIRST && FIRST_WON.has(tokens[at + 1])),
  )
}

const EARLIER = wordSet('since years ago previously formerly')
const FIRST = numbered('first')
const FIRST_WON = wordSet('elected returned won took held entered stood in')
