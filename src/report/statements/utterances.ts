/** Everything an article has people say: in quotation marks, in letters printed in full, and in the paper's words. @module */
import { isSpaceUnit } from '../../article/scan.ts'
import { byStart, inOrder } from '../../base/in-order.ts'
import type { Span } from '../../base/span.ts'
import type { MarkedArticle, MarkedSentence, Speech } from '../../mention/marked.ts'
import type { PersonMention } from '../../mention/mention.ts'
import { spanAt, spansIn } from '../../mention/place.ts'
import { speaks } from '../../mention/quotation-attribution.ts'
import { speechFrame } from '../../mention/quotation-verbs.ts'
import { subjectOf } from '../../mention/subject.ts'
import { type Token, tokenFrom } from '../../mention/token.ts'
import { KIND, wordSet } from '../../mention/word.ts'
import { entryOf, isNamed } from '../discourse/heading.ts'
import type { PersonRef } from '../event.ts'
import { refOf } from '../person-ref.ts'
import { answererOf, authorOf } from './author.ts'
import { pulledFrom } from './pull-quote.ts'
import { AT_LENGTH, type Attribution, attributionAt, isHearsay, isSaidBefore } from './said-before.ts'
import { sourceBefore, unnamedIn, viewOf, withJoined } from './speakers.ts'
import { addTold } from './told.ts'
import { spanOf, type Utterance, utterance } from './utterance.ts'

/** In order of place. */
export function utterancesOf(article: MarkedArticle): Utterance[] {
  const found: Utterance[] = []
  for (const speech of article.speeches) addQuoted(article, speech, found)
  addLetters(article, found)
  addUnmarked(article, found)
  if ((article.kinds & KIND.self) !== 0) addPulled(article, found)
  addTold(article, found)
  return inOrder(found, byStart)
}

function addQuoted(article: MarkedArticle, speech: Speech, found: Utterance[]): void {
  const source = speech.attribution
    ? (article.sentences[spanAt(article.sentences, speech.attribution.start)] ?? null)
    : null
  const said = source && speech.attribution && attributionAt(source.tokens, speech.attribution)
  const speakers = speakersOf(article, speech, source, said)
  if (speakers.length === 0) return
  const inside = spansIn(article.sentences, speech)
  // A line of its own that only announces the words is not part of them.
  const isApart = source !== null && source.block === speech.block && !inside.includes(source)
  const spans = (isApart ? [source, ...inside] : inside).map(spanOf)
  if (source && isTitle(article, speech) && isName(source, speech)) return
  const words = wordsIn(article, speech)
  if (words < LEAST_CUT && isCutOff(article, speech)) return
  // "Ann Lee found it “vile”": the one word is her view.
  const scrap = words < 2 && speech.attribution !== null && (speech.scare || isBare(article, speech))
  if (scrap && !names(article, speech)) return
  if (source && said && isHearsay(source.tokens, said.verb)) return
  const past = source !== null && said !== null && isSaidBefore(article, source, said, words)
  const { start, block } = speech
  for (const speaker of speakers)
    found.push(utterance(speaker, { start, block, spans }, scrap ? 'scrap' : 'quoted', past))
}

/** In the middle of a sentence, and beginning with a capital: the name of a book or a show. */
function isTitle({ text, sentences }: MarkedArticle, { start }: Span): boolean {
  const first = text[start + 1] ?? ''
  return first !== first.toLowerCase() && (sentences[spanAt(sentences, start)]?.start ?? start) < start
}

/** "Went on 'Question Time'", "stood as the “Member for Falkirk”": what something is called, whose last word has a capital too. */
function isName({ tokens }: MarkedSentence, { start, end }: Span): boolean {
  if (!BEFORE_NAMES.has(tokens[tokenFrom(tokens, start) - 1])) return false
  let last = tokenFrom(tokens, end) - 1
  while (tokens[last]?.kind === 'mark') last--
  return tokens[last]?.capital === true
}

const BEFORE_NAMES = wordSet(
  'on of in as the a an for by from to into called titled entitled named show book film song programme',
)

/** Nobody, one, or several who say it together. */
function speakersOf(
  article: MarkedArticle,
  speech: Speech,
  source: MarkedSentence | null,
  said: Attribution | null,
): readonly PersonRef[] {
  const { speaker, attribution } = speech
  const isEntrys = !isNamed(speaker) && (attribution !== null || !isTitle(article, speech))
  const entry = isEntrys ? entryOf(spanAt(article.sentences, speech.start), article) : null
  if (entry) return [refOf(entry)]
  if (speaker && speaker.name !== '') {
    const other = source && sourceBefore(article, source, speaker)
    if (other !== undefined && source) return other ? [other] : []
    return source ? withJoined(source, speaker) : [refOf(speaker)]
  }
  if (source && said) return unnamedIn(article, source, said)
  const holder = viewOf(article, speech)
  return holder ? [holder] : []
}

