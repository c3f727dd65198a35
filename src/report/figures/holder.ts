/** Who stands beside a figure of votes. @module */

import type { MarkedArticle, MarkedSentence } from '../../mention/marked.ts'
import type { Mention } from '../../mention/mention.ts'
import { tokenFrom } from '../../mention/token.ts'
import type { Figure } from './measure.ts'

/** Two capitalised words or three just before the figure, of a name no list has: "Jody Dunn's 10,719". */
export function nameBeside({ sentence, number }: Figure): string | null {
  const { tokens } = sentence
  let at = tokenFrom(tokens, number.start) - 1
  while (
    at >= 0 &&
    (tokens[at]?.kind === 'mark' || /^(?:polled|on|with|won|got|took)$/.test(tokens[at]?.lower ?? ''))
  )
    at--
  const words: string[] = []
  for (; at >= 0 && words.length < 3; at--) {
    const token = tokens[at]
    const taken = sentence.mentions.some(
      (each) => each.kind === 'party' && token && each.start <= token.start && token.start < each.end,
    )
    if (!token?.capital || token.kind !== 'word' || taken) break
    words.unshift(token.text)
  }
  return words.length >= 2 ? words.join(' ') : null
}

/** How many mentions away a figure's owner may stand. */
const REACH = 8

/**
 * Whom a figure may belong to, nearest first: those named since the figure before it, else "12,679 for Ann Lee",
 * else, of a figure alone on its line, the lines above.
 */
export function holdersOf({ sentence, number }: Figure, article: MarkedArticle): Mention[] {
  const at = indexOf(sentence.mentions, number)
  const before: Mention[] = []
  for (let here = at - 1; here >= Math.max(0, at - REACH); here--) {
    const mention = sentence.mentions[here] as Mention
    if (mention.kind === 'number' && !isRate(mention)) break
    if (isHolder(mention)) before.push(mention)
  }
  const given = wordAfter(sentence, number.end)
  if (given === 'for' || given === 'went') {
    const after = sentence.mentions.slice(at + 1, at + 1 + REACH)
    const next = after.findIndex((each) => each.kind === 'number' && !isRate(each))
    const named = after.slice(0, next < 0 ? after.length : next).filter(isHolder)
    if (named.length > 0) return named
  }
  const listed = sentence.tokens.at(-2)?.lower === 'respectively'
  if (before.length > 0 && !listed) return before
  return isAlone(sentence) ? linesAbove(sentence, article) : respectively(sentence, at)
}

function isHolder(mention: Mention): boolean {
  return mention.kind === 'person' || mention.kind === 'party'
}

function isRate({ unit }: { unit: string }): boolean {
  return unit === 'percent' || unit === 'points' || unit === 'ordinal'
}

function indexOf(mentions: readonly Mention[], number: Mention): number {
  let low = 0
  let high = mentions.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((mentions[middle] as Mention).start < number.start) low = middle + 1
    else high = middle
  }
  while (low < mentions.length && mentions[low] !== number) low++
  return low
}

/** A cell of a table. */
function isAlone({ tokens }: MarkedSentence): boolean {
  return tokens.length <= 6 && tokens.every((token) => token.kind !== 'word')
}

function linesAbove(sentence: MarkedSentence, article: MarkedArticle): Mention[] {
  const holders: Mention[] = []
  for (let at = sentence.index - 1; at >= Math.max(0, sentence.index - 3); at--) {
    const above = article.sentences[at] as MarkedSentence
    if (isAlone(above) || above.tokens.length > 8) break
    holders.push(...above.mentions.filter(isHolder))
  }
  return holders
}

/** "A and B came second and third with 6,335 and 2,368": the nth figure from the end is the nth name's. */
function respectively(sentence: MarkedSentence, at: number): Mention[] {
  const near = sentence.mentions.slice(Math.max(0, at - REACH), at + REACH)
  const counts = near.filter((each) => each.kind === 'number' && !isRate(each))
  const first = counts[0]
  if (!first) return []
  const people = near.filter((each) => each.kind === 'person' && each.end <= first.start)
  const named = people.length > 0 ? people : near.filter((each) => each.kind === 'party')
  const holder =
    named[named.length - counts.length + counts.indexOf(sentence.mentions[at] as (typeof counts)[number])]
  return holder ? [holder] : []
}

function wordAfter({ tokens }: MarkedSentence, offset: number): string {
  const at = tokenFrom(tokens, offset)
  const word = tokens[at]?.lower ?? ''
  return word === 'votes' ? (tokens[at + 1]?.lower ?? '') : word
}

/** A line of a table: a name, a party, figures, hardly a word. */
export function isRow({ sentence }: Figure): boolean {
  if (isAlone(sentence)) return true
  const words = sentence.tokens.filter((token) => token.kind === 'word')
  const plain = words.filter((token) => !token.capital && token.lower !== 'and')
  return words.length > 0 && plain.length <= Math.max(1, words.length / 5)
}

const POLLED =
  /^(?:polled|polling|won|took|taking|received|receiving|got|on|with|secured|securing|gained|attracted|managed|had|votes|scored|picked|up|his|her|'s)$/

export function isPolled({ sentence, number }: Figure): boolean {
  const at = tokenFrom(sentence.tokens, number.start)
  const bracketed = sentence.tokens[at - 1]?.text === '(' && wordAfter(sentence, number.end) === ')'
  return bracketed || sentence.tokens.slice(Math.max(0, at - 3), at).some((token) => POLLED.test(token.lower))
}
