/** Majorities known by the register: figures that nobody calls one, but that are the majority of whoever is named beside them. @module */

import { yearOf } from '../../base/date.ts'
import type { MarkedArticle, MarkedSentence } from '../../mention/marked.ts'
import type { NumberMention } from '../../mention/mention.ts'
import { NAMED_AS } from '../../mention/named.ts'
import type { Token } from '../../mention/token.ts'
import { tokenFrom } from '../../mention/token.ts'
import { wordSet } from '../../mention/word.ts'
import type { Register } from '../../register/register.ts'
import { yearsIn } from '../days/years.ts'
import { namesOfSeats } from '../discourse/known-names.ts'
import { elections, type Won } from '../general-elections/elections-won.ts'
import type { Figure } from './measure.ts'

/** A figure to the vote this large is no chance; a smaller one must be called votes. */
const LARGE = 500
const SMALLEST = 20
/** About a round figure that is a majority stands one of these words. */
const LEADS = wordSet(
  'ahead front clear up spare lead leads led short behind adrift margin majority majorities romped won win beat beaten landslide climb kept held hold holds votes out by',
)
/** How far, in tokens. */
const REACH = 8
/** Sentences back, in its paragraph, to whom a figure may belong. */
const BACK = 2

export interface Agreed {
  readonly figure: Figure
  readonly won: Won
  /** Of a round figure: near enough. */
  readonly isRound: boolean
}

/** Every such figure with each election it agrees with; those in `known` are left out. */
export function agreedMajorities(
  article: MarkedArticle,
  known: ReadonlySet<NumberMention>,
  register: Register,
): Agreed[] {
  if ((article.named & NAMED_AS.count) === 0) return []
  const all: Agreed[] = []
  const rows = new Rows(article, register)
  for (let at = 0; at < article.sentences.length; at++) {
    const sentence = article.sentences[at] as MarkedSentence
    for (let next = 0; next < sentence.numbers.length; next++) {
      const number = sentence.numbers[next] as NumberMention
      if (mayAgree(number, sentence) && !known.has(number)) addAgreed(sentence, number, rows, all)
    }
  }
  return all
}

/** A count to the vote, or a round one so large that it may be one. */
function mayAgree({ value, unit, start }: NumberMention, { tokens }: MarkedSentence): boolean {
  if (!Number.isInteger(value) || value < SMALLEST) return false
  if (unit === 'votes') return true
  // "Went down by 267".
  return unit === 'none' && (value >= LARGE || tokens[tokenFrom(tokens, start) - 1]?.lower === 'by')
}

const NONE: readonly never[] = []

/** The elections of the people and seats that the sentences of an article name, looked up once for each sentence. */
class Rows {
  readonly #article: MarkedArticle
  readonly #register: Register
  /** By the number of the sentence. */
  readonly #won: (readonly Won[] | undefined)[] = []

  constructor(article: MarkedArticle, register: Register) {
    this.#article = article
    this.#register = register
  }

  /** Of the sentence `back` before this one; null past its paragraph and the one before. */
  about({ index, block }: MarkedSentence, back: number): readonly Won[] | null {
    const sentence = this.#article.sentences[index - back]
    if (!sentence || sentence.block < block - 1) return null
    if (sentence.people.length === 0 && sentence.seats.length === 0) return NONE
    const won = this.#won[sentence.index] ?? wonIn(sentence, this.#register)
    this.#won[sentence.index] = won
    return won
  }
}

function wonIn({ people, seats }: MarkedSentence, register: Register): readonly Won[] {
  const all: Won[] = []
  for (const { resolution } of people)
    if (resolution.state === 'resolved')
      for (const won of elections.ofPerson(register, resolution.id)) all.push(won)
  if (seats.length > 0)
    for (const seat of namesOfSeats(seats, register))
      for (const won of elections.ofSeat(register, seat)) all.push(won)
  return all
}

/** Elections of whoever the sentence names; where none of theirs agrees, of whoever stands before it in its paragraph. */
function addAgreed(sentence: MarkedSentence, number: NumberMention, rows: Rows, all: Agreed[]): void {
  const { value } = number
  for (let back = 0; back <= BACK; back++) {
    const won = rows.about(sentence, back)
    if (!won) return
    const isRound = !won.some(({ majority }) => majority === value)
    if (isRound && (stepOf(value) === 0 || (value < LARGE && number.unit !== 'votes'))) continue
    const fits = won.filter(({ majority }) => (isRound ? isRounding(number, majority) : majority === value))
    if (fits.length === 0) continue
    const at = tokenFrom(sentence.tokens, number.start)
    if (isYear(sentence.tokens[at])) return
    if (isRound && !isLead(sentence, number, at)) continue
    const years = yearsIn(sentence)
    const dated = fits.filter(({ date }) => years.includes(yearOf(date)))
    const figure: Figure = { measure: 'majority', old: null, overturned: false, value, number, sentence }
    for (const one of distinct(dated.length > 0 ? dated : fits)) all.push({ figure, won: one, isRound })
    return
  }
}

function isYear(token: Token | undefined): boolean {
  return token?.kind === 'figure' && /^(?:1[89]|20)\d\d$/.test(token.text)
}

/** Told as a lead by the words about token `at`, and of nothing else. */
function isLead(sentence: MarkedSentence, number: NumberMention, at: number): boolean {
  return LEADS.in(sentence.tokens, at - REACH, at + REACH) && !countsSomething(sentence, number)
}

/** "1,600 people": a noun of its own follows. */
function countsSomething({ tokens }: MarkedSentence, { end, unit }: NumberMention): boolean {
  const after = tokens[tokenFrom(tokens, end)]
  return unit !== 'votes' && after?.kind === 'word' && !after.capital && !BEHIND.has(after)
}

const BEHIND = wordSet(
  'ahead clear up in to and more or short behind last from at for over on votes vote majority margin lead by when while with as but that which this as',
)

function distinct(all: readonly Won[]): Won[] {
  return [...new Map(all.map((won) => [`${won.seat} ${won.date}`, won])).values()]
}

/** What a round figure is rounded to; 0 for one that is not. */
function stepOf(value: number): number {
  return value % 1000 === 0 ? 1000 : value % 100 === 0 && value >= LARGE ? 100 : 0
}

/** "More than 9,000" of 9,094, "a shade under two thousand" of 1,936. */
function isRounding({ value, comparator }: NumberMention, majority: number | null): boolean {
  const step = stepOf(value)
  if (step === 0 || majority === null) return false
  const over = majority - value
  const most = Math.max(step * 1.1, value / 20)
  if (comparator === 'over' || comparator === 'atLeast') return over >= 0 && over < most
  if (comparator === 'under' || comparator === 'atMost') return over <= 0 && -over < most
  return Math.abs(over) <= step / 2
}
