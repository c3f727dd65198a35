/** What named people say, gathered into statements: one a speaker and occasion. @module */
import type { Span } from '../../base/span.ts'
import type { MarkedArticle, MarkedSentence, Speech } from '../../mention/marked.ts'
import type { EventOf, PersonRef } from '../event.ts'
import { refOf, samePerson } from '../person-ref.ts'

export type Statement = EventOf<'statement'>

interface Utterance {
  readonly speaker: PersonRef
  readonly start: number
  readonly block: number
  readonly spans: readonly Span[]
}

/** Blocks without speech by anyone that may lie between two parts of one statement. */
const MOST_APART = 6

export function statementsOf(article: MarkedArticle): Statement[] {
  const utterances = article.speeches
    .flatMap((speech) => utterance(article, speech))
    .sort((a, b) => a.start - b.start)
  const groups: Utterance[][] = []
  for (const each of utterances) {
    const group = groups.at(-1)
    const last = group?.at(-1)
    if (group && last && continues(article, last, each)) group.push(each)
    else groups.push([each])
  }
  return groups.map(statement)
}

function utterance(article: MarkedArticle, speech: Speech): Utterance[] {
  if (!speech.speaker || speech.speaker.name === '') return []
  const inside = article.sentences.filter(
    (sentence) => sentence.start < speech.end && speech.start < sentence.end,
  )
  if (speech.scare && words(article, speech) < 2) return []
  const told = speech.attribution ? sentenceAt(article, speech.attribution.start) : null
  // A line of its own that only announces the words is not part of them.
  const source = told && told.block === speech.block ? told : null
  const spans = [...(source && !inside.includes(source) ? [source] : []), ...inside].map(
    ({ start, end }) => ({ start, end }),
  )
  return [
    {
      speaker: refOf(speech.speaker),
      start: speech.start,
      block: speech.block,
      spans,
    },
  ]
}

function words(article: MarkedArticle, span: Span): number {
  return article.text.slice(span.start, span.end).trim().split(/\s+/).length
}

function sentenceAt(article: MarkedArticle, offset: number): MarkedSentence | null {
  return article.sentences.find((sentence) => sentence.start <= offset && offset < sentence.end) ?? null
}

function continues(article: MarkedArticle, last: Utterance, next: Utterance): boolean {
  if (!samePerson(last.speaker, next.speaker) || next.block - last.block > MOST_APART) return false
  return next.block === last.block || !occasionBetween(article, last.block, next.block)
}

/** A sentence between them that sets another scene, by its day or by another source speaking. */
function occasionBetween(article: MarkedArticle, from: number, to: number): boolean {
  return (
    article.sentences.some(
      (sentence) => sentence.block > from && sentence.block <= to && namesOtherDay(article, sentence),
    ) || otherSource(article, from, to)
  )
}

function otherSource(article: MarkedArticle, from: number, to: number): boolean {
  return article.sentences.some((sentence) => {
    if (sentence.block <= from || sentence.block >= to || sentence.role !== 'body') return false
    return sentence.tokens.some(
      (token, at) =>
        SOURCES.has(token.lower) &&
        sentence.tokens.slice(at + 1, at + 4).some((after) => SAYING.has(after.lower)),
    )
  })
}

const SOURCES = new Set([
  'source',
  'sources',
  'insider',
  'insiders',
  'spokesman',
  'spokeswoman',
  'spokesperson',
])
const SAYING = new Set(['said', 'told', 'suggested', 'claimed', 'added', 'insisted', 'say', 'says'])

/** The sentence opens on a day or month of its own that is not the article's. */
function namesOtherDay(article: MarkedArticle, sentence: MarkedSentence): boolean {
  const opening = sentence.start + Math.min(120, (sentence.end - sentence.start) / 2)
  return sentence.mentions.some((mention) => {
    if (mention.kind !== 'date' || mention.start > opening) return false
    if (mention.relative?.kind === 'offset' && mention.relative.from === 'event') return true
    return mention.precision === 'month' || mention.precision === 'day'
      ? mention.date === null
        ? mention.relative?.kind === 'month'
        : article.asOf !== null && mention.date !== article.asOf && !near(mention.date, article.asOf)
      : false
  })
}

function near(a: string, b: string): boolean {
  return Math.abs(Date.parse(a) - Date.parse(b)) < 3 * 86_400_000
}

function statement(group: readonly Utterance[]): Statement {
  const spans = new Map<number, Span>()
  for (const each of group) for (const span of each.spans) spans.set(span.start, span)
  return {
    type: 'statement',
    person: (group[0] as Utterance).speaker,
    constituency: null,
    date: null,
    datePrecision: 'unknown',
    announced: null,
    modality: 'reported',
    evidence: [...spans.values()].sort((a, b) => a.start - b.start),
    rules: ['statement.speech'],
    fields: { about: null },
  }
}
