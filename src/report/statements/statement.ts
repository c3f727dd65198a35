/** What named people say, gathered into statements: one a speaker and occasion. @module */
import { byStart, inOrder } from '../../base/in-order.ts'
import { type Span, within } from '../../base/span.ts'
import type { MarkedArticle } from '../../mention/marked.ts'
import { spanAt } from '../../mention/place.ts'
import type { Register } from '../../register/register.ts'
import { type EventOf, type EventType, isAsserted, type PersonRef } from '../event.ts'
import { refOf, samePerson } from '../person-ref.ts'
import type { ReportedEvent } from '../report.ts'
import { ownSentences } from './author.ts'
import { hearing, namesKnown, tellsNews } from './hearing.ts'
import { continues, dayOf } from './occasion.ts'
import { isOpinion } from './opinion.ts'
import { reportersIn } from './reporter.ts'
import { isOnOtherOccasion } from './said-before.ts'
import { spanOf, type Utterance, utterance } from './utterance.ts'
import { utterancesOf } from './utterances.ts'

export type Statement = EventOf<'statement'>

/** `events` are the others of the article: what they tell is not told again, and they show that it is of the House. */
export function statementsOf(
  article: MarkedArticle,
  events: readonly ReportedEvent[],
  register: Register,
): Statement[] {
  // Whoever nothing is told of and the register does not know is not of the House, nor is who speaks beside them.
  if (events.length === 0 && !article.sentences.some(namesKnown)) return []
  const isHeard = hearing(article, events, register)
  const reporters = reportersIn(article)
  const heard = utterancesOf(article).filter(
    // To look up a name that was cut from the page takes long.
    ({ speaker }) => isHeard(speaker) && !(reporters.size > 0 && reporters.has(speaker.name)),
  )
  const written = heard.length === 0 || isOpinion(article) ? lettersOfDoer(article, events) : null
  if (written) return written.length > 0 ? [statement(article, written, register)] : []
  const dated = tellsNews(events) ? heard : heard.map((each) => withScene(article, each))
  const utterances = withBackground(article, dated)
  const groups: Utterance[][] = []
  for (const each of utterances) {
    if (each.manner === 'told') continue
    const group = groups.at(-1)
    const last = group?.at(-1)
    if (group && last && continues(article, last, each)) group.push(each)
    else groups.push([each])
  }
  const spoken = groups.filter((group) => group.some(({ manner }) => manner === 'quoted'))
  const all = [...spoken, ...toldOnly(article, utterances, spoken, events)]
  return all.map((group) => statement(article, group, register))
}

/** A letter that nobody signs is of whoever does in it what it tells in the first person. */
function lettersOfDoer(article: MarkedArticle, events: readonly ReportedEvent[]): Utterance[] {
  const own = events.length > 0 ? ownSentences(article) : []
  const [first] = own
  if (!first) return []
  let writer: PersonRef | null = null
  for (const { event } of events) {
    if (!event.person || !isAsserted(event)) continue
    if (!event.evidence.some(({ start }) => own.some((each) => each.start === start))) continue
    if (writer && !samePerson(writer, event.person)) return []
    writer = event.person
  }
  const { start, block } = first
  return writer ? [utterance(writer, { start, block, spans: own.map(spanOf) }, 'quoted', false)] : []
}

/** On a page without news what is told behind another day's sentence is of that day. */
function withScene(article: MarkedArticle, utterance: Utterance): Utterance {
  const past = utterance.past || isOnOtherOccasion(article, spanAt(article.sentences, utterance.start))
  return past ? { ...utterance, past } : utterance
}

/** What is quoted in a sentence that tells of words said before was said before. */
function withBackground(article: MarkedArticle, utterances: readonly Utterance[]): readonly Utterance[] {
  if (!utterances.some(isToldAsPast)) return utterances
  const past = new Map<number, PersonRef[]>()
  const sentenceOf = ({ start }: Utterance) => spanAt(article.sentences, start)
  for (const each of utterances) {
    if (!isToldAsPast(each)) continue
    const speakers = past.get(sentenceOf(each))
    if (speakers) speakers.push(each.speaker)
    else past.set(sentenceOf(each), [each.speaker])
  }
  return utterances.map((each) => {
    const speakers = each.past || each.manner === 'told' ? [] : (past.get(sentenceOf(each)) ?? [])
    return speakers.some((speaker) => samePerson(speaker, each.speaker)) ? { ...each, past: true } : each
  })
}

function isToldAsPast({ past, manner }: Utterance): boolean {
  return past && manner === 'told'
}

/** Of those who are quoted nowhere, one statement each of all that is told of their words. */
function toldOnly(
  article: MarkedArticle,
  utterances: readonly Utterance[],
  spoken: readonly (readonly Utterance[])[],
  events: readonly ReportedEvent[],
): Utterance[][] {
  const quoted = new Set<string>()
  for (const [first] of spoken) if (first) quoted.add(keyOf(first.speaker))
  const groups = new Map<string, Utterance[]>()
  const acts = events.filter(({ event }) => !FIGURES.has(event.type) && isAsserted(event))
  for (const each of utterances) {
    if (each.manner !== 'told' || isTheirAct(article, each, acts)) continue
    const key = keyOf(each.speaker)
    if (quoted.has(key)) continue
    const group = groups.get(key)
    if (group) group.push(each)
    else groups.set(key, [each])
  }
  return [...groups.values()]
}

/** The same for two speakers exactly where `samePerson` holds: nobody speaks without a name or an id. */
function keyOf({ id, name }: PersonRef): string {
  return id ?? `name ${name}`
}

/** What a page tells of elections is no act of the speaker's. */
const FIGURES: ReadonlySet<EventType> = new Set<EventType>(['generalElectionFact', 'byElectionResult'])

/** "He said he would sit as an independent" is the leaving itself; "Ann Lee has lost the whip, the chief whip said" the loss. */
function isTheirAct(article: MarkedArticle, utterance: Utterance, acts: readonly ReportedEvent[]): boolean {
  for (const { event } of acts)
    if (
      (!utterance.judges || event.type === 'noConfidenceLetter') &&
      event.evidence.some(({ start }) => start === utterance.start) &&
      (samePerson(event.person, utterance.speaker) || isNamedIn(article, event.person, utterance.content))
    )
      return true
  return false
}

function isNamedIn({ sentences }: MarkedArticle, person: PersonRef | null, content: Span | null): boolean {
  if (!person || !content) return false
  const sentence = sentences[spanAt(sentences, content.start)]
  return sentence?.people.some((each) => within(each, content) && samePerson(refOf(each), person)) ?? false
}

function statement(article: MarkedArticle, group: readonly Utterance[], register: Register): Statement {
  const when = dayOf(article, group[0] as Utterance, register)
  return {
    type: 'statement',
    person: (group[0] as Utterance).speaker,
    constituency: null,
    date: when.date,
    datePrecision: when.precision,
    announced: null,
    modality: group.every(({ past }) => past) ? 'recap' : 'reported',
    evidence: evidenceOf(group),
    rules: [group.every(({ manner }) => manner === 'told') ? 'statement.told' : 'statement.speech'],
    fields: { about: null },
  }
}

/** The sentences of several utterances, each once, in order of place. */
function evidenceOf(group: readonly Utterance[]): readonly Span[] {
  const [first] = group
  if (group.length === 1 && first?.spans.length === 1) return first.spans
  const spans: Span[] = []
  for (const each of group) for (const span of each.spans) spans.push(span)
  const once: Span[] = []
  for (const span of inOrder(spans, byStart)) if (span.start !== once.at(-1)?.start) once.push(span)
  return once
}
