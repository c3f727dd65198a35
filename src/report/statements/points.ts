/** Points under a line that announces them: "The main points of her letter:". @module */
import { isSpaceUnit } from '../../article/scan.ts'
import type { MarkedArticle, MarkedSentence } from '../../mention/marked.ts'
import { wordSet } from '../../mention/word.ts'
import { refOf } from '../person-ref.ts'
import { told, type Utterance } from './utterance.ts'

/** A bullet and a space: "• More money for schools". */
export function startsPoint({ text }: MarkedArticle, { start, tokens }: MarkedSentence): boolean {
  return BULLETS.has(tokens[0]) && isSpaceUnit(text.charCodeAt(start + 1))
}

const BULLETS = wordSet('• * · – -')

/** A longer list is of something else. */
const MOST_POINTS = 40

/** Points under "Its main points:" about a letter or a speech are what its author says. */
export function addPoints(article: MarkedArticle, sentence: MarkedSentence, found: Utterance[]): void {
  let here = sentence.index - 1
  const first = Math.max(0, here - MOST_POINTS)
  while (here >= first && startsPoint(article, article.sentences[here] as MarkedSentence)) here--
  const opening = article.sentences[here]
  if (!opening || !article.text.slice(opening.start, opening.end).trimEnd().endsWith(':')) return
  for (let at = here; at >= Math.max(0, here - 2); at--) {
    const { tokens, people } = article.sentences[at] as MarkedSentence
    if (!tokens.some(({ lower }, word) => SAYS_POINTS.has(lower) && !OF_THE_CROWN.has(tokens[word - 2])))
      continue
    const speaker = people.find(({ name }) => name !== '')
    if (!speaker) continue
    found.push(told(sentence, refOf(speaker), false, false))
    return
  }
}

const SAYS_POINTS = new Set(['letter', 'statement', 'speech', 'article'])
/** "The King's Speech" is its ministers'. */
const OF_THE_CROWN = wordSet("king queen king's queen's")