/** "Said “cheers”": a word alone, with neither a colon before it nor a stop of its own. */
function isBare({ text }: MarkedArticle, { start, end, attribution }: Speech): boolean {
  if (!attribution || text.slice(attribution.end, start).trim() !== '') return false
  return !/[,.!?…]["”'’»]?$/.test(text.slice(start, end))
}

/** A quotation cut off sooner says nothing, in words. */
const LEAST_CUT = 6

/** The article ends in the middle of it. */
function isCutOff({ text, sentences }: MarkedArticle, { end }: Span): boolean {
  const last = sentences.at(-1)
  return last !== undefined && last.end <= end && !/[.!?…,;”"’']$/.test(text.slice(0, end).slice(-1))
}

/** Its words between spaces; of a long one only so many as make it long. */
function wordsIn({ text }: MarkedArticle, { start, end }: Span): number {
  let words = 0
  let inside = false
  for (let at = start; at < end && words < AT_LENGTH; at++) {
    const space = isSpaceUnit(text.charCodeAt(at))
    if (!space && !inside) words++
    inside = !space
  }
  return Math.max(words, 1)
}

/** "He called it a “farce”": the one word is what was said; in "wanted to quit “at once”" it need not be. */
function names(article: MarkedArticle, { attribution }: Speech): boolean {
  const words = attribution ? article.text.slice(attribution.start, attribution.end) : ''
  return /\b(?:describ|call|brand|dubb|label|accus)\w*/i.test(words)
}

function addPulled(article: MarkedArticle, found: Utterance[]): void {
  for (const sentence of article.sentences) {
    const speaker = pulledFrom(article, sentence)
    const { start, block } = sentence
    if (speaker)
      found.push(utterance(refOf(speaker), { start, block, spans: [spanOf(sentence)] }, 'quoted', false))
  }
}

/** A sentence that ends in "Ann Lee said:" or "she tweeted:" over a paragraph without quotation marks: that paragraph. */
function addUnmarked(article: MarkedArticle, found: Utterance[]): void {
  for (const sentence of article.sentences) {
    if ((sentence.kinds & KIND.saying) === 0 || sentence.role !== 'body') continue
    const words = sentence.tokens.at(-1)?.text === ':' ? announcedBy(article, sentence) : null
    if (words) found.push(words)
  }
}

function announcedBy(article: MarkedArticle, announcing: MarkedSentence): Utterance | null {
  const { sentences, speeches, text } = article
  const { tokens, block, start, index } = announcing
  const next = sentences[index + 1]
  if (next?.role !== 'body' || next.block === block || spanAt(speeches, next.start) >= 0) return null
  const verb = announcingVerb(tokens)
  if (!verb || /^[“"'‘•*·–—-]/.test(text.slice(next.start, next.end))) return null
  const speaker = subjectOf(tokens, announcing.people)
  if (!speaker || speaker.name === '' || speaker.end > verb.start) return null
  let past = index + 1
  while (sentences[past]?.block === next.block) past++
  const spans = sentences.slice(index, past).map(spanOf)
  const before = isSaidBefore(article, announcing, attributionAt(tokens, announcing))
  return utterance(refOf(speaker), { start, block, spans }, 'quoted', before)
}

/** "Said:", "said of her selection:": the last verb of speaking, near the colon. */
function announcingVerb(tokens: readonly Token[]): Token | null {
  for (let at = tokens.length - 2; at >= Math.max(1, tokens.length - ANNOUNCED_WITHIN); at--) {
    const token = tokens[at] as Token
    if (token.kind === 'mark') return null
    if (speechFrame(token) !== null && speaks(tokens, at)) return token
  }
  return null
}

/** In tokens. */
const ANNOUNCED_WITHIN = 9

const FIRST_PERSON = new Set(['i', 'my', 'me', 'myself', "i'm", "i've", 'mine'])
/** Sentences a letter must say "I" in to be taken for one, where no "Dear" opens it. */
const LEAST_FIRST = 2

/** Letters printed without quotation marks, each from its "Dear" to its end, as one utterance of whoever signs it. */
function addLetters(article: MarkedArticle, found: Utterance[]): void {
  const author = authorOf(article)
  if (!author) return
  const body = article.sentences.filter(
    ({ role, start }) => role === 'body' && spanAt(article.speeches, start) < 0,
  )
  const dear = body.findIndex(({ tokens }) => tokens[0]?.lower === 'dear')
  const answerer = answererOf(article)
  if (answerer) addLetter(author, body.slice(0, dear), found)
  addLetter(answerer ?? author, dear < 0 ? body : body.slice(dear), found, dear >= 0)
}

function addLetter(
  author: PersonMention,
  body: readonly MarkedSentence[],
  found: Utterance[],
  greets = false,
): void {
  const own = body.filter(({ tokens }) => tokens.some(({ lower }) => FIRST_PERSON.has(lower)))
  const first = greets ? body[0] : own[0]
  const last = own.at(-1) ?? (greets ? body.at(-1) : undefined)
  if (!first || !last || (!greets && own.length < LEAST_FIRST)) return
  const spans = body.filter(({ start }) => first.start <= start && start <= last.start).map(spanOf)
  found.push(utterance(refOf(author), { start: first.start, block: first.block, spans }, 'quoted', false))
}
