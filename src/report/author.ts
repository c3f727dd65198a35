/** Who says "I" outside quotation marks: whoever signs a letter printed in full. @module */

import type { MarkedArticle, MarkedSentence } from '../mention/marked.ts'
import type { PersonMention } from '../mention/mention.ts'
import { wordSet } from '../mention/word.ts'

const OPENING = 'dear'
const CLOSING = wordSet('sincerely faithfully regards yours wishes')
/** A signature's words besides the name. */
const SIGNATURE = wordSet('mp mps member of parliament for the rt hon sir dame dr mr mrs ms , .')

/** Null unless the article has the opening or closing words of a letter, and a line that is only a name or one that announces it. */
export function authorOf(article: MarkedArticle): PersonMention | null {
  const isLetter = article.sentences.some(
    ({ tokens }) =>
      tokens[0]?.lower === OPENING || (tokens.length < 6 && tokens.some((each) => CLOSING.has(each))),
  )
  if (!isLetter) return null
  for (const sentence of article.sentences.toReversed()) {
    const signed = signatureIn(sentence)
    if (signed) return signed
  }
  return announced(article)
}

/** "Ann Lee's letter in full:" over the "Dear …": who is named before a letter that nobody signs. */
function announced({ sentences }: MarkedArticle): PersonMention | null {
  const dear = sentences.findIndex(({ tokens }) => tokens[0]?.lower === OPENING)
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
