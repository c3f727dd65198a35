/** What an article's words are and name whatever the day: worked out once however often the article is marked. @module */
import type { Article } from '../article/article.ts'
import type { Span } from '../base/span.ts'
import { datesOf, TIMED } from './date/find.ts'
import type { Gazetteer } from './gazetteer.ts'
import type { Block, DateMention, NumberMention, OfficeMention, Quotation } from './mention.ts'
import { numbersOf } from './number/find.ts'
import { officesOf } from './office/find.ts'
import { type FoundParty, findParties, PARTY } from './party.ts'
import { type FoundName, findNames } from './person/find.ts'
import { type FoundPronoun, findPronouns } from './person/pronoun.ts'
import { quotationsOf } from './quotation.ts'
import { type ReportedClause, reportedSpeech } from './reported-speech.ts'
import { type FoundSeat, findSeats, withShortNames } from './seat.ts'
import { sentencesOf, type TokenedSentence } from './sentence.ts'
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

/** Offsets are UTF-16 units of `text`. One pass over the words for each kind of thing that is named. */
export function wordingOf(text: string, article: Article, gazetteer: Gazetteer): Wording {
  const blocks = blocksOf(article)
  const sentences = sentencesOf(text, blocks)
  const quotations = quotationsOf(text, blocks, sentences)
  const seats = withShortNames(
    sentences.map(({ tokens, kinds }) => (kinds & KIND.seat ? findSeats(tokens, gazetteer.seats) : NONE)),
  )
  let first = 0
  const worded = sentences.map((sentence, at) => {
    while ((quotations[first]?.end ?? Number.POSITIVE_INFINITY) <= sentence.start) first++
    const quoted = quotedIn(quotations, first, sentence)
    return readWords(text, sentence, seats[at] ?? NONE, quoted, gazetteer)
  })
  return { article, text, blocks, sentences: worded, quotations }
}

/** Kinds without any of which there is no number. */
const COUNTED = KIND.amount | KIND.figure

function readWords(
  text: string,
  sentence: TokenedSentence,
  seats: readonly FoundSeat[],
  quoted: readonly Span[],
  gazetteer: Gazetteer,
): WordedSentence {
  const { tokens, kinds } = sentence
  const dates = kinds & TIMED ? datesOf(text, tokens) : NONE
  return {
    start: sentence.start,
    end: sentence.end,
    index: sentence.index,
    block: sentence.block,
    role: sentence.role,
    tokens,
    kinds,
    seats,
    names: kinds & KIND.capital ? findNames(tokens, gazetteer.names) : NONE,
    parties: kinds & PARTY ? findParties(tokens, gazetteer.parties) : NONE,
    pronouns: kinds & KIND.pronoun ? findPronouns(tokens) : NONE,
    offices: kinds & KIND.head ? officesOf(gazetteer.offices, tokens) : NONE,
    dates,
    numbers: kinds & COUNTED ? numbersOf(text, tokens, dates) : NONE,
    quoted,
    reported: kinds & KIND.saying ? reportedSpeech(tokens) : NONE,
  }
}

function blocksOf({ title, body, captions }: Article): Block[] {
  const blocks: Block[] = []
  const add = ({ start, end }: Span, role: Block['role']) => blocks.push({ start, end, role })
  if (title) add(title, 'title')
  for (const span of body) add(span, 'body')
  for (const span of captions) add(span, 'caption')
  return blocks.sort((a, b) => a.start - b.start)
}

const NONE: readonly never[] = []

/** The parts of a sentence that stand in quotation marks, from the first quotation on that does not end before it. */
function quotedIn(quotations: readonly Quotation[], first: number, sentence: Span): readonly Span[] {
  let last = first
  while ((quotations[last]?.start ?? Number.POSITIVE_INFINITY) < sentence.end) last++
  return last === first ? NONE : quotations.slice(first, last)
}
