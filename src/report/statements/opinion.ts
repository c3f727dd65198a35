/** Whether a page is a columnist's or a reader's own: whom it quotes makes a point for it, and no news. @module */
import type { Span } from '../../base/span.ts'
import type { MarkedArticle, MarkedSentence } from '../../mention/marked.ts'
import { spanAt } from '../../mention/place.ts'
import { KIND } from '../../mention/word.ts'
import { authorOf } from './author.ts'

/** Questions in running text by which a page argues and does not report. */
const QUESTIONS = 3
/** Paragraphs in which the page itself says "I". */
const FIRST_PERSON = 3
/** In tokens; what is shorter is a heading's or an aside's. */
const SHORTEST = 4

/** It asks, and says "I", outside quotation marks and all over; a member's letter printed in full does so as well. */
export function isOpinion(article: MarkedArticle): boolean {
  let questions = 0
  let last = -1
  let own = 0
  for (let at = 0; at < article.sentences.length; at++) {
    const sentence = article.sentences[at] as MarkedSentence
    const { role, tokens, block, kinds } = sentence
    if (role !== 'body' || tokens.length < SHORTEST) continue
    const end = tokens.at(-1)
    if (end?.text === '?' && isOwn(article, end.start) && !isAlone(article, at)) questions++
    if (block === last || (kinds & KIND.self) === 0) continue
    if (!tokens.some((token) => (token.kinds & KIND.self) !== 0 && isOwn(article, token.start))) continue
    last = block
    if (!isPosted(article, sentence)) own++
  }
  const argues = questions >= QUESTIONS || own >= FIRST_PERSON || (questions >= 2 && own >= 1)
  return argues && authorOf(article) === null
}

/** What somebody posted stands among the news with their handle in it or right behind. */
function isPosted({ text }: MarkedArticle, { start, end }: Span): boolean {
  return text.slice(start, end + HANDLE_WITHIN).includes('@')
}

/** In characters. */
const HANDLE_WITHIN = 100

/** The page says it, and nobody in quotation marks. */
function isOwn({ speeches }: MarkedArticle, offset: number): boolean {
  return spanAt(speeches, offset) < 0
}

/** All of its block: "What happens now?" heads an answer. */
function isAlone({ sentences }: MarkedArticle, at: number): boolean {
  const { block } = sentences[at] as MarkedSentence
  return sentences[at - 1]?.block !== block && sentences[at + 1]?.block !== block
}
