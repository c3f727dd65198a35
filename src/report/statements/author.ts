/** Who says "I" outside quotation marks: whoever signs a letter printed in full. @module */

import { type MarkedArticle, type MarkedSentence, once } from '../../mention/marked.ts'
import type { PersonMention } from '../../mention/mention.ts'
import { spanAt } from '../../mention/place.ts'
import { subjectOf } from '../../mention/subject.ts'
import { tokenFrom } from '../../mention/token.ts'
import { addKind, KIND, numbered, wordSet, wordsOfKind } from '../../mention/word.ts'

const OPENING = numbered('dear')
addKind(KIND.greeting, ['dear'])
const CLOSING = wordsOfKind(KIND.greeting, 'sincerely faithfully regards yours wishes')
/** A signature's words besides the name. */
const SIGNATURE = wordSet('mp mps member of parliament for the rt hon sir dame dr mr mrs ms , .')

/** Null unless the article has the opening or closing words of a letter, and a line that is only a name or one that announces it; or says "I" throughout, under a line that announces a letter. */
export function authorOf(article: MarkedArticle): PersonMention | null {
  if ((article.kinds & (KIND.greeting | KIND.letter)) === 0) return null
  return authorIntroduced(article) ?? authorOfLetter(article)
}

/** Who signs the greeted letter that a page prints under one of somebody else's. */
export function answererOf(article: MarkedArticle): PersonMention | null {
  if ((article.kinds & KIND.greeting) === 0 || !authorIntroduced(article)) return null
  return article.sentences.some(({ tokens }) => tokens[0]?.word === OPENING) ? authorOfLetter(article) : null
}

/** How many of its first sentences may lead up to a letter without a greeting. */
const MOST_LEADING = 6
/** What of a page is such a letter: every second sentence of it says "I", and four at the least. */
const LEAST_OWN = 4
const I = wordSet("i my i'm i've")
addKind(KIND.self, "i my i'm i've i'd myself".split(' '))

/** The sentences of a page that say "I", where it does so throughout, outside quotation marks; none else. */
export function ownSentences({ sentences, speeches, kinds }: MarkedArticle): readonly MarkedSentence[] {
  if ((kinds & KIND.self) === 0) return NONE
  const body = sentences.filter(({ role, start }) => role === 'body' && spanAt(speeches, start) < 0)
  const own = body.filter((sentence) => (sentence.kinds & KIND.self) !== 0 && I.in(sentence.tokens))
  return own.length >= LEAST_OWN && 2 * own.length >= body.length ? own : NONE
}

const NONE: readonly never[] = []

/** "This is what Ann Lee wrote in her letter of resignation.": whoever that line is about. */
const authorIntroduced = once((article: MarkedArticle): PersonMention | null => {
  if (!mayIntroduce(article)) return null
  const { sentences, speeches } = article
  const body = sentences.filter(({ role, start }) => role === 'body' && spanAt(speeches, start) < 0)
  const first = body.findIndex(isOwn)
  if (first < 0 || first > MOST_LEADING) return null
  const own = body.slice(first).filter(isOwn).length
  if (own < LEAST_OWN || 2 * own < body.length - first) return null
  for (const { tokens, people, kinds } of body.slice(0, first).toReversed()) {
    // Whoever signs a letter with a greeting wrote it.
    if (tokens[0]?.word === OPENING) return null
    if ((kinds & KIND.letter) === 0) continue
    const writer = subjectOf(tokens, people) ?? people.find((each) => each.possessive)
    if (writer && writer.name !== '') return writer
  }
  return null
})

function isOwn({ tokens, kinds }: MarkedSentence): boolean {
  return (kinds & KIND.self) !== 0 && I.in(tokens)
}

/** Most pages say "I" seldom, and of other people's quotations. */
function mayIntroduce({ sentences, speeches, kinds }: MarkedArticle): boolean {
  if ((kinds & KIND.self) === 0 || (kinds & KIND.letter) === 0) return false
  let own = 0
  for (let at = 0; at < sentences.length && own < LEAST_OWN; at++) {
    const sentence = sentences[at] as MarkedSentence
    if (sentence.role === 'body' && isOwn(sentence) && spanAt(speeches, sentence.start) < 0) own++
  }
  return own === LEAST_OWN
}

const authorOfLetter = once((article: MarkedArticle): PersonMention | null => {
  const { sentences, kinds } = article
  if ((kinds & KIND.greeting) === 0 || !sentences.some(isOfLetter)) return null
  for (let at = sentences.length - 1; at >= 0; at--) {
    const signed = signatureIn(sentences[at] as MarkedSentence)
    if (signed) return signed
  }
  return announced(article) ?? claimed(article)
})

/** Its opening or its closing words. */
function isOfLetter({ tokens, kinds }: MarkedSentence): boolean {
  if ((kinds & KIND.greeting) === 0) return false
  return tokens[0]?.word === OPENING || (tokens.length < LONGEST_CLOSING && CLOSING.in(tokens))
}

/** In tokens. */
const LONGEST_CLOSING = 6

/** "Ann Lee's letter in full:" over the "Dear …": who is named before a letter that nobody signs. */
function announced({ sentences }: MarkedArticle): PersonMention | null {
  const dear = sentences.findIndex(({ tokens }) => tokens[0]?.word === OPENING)
  // Whoever is greeted by their first name gets the letter.
  const greeted = sentences[dear]?.tokens[1]?.lower
  for (const { mentions } of sentences.slice(0, Math.max(0, dear))) {
    const person = mentions.find(
      (each): each is PersonMention =>
        each.kind === 'person' && each.name !== '' && each.name.split(' ')[0]?.toLowerCase() !== greeted,
    )
    if (person) return person
  }
  return null
}

/** "Since I became the Member of Parliament for Hull North": of a letter that names nobody else as its writer, whoever sits there. */
function claimed({ sentences }: MarkedArticle): PersonMention | null {
  for (const { tokens, people } of sentences)
    for (const person of people) {
      if (person.form !== 'role' || person.possessive || person.resolution.state !== 'resolved') continue
      const at = tokenFrom(tokens, person.start)
      const before = tokens.slice(Math.max(0, at - CLAIM), at)
      const own = before.findIndex((token) => OWN.has(token))
      if (own >= 0 && before.slice(own + 1).every((token) => CLAIMS.has(token))) return person
    }
  return null
}

/** "I", or what it has been to do so. */
const OWN = wordSet('i honour privilege')
/** In tokens: "I have had the honour of being the MP". */
const CLAIM = 9
const CLAIMS = wordSet(
  'became become am was have had been being serving served as to serve proudly elected first returned the privilege honour of',
)

function signatureIn({ tokens, mentions }: MarkedSentence): PersonMention | null {
  const person = mentions.find(
    (each): each is PersonMention => each.kind === 'person' && each.form === 'full',
  )
  if (!person || tokens.length > 16) return null
  const bare = tokens.every(
    (token) =>
      SIGNATURE.has(token) ||
      CLOSING.has(token) ||
      mentions.some((each) => each.start <= token.start && token.end <= each.end),
  )
  return bare ? person : null
}
