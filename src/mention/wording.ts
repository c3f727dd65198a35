/** What an article's words are and name whatever the day: worked out once however often the article is marked. @module */
import type { Article } from '../article/article.ts'
import { byStart, inOrder } from '../base/in-order.ts'
import type { Span } from '../base/span.ts'
import { dateFrom, TIMED } from './date/find.ts'
import type { Gazetteer } from './gazetteer.ts'
import type { Block, DateMention, NumberMention, OfficeMention, Quotation } from './mention.ts'
import { Numbers } from './number/find.ts'
import { officeFrom, officeSearch } from './office/find.ts'
import { type FoundParty, PARTY, partyFrom } from './party.ts'
import { type FoundName, nameFrom } from './person/find.ts'
import { type FoundPronoun, pronounFrom } from './person/pronoun.ts'
import { quotationsOf } from './quotation.ts'
import { clauseFrom, lastWord, type ReportedClause } from './reported-speech.ts'
import { type FoundSeat, seatFrom, withShortNames } from './seat.ts'
import { sentencesOf, type TokenedSentence } from './sentence.ts'
import type { Token } from './token.ts'
import { KIND } from './word.ts'

/** A sentence and what is found in it before anybody asks which day it was. */
export interface WordedSentence extends TokenedSentence {
  readonly seats: readonly FoundSeat[]
  readonly names: readonly FoundName[]
  readonly parties: readonly FoundParty[]
  readonly pronouns: readonly FoundPronoun[]
  readonly offices: readonly OfficeMention[]
  /** Not yet anchored. */
  readonly dates: readonly DateMention[]
  readonly numbers: readonly NumberMention[]
  /** The quotations that reach into it. */
  readonly quoted: readonly Span[]
  readonly reported: readonly ReportedClause[]
}

export interface Wording {
  readonly article: Article
  readonly text: string
  readonly blocks: readonly Block[]
  readonly sentences: readonly WordedSentence[]
  readonly quotations: readonly Quotation[]
}

/** Offsets are UTF-16 units of `text`. One walk over the words of a sentence for all that is named. */
export function wordingOf(text: string, article: Article, gazetteer: Gazetteer): Wording {
  const blocks = blocksOf(article)
  const sentences = sentencesOf(text, blocks)
  const quotations = quotationsOf(text, blocks, sentences)
  const finds = new Finds()
  let first = 0
  const worded: WordedSentence[] = []
  for (const sentence of sentences) {
    while ((quotations[first]?.end ?? Number.POSITIVE_INFINITY) <= sentence.start) first++
    worded.push(readWords(sentence, quotedIn(quotations, first, sentence), gazetteer, finds))
  }
  return { article, text, blocks, sentences: withShortNames(worded), quotations }
}

/** Of the words of these kinds something may begin. */
const OPENING = KIND.capital | PARTY | KIND.seat | KIND.pronoun | KIND.saying
/** Kinds without any of which there is no number. */
const COUNTED = KIND.amount | KIND.figure

/** The kinds of words worth a look in a sentence that holds `kinds`. */
function openingsIn(kinds: number): number {
  const dates = kinds & TIMED ? KIND.date : 0
  const numbers = kinds & COUNTED ? KIND.number : 0
  const offices = kinds & KIND.head ? KIND.office : 0
  return kinds & (OPENING | dates | numbers | offices)
}

function readWords(
  sentence: TokenedSentence,
  quoted: readonly Span[],
  gazetteer: Gazetteer,
  finds: Finds,
): WordedSentence {
  const { tokens } = sentence
  const openings = openingsIn(sentence.kinds)
  finds.renew()
  const { seats, names, parties, pronouns, dates, offices, reported } = finds
  const numbers = openings & KIND.number ? new Numbers() : null
  const search = openings & KIND.office ? officeSearch(tokens, sentence.kinds) : null
  const last = openings & KIND.saying ? lastWord(tokens) : 0
  // Of each kind nothing begins before here, where the one before ended.
  let pastSeat = 0
  let pastName = 0
  let pastDate = 0
  let pastNumber = 0
  let pastOffice = 0
  let pastClause = 0
  for (let at = 0; at < tokens.length; at++) {
    const opens = (tokens[at] as Token).kinds & openings
    if (opens === 0) continue
    if (opens & KIND.seat && at >= pastSeat) pastSeat = seatFrom(tokens, at, gazetteer.seats, seats)
    if (opens & KIND.capital && at >= pastName) pastName = nameFrom(tokens, at, gazetteer.names, names)
    if (opens & PARTY) partyFrom(tokens, at, gazetteer.parties, parties)
    if (opens & KIND.pronoun) pronounFrom(tokens, at, pronouns)
    if (opens & KIND.date && at >= pastDate) pastDate = dateFrom(tokens, at, dates)
    if (opens & KIND.number && at >= pastNumber && numbers) pastNumber = numbers.from(tokens, at, dates)
    if (opens & KIND.office && at >= pastOffice && search && at <= search.last)
      pastOffice = officeFrom(search, at, gazetteer.offices, offices)
    if (opens & KIND.saying && at >= pastClause && at < last)
      pastClause = clauseFrom(tokens, at, pastClause, last, reported)
  }
  return {
    start: sentence.start,
    end: sentence.end,
    index: sentence.index,
    block: sentence.block,
    role: sentence.role,
    tokens,
    kinds: sentence.kinds,
    seats: filled(seats),
    names: filled(names),
    parties: filled(parties),
    pronouns: filled(pronouns),
    offices: filled(offices),
    dates: filled(dates),
    numbers: numbers?.found ?? NONE,
    quoted,
    reported: filled(reported),
  }
}

/** What is found in the sentence being read. Most hold little: a list that has stayed empty serves the next sentence too. */
class Finds {
  seats: FoundSeat[] = []
  names: FoundName[] = []
  parties: FoundParty[] = []
  pronouns: FoundPronoun[] = []
  dates: DateMention[] = []
  offices: OfficeMention[] = []
  reported: ReportedClause[] = []

  /** Other lists for those that the sentence before has kept. */
  renew(): void {
    if (this.seats.length > 0) this.seats = []
    if (this.names.length > 0) this.names = []
    if (this.parties.length > 0) this.parties = []
    if (this.pronouns.length > 0) this.pronouns = []
    if (this.dates.length > 0) this.dates = []
    if (this.offices.length > 0) this.offices = []
    if (this.reported.length > 0) this.reported = []
  }
}

function filled<Found>(list: readonly Found[]): readonly Found[] {
  return list.length === 0 ? NONE : list
}

function blocksOf({ title, body, captions }: Article): Block[] {
  const blocks: Block[] = []
  const add = ({ start, end }: Span, role: Block['role']) => blocks.push({ start, end, role })
  if (title) add(title, 'title')
  for (const span of body) add(span, 'body')
  for (const span of captions) add(span, 'caption')
  return inOrder(blocks, byStart)
}

const NONE: readonly never[] = []

/** The parts of a sentence that stand in quotation marks, from the first quotation on that does not end before it. */
function quotedIn(quotations: readonly Quotation[], first: number, sentence: Span): readonly Span[] {
  let last = first
  while ((quotations[last]?.start ?? Number.POSITIVE_INFINITY) < sentence.end) last++
  return last === first ? NONE : quotations.slice(first, last)
}
