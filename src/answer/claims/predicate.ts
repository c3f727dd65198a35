/** What a predicate's file offers to the engine. @module */
import type { PartyId, PersonId, SeatId } from '../../base/id.ts'
import type { Span } from '../../base/span.ts'
import { type MentionKind, NAMED } from '../../mention/mention.ts'
import { NAMED_AS } from '../../mention/named.ts'
import type { Candidacy, Election } from '../../register/election.ts'
import type { Firing, Rule } from '../../report/pattern/rulebook.ts'
import type { Predicate, Verdict } from './claim.ts'
import type { View } from './context.ts'

/** What of the register a claim was held against, as far as it is of a seat, a contest, a candidate, a party or a person. */
export interface Against {
  readonly seat?: SeatId
  readonly election?: Election
  readonly candidacy?: Candidacy
  readonly party?: PartyId
  readonly person?: PersonId
}

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
  readonly against?: Against
}

/** What a sentence must name before it is worth reading: `rate` is a percentage or points, `count` another figure. */
export type Need = MentionKind | 'rate' | 'count' | 'ordinal' | 'officeOfGovernment'

/** How a claim is said, and what the sentence must name besides what the patterns take. */
export interface ClaimRule extends Rule {
  readonly needs?: readonly Need[]
}

/** Forms of mentions as bits of `NAMED_AS`, and what words hint at as bits of `HINT`: any of either will do. */
export interface Signs {
  readonly named: number
  readonly hints: number
}

export interface PredicateReader {
  readonly predicate: Predicate
  /** All of them. */
  readonly needs: readonly Need[]
  /** Lower-case words one of which the sentence must have; without them, any sentence that names enough will do. */
  readonly cues?: readonly string[]
  /** One of which it must have or hint at besides, where the reader waits for no word. */
  readonly signs?: Signs
  /** How it is said, where that is said in patterns; the engine tries those of all predicates at once. */
  readonly rules?: readonly ClaimRule[]
  /** The claims of this kind that a sentence makes; none where the contest, person or day is not clear. */
  read(view: View, firings: readonly Firing<Rule>[]): readonly Draft[]
}

const NEED_BITS = {
  ...NAMED,
  rate: NAMED_AS.rate,
  count: NAMED_AS.count,
  ordinal: NAMED_AS.ordinal,
  officeOfGovernment: NAMED_AS.ofGovernment,
} as const satisfies Record<Need, number>

/** As bits that a sentence which offers all of them has in `named`. */
export function needBits(needs: readonly Need[]): number {
  return needs.reduce((bits, need) => bits | NEED_BITS[need], 0)
}
