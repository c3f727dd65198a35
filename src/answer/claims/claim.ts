/** A checkable proposition of the press and what the record makes of it. @module */
import type { IsoDate } from '../../base/date.ts'
import type { Span } from '../../base/span.ts'

export type Predicate =
  | 'majority'
  | 'majorityShare'
  | 'votes'
  | 'share'
  | 'shareChange'
  | 'shareRatio'
  | 'position'
  | 'turnout'
  | 'swing'
  | 'winner'
  | 'outcome'
  | 'heldSince'
  | 'previousHolder'
  | 'electedAs'
  | 'firstElected'
  | 'countInWindow'
  | 'firstSince'
  | 'partySeats'
  | 'houseMajority'
  | 'dateOf'
  | 'interval'
  | 'officeHeld'
  | 'projection'
  | 'superlative'

export type VerdictKind = 'supported' | 'refuted' | 'depends' | 'not-enough-information'

/** One way of counting or reckoning, with what it gives. */
export interface Reading {
  /** The rule of counting in a sentence. */
  readonly rule: string
  readonly computed: number | string
  readonly holds: boolean
}

export interface Verdict {
  readonly verdict: VerdictKind
  /** The true value; null when it cannot be computed. */
  readonly computed: number | string | null
  /** The formula with its figures: `19,759 − 19,381 = 378`; why, when there is not enough information. */
  readonly working: string
  readonly caveats: readonly string[]
  readonly readings: readonly Reading[]
  /** Rows of the register (`election:…`, `membership:person…`) or articles. */
  readonly citations: readonly string[]
}

export interface Claim extends Verdict {
  /** What it is about, in words with the register's names: `Bolton North East, general election of 2019-12-12`. */
  readonly subject: string
  readonly predicate: Predicate
  /** As printed, normalised: a number where it is one. */
  readonly printed: number | string
  /** Whose claim it is: null is the paper's own. */
  readonly speaker: string | null
  /** Inside quotation marks. */
  readonly quoted: boolean
  /** The words of the page that make the claim. */
  readonly evidence: Span
  /** The day the verdict was computed for: the article's date, where known. */
  readonly asOf: IsoDate | null
  /** Which rule read it. */
  readonly rule: string
}
