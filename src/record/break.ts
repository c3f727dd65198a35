/** A rule found broken. @module */

export interface Break {
  /** Name of the rule. */
  readonly rule: string
  /** What is wrong, in a sentence. */
  readonly what: string
  /** Ids of the rows that break it. */
  readonly rows: readonly string[]
  /** Where their pages came from. */
  readonly sources: readonly string[]
}
