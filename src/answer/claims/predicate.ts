/** What a predicate's file offers to the engine. @module */
import type { Span } from '../../base/span.ts'
import type { MarkedSentence } from '../../mention/marked.ts'
import type { MentionKind } from '../../mention/mention.ts'
import type { Firing, Rule } from '../../report/pattern/rulebook.ts'
import type { Predicate, Verdict } from './claim.ts'
import type { View } from './context.ts'

/** A claim before the engine has said whose it is. */
export interface Draft {
  /** Where it is not that of the file that reads it. */
  readonly predicate?: Predicate
  readonly subject: string
  readonly printed: number | string
  readonly verdict: Verdict
  /** The words that carry the figure or fact: who says it is decided by where they stand. */
  readonly at: Span
  readonly rule: string
}

/** What a sentence must name before it is worth reading: `rate` is a percentage or points, `count` another figure. */
export type Need = MentionKind | 'rate' | 'count' | 'ordinal'

export interface PredicateReader {
  readonly predicate: Predicate
  /** All of them. */
  readonly needs: readonly Need[]
  /** How it is said, where that is said in patterns; the engine tries those of all predicates at once. */
  readonly rules?: readonly Rule[]
  /** The claims of this kind that a sentence makes; none where the contest, person or day is not clear. */
  read(view: View, firings: readonly Firing<Rule>[]): readonly Draft[]
}

/** Everything a sentence offers to `needs`. */
export function offers(sentence: MarkedSentence): ReadonlySet<Need> {
  const found = new Set<Need>()
  for (const mention of sentence.mentions) {
    found.add(mention.kind)
    if (mention.kind !== 'number') continue
    if (mention.unit === 'percent' || mention.unit === 'points') found.add('rate')
    else if (mention.unit === 'ordinal') found.add('ordinal')
    else found.add('count')
  }
  return found
}
