/** A sentence as rules see it: words, and mentions taken whole. @module */
import { type MarkedArticle, type MarkedSentence, once } from '../../mention/marked.ts'
import { type Mention, NAMED } from '../../mention/mention.ts'
import type { Token } from '../../mention/token.ts'
import { UNKNOWN, wordSet } from '../../mention/word.ts'

export interface Unit {
  /** The number of `lower` (see `mention/word.ts`). */
  readonly word: number
  /** The same where it is a word of the sentence; `UNKNOWN` for a mention of several words. */
  readonly said: number
  /** The kind of its mention as a bit of `NAMED`, 0 for a plain word. */
  readonly named: number
  /** Lower-case word or mark; for a mention, its text's first word. */
  readonly lower: string
  /** The mention this unit stands for, or null for a plain word. */
  readonly mention: Mention | null
  /** First token and one past the last. */
  readonly from: number
  readonly to: number
  readonly token: Token
}

const unitsBySentence = once(
  ({ sentences }: MarkedArticle) => new Array<readonly Unit[] | undefined>(sentences.length),
)

/** Units of a sentence of an article by its number, worked out when first asked for; empty where there is none. */
export function unitsAt(article: MarkedArticle, index: number): readonly Unit[] {
  const units = unitsBySentence(article)
  const sentence = article.sentences[index]
  if (!sentence) return []
  units[index] ??= unitsOf(sentence)
  return units[index]
}

/** Outermost mentions become one unit each; every other token is a unit of its own. */
export function unitsOf({ tokens, mentions }: MarkedSentence): Unit[] {
  const outer = outermost(mentions)
  const units: Unit[] = []
  let next = 0
  for (let at = 0; at < tokens.length; ) {
    const from = at
    const token = tokens[at++] as Token
    while (next < outer.length && (outer[next] as Mention).end <= token.start) next++
    const mention = outer[next]
    if (mention && mention.start <= token.start) {
      while (at < tokens.length && (tokens[at] as Token).start < mention.end) at++
      units.push(unitOf(token, from, at, mention, NAMED[mention.kind]))
    } else units.push(unitOf(token, from, at, null, 0))
  }
  return units
}

function unitOf(token: Token, from: number, to: number, mention: Mention | null, named: number): Unit {
  const { lower, word } = token
  return { lower, word, said: to - from === 1 ? word : UNKNOWN, named, mention, from, to, token }
}

/** Of mentions that overlap, the longest from the left; a tie goes to the earlier kind of the list. */
function outermost(mentions: readonly Mention[]): Mention[] {
  const kept: Mention[] = []
  for (const mention of mentions) {
    const last = kept.at(-1)
    if (!last || mention.start >= last.end) kept.push(mention)
    else if (mention.start === last.start && mention.end > last.end) kept[kept.length - 1] = mention
  }
  return kept
}

/** Units a rule may step over without naming them: adverbs, possessive marks and dates ("has today formally left"). */
const ADVERBS = wordSet(
  'also now just then again already since finally later today tonight yesterday formally duly promptly both all too only once ever never not still even therefore',
)

export function isTransparent(unit: Unit): boolean {
  if (unit.named !== 0) return unit.named === NAMED.date
  if (unit.token.kind === 'mark') return unit.lower === "'s" || unit.lower === "'"
  return ADVERBS.has(unit.token) || (unit.lower.length > 4 && unit.lower.endsWith('ly'))
}
