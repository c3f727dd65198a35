/** What an article's words are and name whatever the day: worked out once however often the article is marked. @module */
import type { Article } from '../article/article.ts'
import type { Span } from '../base/span.ts'
import { datesOf } from './date/find.ts'
import type { Gazetteer } from './gazetteer.ts'
import type { Block, DateMention, NumberMention, OfficeMention, Quotation, Sentence } from './mention.ts'
import { numbersOf } from './number/find.ts'
import { officesOf } from './office/find.ts'
import { type FoundParty, findParties } from './party.ts'
import { type FoundName, findNames } from './person/find.ts'
import { type FoundPronoun, findPronouns } from './person/pronoun.ts'
import { quotationsOf } from './quotation.ts'
import { type ReportedClause, reportedSpeech } from './reported-speech.ts'
import { type FoundSeat, findSeats } from './seat.ts'
import { sentencesOf } from './sentence.ts'
import { kindsIn, type Token, tokenize } from './token.ts'
import { KIND } from './word.ts'

/** A sentence, its words, and what is found in it before anybody asks which day it was. */
export interface WordedSentence extends Sentence {
  readonly tokens: readonly Token[]
  /** What kinds of word it holds, as bits of `KIND`. */
  readonly kinds: number
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
  let first = 0
  const worded = sentences.map((sentence) => {
    while ((quotations[first]?.end ?? Number.POSITIVE_INFINITY) <= sentence.start) first++
    return readWords(text, sentence, quotedIn(quotations, first, sentence), gazetteer)
  })
  return { article, text, blocks, sentences: worded, quotations }
}

function readWords(
  text: string,
  sentence: Sentence,
  quoted: readonly Span[],
  gazetteer: Gazetteer,
): WordedSentence {
  const tokens = tokenize(text, sentence.start, sentence.end)
  const kinds = kindsIn(tokens)
  const dates = kinds & KIND.date ? datesOf(text, tokens) : NONE
  return {
    start: sentence.start,
    end: sentence.end,
    index: sentence.index,
    block: sentence.block,
    role: sentence.role,
    tokens,
    kinds,
    seats: kinds & KIND.seat ? findSeats(tokens, gazetteer.seats) : NONE,
    names: kinds & KIND.capital ? findNames(tokens, gazetteer.names) : NONE,
    parties: kinds & KIND.party ? findParties(tokens, gazetteer.parties) : NONE,
    pronouns: kinds & KIND.pronoun ? findPronouns(tokens) : NONE,
    offices: kinds & KIND.office ? officesOf(gazetteer.offices, tokens) : NONE,
    dates,
    numbers: kinds & KIND.number ? numbersOf(text, tokens, dates) : NONE,
    quoted,
    reported: kinds & KIND.saying ? reportedSpeech(tokens) : NONE,
  }
}

function blocksOf(article: Article): Block[] {
  const blocks: Block[] = [
    ...(article.title ? [{ ...article.title, role: 'title' as const }] : []),
    ...article.body.map((span) => ({ start: span.start, end: span.end, role: 'body' as const })),
    ...article.captions.map((span) => ({ start: span.start, end: span.end, role: 'caption' as const })),
  ]
  return blocks.sort((a, b) => a.start - b.start)
}

const NONE: readonly never[] = []

/** The parts of a sentence that stand in quotation marks, from the first quotation on that does not end before it. */
function quotedIn(quotations: readonly Quotation[], first: number, sentence: Span): readonly Span[] {
  let last = first
  while ((quotations[last]?.start ?? Number.POSITIVE_INFINITY) < sentence.end) last++
  return last === first ? NONE : quotations.slice(first, last)
}
