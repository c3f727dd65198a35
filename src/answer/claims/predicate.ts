/** What a predicate's file offers to the engine. @module */
import type { Span } from '../../base/span.ts'
import type { Predicate, Verdict } from './claim.ts'
import type { View } from './context.ts'

/** A claim before the engine has said whose it is. */
export interface Draft {
  readonly subject: string
  readonly printed: number | string
  readonly verdict: Verdict
  /** The words that carry the figure or fact: who says it is decided by where they stand. */
  readonly at: Span
  readonly rule: string
}

export interface PredicateReader {
  readonly predicate: Predicate
  /** The claims of this kind that a sentence makes; none where the contest, person or day is not clear. */
  read(view: View): readonly Draft[]
}
