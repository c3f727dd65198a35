/** A sentence as rules see it: words, and mentions taken whole. @module */
import { type MarkedArticle, type MarkedSentence, once } from '../../mention/marked.ts'
import { type Mention, NAMED } from '../../mention/mention.ts'
import type { Token } from '../../mention/token.ts'
import { addKind, KIND } from '../../mention/word.ts'
import { Columns } from './columns.ts'

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

const COLUMNS = new Columns()

/** Outermost mentions become one unit each; every other token is a unit of its own. */
function unitsOf(sentence: Pick<MarkedSentence, 'tokens' | 'mentions'>): Unit[] {
  const { size, said, named, from } = COLUMNS.read(sentence)
  const units: Unit[] = []
  for (let at = 0; at < size; at++) {
    const token = COLUMNS.token(at)
    const { lower, word } = token
    units.push({
      lower,
      word,
      said: said[at] as number,
      named: named[at] as number,
      mention: COLUMNS.mention(at),
      from: from[at] as number,
      to: from[at + 1] as number,
      token,
    })
  }
  return units
}

/** Words and marks a rule may step over without naming them ("has formally left"). */
addKind(
  KIND.passed,
  `also now just then again already since finally later today tonight yesterday formally duly promptly both all too only
  once ever never not still even therefore 's '`.split(/\s+/),
)

/** Whether a rule may step over it: such a word, or a date. */
export function isTransparent({ named, token }: Pick<Unit, 'named' | 'token'>): boolean {
  return named === NAMED.date || (named === 0 && (token.kinds & KIND.passed) !== 0)
}
