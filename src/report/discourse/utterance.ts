/** Everything an article has people say: in quotation marks, in letters printed in full, in indirect speech and in points under a line that announces them. @module */
import { type Span, within } from '../../base/span.ts'
import type { MarkedArticle, MarkedSentence, ReportedSpeech, Speech } from '../../mention/marked.ts'
import type { OfficeMention, PersonMention } from '../../mention/mention.ts'
import { spanAt, spansIn } from '../../mention/place.ts'
import { isPrepositional } from '../../mention/subject.ts'
import { tokenFrom } from '../../mention/token.ts'
import { authorOf } from '../author.ts'
import { clauseAt } from '../clause.ts'
import type { PersonRef } from '../event.ts'
import { type Unit, unitsOf } from '../pattern/unit.ts'
import { refOf } from '../person-ref.ts'

export interface Utterance {
  readonly speaker: PersonRef
  readonly start: number
  readonly block: number
  readonly spans: readonly Span[]
  /** `quoted`, also in a letter; `scrap`, a word or two, which makes no statement by itself; `told` in other words. */
  readonly manner: 'quoted' | 'scrap' | 'told'
}

/** In order of place. */
export function utterancesOf(article: MarkedArticle): Utterance[] {
  const clauses = Map.groupBy(article.reportedSpeech, ({ sentence }) => sentence)
  return [
    ...article.speeches.flatMap((speech) => quoted(article, speech)),
    ...letterOf(article),
    ...article.sentences.flatMap((sentence) => told(article, sentence, clauses.get(sentence.index) ?? [])),
  ].sort((a, b) => a.start - b.start)
}

function quoted(article: MarkedArticle, speech: Speech): Utterance[] {
  const source = speech.attribution
    ? (article.sentences[spanAt(article.sentences, speech.attribution.start)] ?? null)
    : null
  const speaker =
    speech.speaker && speech.speaker.name !== ''
      ? refOf(speech.speaker)
      : source && speech.attribution
        ? spokesperson(article, source, speech.attribution)
        : null
  if (!speaker) return []
  const inside = spansIn(article.sentences, speech)
  // A line of its own that only announces the words is not part of them.
  const spans = [
    ...(source && source.block === speech.block && !inside.includes(source) ? [source] : []),
    ...inside,
  ].map(({ start, end }) => ({ start, end }))
  const scrap = speech.scare && article.text.slice(speech.start, speech.end).trim().split(/\s+/).length < 2
  if (scrap && !names(article, speech)) return []
  return [{ speaker, start: speech.start, block: speech.block, spans, manner: scrap ? 'scrap' : 'quoted' }]
}

/** "He called it a “farce”": the one word is what was said; in "wanted to quit “at once”" it need not be. */
function names(article: MarkedArticle, { attribution }: Speech): boolean {
  const words = attribution ? article.text.slice(attribution.start, attribution.end) : ''
  return /\b(?:describ|call|brand|dubb|label|accus)\w*/i.test(words)
}

/** "A Labour spokesman": named by the party, printed so; a source without a party is nobody. */
function spokesperson(
  article: MarkedArticle,
  { mentions }: MarkedSentence,
  attribution: Span,
): PersonRef | null {
  const office = mentions.find(
    (each): each is OfficeMention =>
      each.kind === 'office' && each.office === 'spokesperson' && within(each, attribution),
  )
  const party = mentions.find((each) => each.kind === 'party' && within(each, attribution))
  const head = office && /spokes\w+/i.exec(office.name)?.[0]
  if (!party || !head) return null
  // "A spokesman for the Tories" is a Tory spokesman.
  const printed = article.text
    .slice(party.start, party.end)
    .replace(/ Party$/i, '')
    .replace(/ies$/, 'y')
    .replace(/(?<=\p{Ll})s$/u, '')
  return { name: `${printed} ${head.toLowerCase()}`, id: null, candidates: [] }
}

const FIRST_PERSON = new Set(['i', 'my', 'me', 'myself', "i'm", "i've", 'mine'])
/** Sentences a letter must say "I" in to be taken for one, where no "Dear" opens it. */
const LEAST_FIRST = 2

