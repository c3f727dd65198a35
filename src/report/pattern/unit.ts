/** A sentence as rules see it: words, and mentions taken whole. @module */
import { type MarkedArticle, type MarkedSentence, once } from '../../mention/marked.ts'
import type { Mention } from '../../mention/mention.ts'
import type { Token } from '../../mention/token.ts'
import { wordSet } from '../../mention/word.ts'

export interface Unit {
  /** The number of `lower` (see `mention/word.ts`). */
  readonly word: number
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
export function unitsOf(sentence: MarkedSentence): Unit[] {
  const outer = outermost(sentence.mentions)
  const units: Unit[] = []
  let next = 0
  for (let at = 0; at < sentence.tokens.length; ) {
    const token = sentence.tokens[at] as Token
    while (next < outer.length && (outer[next] as Mention).end <= token.start) next++
    const mention = outer[next]
    if (mention && mention.start <= token.start && token.start < mention.end) {
      let to = at + 1
      while (to < sentence.tokens.length && (sentence.tokens[to] as Token).start < mention.end) to++
      units.push({ lower: token.lower, word: token.word, mention, from: at, to, token })
      at = to
    } else {
      units.push({ lower: token.lower, word: token.word, mention: null, from: at, to: at + 1, token })
      at++
    }
  }
  return units
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
  if (unit.mention) return unit.mention.kind === 'date'
  if (unit.token.kind === 'mark') return unit.lower === "'s" || unit.lower === "'"
  return ADVERBS.has(unit.token) || (unit.lower.length > 4 && unit.lower.endsWith('ly'))
}
