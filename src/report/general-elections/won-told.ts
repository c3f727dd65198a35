/** That a sentence tells of a seat won or held by somebody at a general election. @module */
import type { MarkedArticle, MarkedSentence } from '../../mention/marked.ts'
import { NAMED, type SeatMention } from '../../mention/mention.ts'
import { addKind, KIND, wordSet, wordsOfKind } from '../../mention/word.ts'
import type { Register } from '../../register/register.ts'
import { clauseAt } from '../clause/clause.ts'
import { seatsIn } from '../discourse/known-names.ts'
import { type Unit, unitsAt } from '../pattern/unit.ts'
import { elections, type Won } from './elections-won.ts'

const WINS = wordsOfKind(
  KIND.winning,
  'won win wins held hold holds retained retain retains kept keeps regained gained took taken secured defended re-elected',
)

/** Between the verb and the seat, in units. */
const REACH = 7
export const SEAT = wordSet('seat constituency')
/** Before what is no fact: "could win", "hopes to hold", "has not lost". */
export const OPEN = new Set(
  "to not n't never could may might would should will can if hopes expected".split(' '),
)
const NONE: readonly never[] = []

export function namesSomebody({ named }: MarkedSentence): boolean {
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

export interface Told {
  readonly won: Won
  readonly isNews: boolean
}

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
export function tellsOfSeat({ kinds, named, tokens }: MarkedSentence): boolean {
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