/** A letter printed without quotation marks, from its "Dear" to its end, as one utterance of whoever signs it. */
function letterOf(article: MarkedArticle): Utterance[] {
  const author = authorOf(article)
  if (!author) return []
  const body = article.sentences.filter(
    ({ role, start }) => role === 'body' && spanAt(article.speeches, start) < 0,
  )
  const own = body.filter(({ tokens }) => tokens.some(({ lower }) => FIRST_PERSON.has(lower)))
  const dear = body.find(({ tokens }) => tokens[0]?.lower === 'dear')
  const first = dear ?? own[0]
  const last = own.at(-1)
  if (!first || !last || (!dear && own.length < LEAST_FIRST)) return []
  const spans = body
    .filter(({ start }) => first.start <= start && start <= last.start)
    .map(({ start, end }) => ({ start, end }))
  return [{ speaker: refOf(author), start: first.start, block: first.block, spans, manner: 'quoted' }]
}

/** Verbs that say what somebody thinks of something without its being a clause: "condemned the decision". */
const JUDGES = new Set(
  'condemned condemns accused accuses criticised criticises denounced denounces welcomed welcomes hailed hails praised praises described describes branded brands blasted blasts attacked attacks invited invites urged urges'.split(
    ' ',
  ),
)
/** Words of an attribution by which nothing has been said yet, or was not. */
const UNSAID = new Set(
  'will would may might could should expected not never refused declined if unless asked'.split(' '),
)
const BULLET = /^[•*·–-]\s/

/** `clauses` are those of indirect speech in the sentence. */
function told(
  article: MarkedArticle,
  sentence: MarkedSentence,
  clauses: readonly ReportedSpeech[],
): Utterance[] {
  if (sentence.role !== 'body') return []
  const speakers = [
    ...inClauses(article, sentence, clauses),
    ...judging(sentence),
    ...inPoints(article, sentence),
  ]
  return speakers.map((speaker) => ({
    speaker,
    start: sentence.start,
    block: sentence.block,
    spans: [{ start: sentence.start, end: sentence.end }],
    manner: 'told',
  }))
}

function inClauses(
  article: MarkedArticle,
  sentence: MarkedSentence,
  clauses: readonly ReportedSpeech[],
): PersonRef[] {
  const { tokens } = sentence
  return clauses.flatMap(({ attribution, speaker: known }) => {
    const words = tokens.slice(tokenFrom(tokens, attribution.start), tokenFrom(tokens, attribution.end))
    if (words.some(({ lower }) => UNSAID.has(lower))) return []
    // "A letter to Ann Lee saying that …": she says nothing.
    if (known && words[0]?.lower !== 'according' && isPrepositional(sentence.tokens, known)) return []
    const speaker = known && known.name !== '' ? refOf(known) : spokesperson(article, sentence, attribution)
    return speaker ? [speaker] : []
  })
}

function judging(sentence: MarkedSentence): PersonRef[] {
  if (!sentence.tokens.some(({ lower }) => JUDGES.has(lower) || lower === 'called')) return []
  const units = unitsOf(sentence)
  return units.flatMap((unit, at) => {
    if (unit.mention || !(JUDGES.has(unit.lower) || callsNames(units, at))) return []
    const { subjects, chain, passive } = clauseAt(units, at)
    const doer = subjects[0]
    if (!doer || doer.name === '' || passive || chain.some((word) => UNSAID.has(word) || word === 'to'))
      return []
    return [refOf(doer)]
  })
}

/** "Called it a farce"; but "called for" and "called an election" judge nothing. */
function callsNames(units: readonly Unit[], at: number): boolean {
  const { lower, mention } = units[at + 1] ?? { lower: '', mention: null }
  return units[at]?.lower === 'called' && (mention?.kind === 'person' || /^(?:it|this|him|them)$/.test(lower))
}

/** Points under "Its main points:" about a letter or a speech are what its author says. */
function inPoints(article: MarkedArticle, sentence: MarkedSentence): PersonRef[] {
  if (!BULLET.test(article.text.slice(sentence.start, sentence.start + 2))) return []
  let here = sentence.index - 1
  while (
    here >= 0 &&
    BULLET.test(article.text.slice(article.sentences[here]!.start, article.sentences[here]!.start + 2))
  )
    here--
  const opening = article.sentences[here]
  if (!opening || !article.text.slice(opening.start, opening.end).trimEnd().endsWith(':')) return []
  const around = article.sentences.slice(Math.max(0, here - 2), here + 1)
  const said = around.some(({ tokens }) =>
    tokens.some(({ lower }) => /^(?:letter|statement|speech|article)$/.test(lower)),
  )
  const speaker = around
    .flatMap(({ mentions }) => mentions)
    .find((each): each is PersonMention => each.kind === 'person' && each.name !== '')
  return said && speaker ? [refOf(speaker)] : []
}
