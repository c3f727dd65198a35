/** Everything an article has people say: in quotation marks, in letters printed in full, and in the paper's words. @module */
import type { Span } from '../../base/span.ts'
import type { MarkedArticle, Speech } from '../../mention/marked.ts'
import { spanAt, spansIn } from '../../mention/place.ts'
import { speechFrame } from '../../mention/quotation-verbs.ts'
import { subjectOf } from '../../mention/subject.ts'
import { tokenFrom } from '../../mention/token.ts'
import { KIND } from '../../mention/word.ts'
import { authorOf } from '../author.ts'
import type { PersonRef } from '../event.ts'
import { refOf } from '../person-ref.ts'
import { entryOf, isNamed } from './heading.ts'
import { isSaidBefore } from './said-before.ts'
import { spokesperson } from './spokesperson.ts'
import { toldIn } from './told.ts'

export interface Utterance {
  readonly speaker: PersonRef
  readonly start: number
  readonly block: number
  readonly spans: readonly Span[]
  /** `quoted`, also in a letter; `scrap`, a word or two, which makes no statement by itself; `told` in other words. */
  readonly manner: 'quoted' | 'scrap' | 'told'
  /** "Accusing him of …": what is said of others, which no act of the speaker's own tells already. */
  readonly judges?: boolean
  /** "Had said": before what the article tells. */
  readonly past?: boolean
  /** What is said, where that comes first: "the seat is lost, she said". */
  readonly content?: Span
}

/** In order of place. */
export function utterancesOf(article: MarkedArticle): Utterance[] {
  return [
    ...article.speeches.flatMap((speech) => quoted(article, speech)),
    ...letterOf(article),
    ...unmarked(article),
    ...toldIn(article),
  ].sort((a, b) => a.start - b.start)
}

function quoted(article: MarkedArticle, speech: Speech): Utterance[] {
  const source = speech.attribution
    ? (article.sentences[spanAt(article.sentences, speech.attribution.start)] ?? null)
    : null
  const entry = isNamed(speech.speaker) ? null : entryOf(spanAt(article.sentences, speech.start), article)
  const speaker = entry
    ? refOf(entry)
    : speech.speaker && speech.speaker.name !== ''
      ? refOf(speech.speaker)
      : source && speech.attribution
        ? spokesperson(article, source, speech.attribution)
        : viewOf(article, speech)
  if (!speaker) return []
  const inside = spansIn(article.sentences, speech)
  // A line of its own that only announces the words is not part of them.
  const spans = [
    ...(source && source.block === speech.block && !inside.includes(source) ? [source] : []),
    ...inside,
  ].map(({ start, end }) => ({ start, end }))
  const words = wordsIn(article, speech)
  if (words < LEAST_CUT && isCutOff(article, speech)) return []
  const scrap = speech.scare && words < 2
  if (scrap && !names(article, speech)) return []
  const past =
    source !== null && speech.attribution !== null && isSaidBefore(article, source, speech.attribution, words)
  return [
    { speaker, start: speech.start, block: speech.block, spans, manner: scrap ? 'scrap' : 'quoted', past },
  ]
}

/** A quotation cut off sooner says nothing, in words. */
const LEAST_CUT = 6

/** The article ends in the middle of it. */
function isCutOff({ text, sentences }: MarkedArticle, { end }: Span): boolean {
  const last = sentences.at(-1)
  return last !== undefined && last.end <= end && !/[.!?…,;”"’']$/.test(text.slice(0, end).slice(-1))
}

function wordsIn({ text }: MarkedArticle, { start, end }: Span): number {
  return text.slice(start, end).trim().split(/\s+/).length
}

/** "For Ann Lee, the leader, it was “a good day”": whose view a sentence opens with. */
function viewOf({ sentences }: MarkedArticle, speech: Speech): PersonRef | null {
  const own = sentences[spanAt(sentences, speech.start)]
  const [opening, second] = own?.tokens ?? []
  if (speech.attribution || !own || opening?.lower !== 'for' || own.role !== 'body') return null
  const person = own.mentions.find((each) => each.kind === 'person' && each.start === second?.start)
  const behind = person && own.tokens[tokenFrom(own.tokens, person.end)]
  return person?.kind === 'person' && behind?.text === ',' && person.name !== '' ? refOf(person) : null
}

/** "He called it a “farce”": the one word is what was said; in "wanted to quit “at once”" it need not be. */
function names(article: MarkedArticle, { attribution }: Speech): boolean {
  const words = attribution ? article.text.slice(attribution.start, attribution.end) : ''
  return /\b(?:describ|call|brand|dubb|label|accus)\w*/i.test(words)
}

/** A sentence that ends in "Ann Lee said:" or "she tweeted:" over a paragraph without quotation marks: that paragraph. */
function unmarked(article: MarkedArticle): Utterance[] {
  const { sentences, speeches, text } = article
  return sentences.flatMap((announcing, at) => {
    const { tokens, role, block, start, end } = announcing
    const next = sentences[at + 1]
    if (role !== 'body' || (announcing.kinds & KIND.saying) === 0 || tokens.at(-1)?.text !== ':') return []
    if (next?.role !== 'body' || next.block === block || spanAt(speeches, next.start) >= 0) return []
    const verb = tokens.at(-2)
    if (!verb || speechFrame(verb) === null || /^[“"'‘•*·–—-]/.test(text.slice(next.start, next.end)))
      return []
    const speaker = subjectOf(
      tokens,
      announcing.mentions.filter((each) => each.kind === 'person'),
    )
    if (!speaker || speaker.name === '' || speaker.end > verb.start) return []
    let past = at + 1
    while (sentences[past]?.block === next.block) past++
    const spans = sentences.slice(at, past)
    return [
      {
        speaker: refOf(speaker),
        start,
        block,
        spans: spans.map((each) => ({ start: each.start, end: each.end })),
        manner: 'quoted' as const,
        past: isSaidBefore(article, announcing, { start, end }, spans.length > 1 ? 10 : 0),
      },
    ]
  })
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
