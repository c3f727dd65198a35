/** Counts, and the measures made of them. @module */
import type { Matched, Pair } from './match.ts'

/**
 * What a label that is not asserted (recap, speculation, denial, hypothetical) weighs when it is not found: a small
 * loss, against 1 for what the page reports as its news.
 */
export const SMALL_LOSS = 0.25

export interface Tally {
  /** Found, and asserted or not as labelled. */
  right: number
  /** Of those, the asserted ones. */
  rightAsserted: number
  /** Asserted, and not labelled or not as asserted. */
  wrong: number
  /** Labelled as asserted, and not found or not read as asserted. */
  missed: number
  /** Labelled as not asserted, and not found so. */
  missedSmall: number
}

export interface Measures {
  readonly precision: number
  readonly recall: number
  readonly f1: number
  /** Every miss counted whole. */
  readonly strictF1: number
  /** Of what is asserted, how much is so labelled. */
  readonly assertedPrecision: number
}

export function emptyTally(): Tally {
  return { right: 0, rightAsserted: 0, wrong: 0, missed: 0, missedSmall: 0 }
}

export type Outcome = 'right' | 'assertedWrongly' | 'notAsserted'

/** A general election fact has no wrong flag: whose election is a sitting member's latest is a fine point. */
export function outcomeOf({ label, event }: Pair): Outcome {
  if (label.asserted === event.asserted || label.type === 'generalElectionFact') return 'right'
  return event.asserted ? 'assertedWrongly' : 'notAsserted'
}

/** Adds one report to the tallies of its types. */
export function addTo(tallyOf: (type: string) => Tally, { pairs, missed, extra }: Matched): void {
  for (const pair of pairs) {
    const tally = tallyOf(pair.label.type)
    const outcome = outcomeOf(pair)
    if (outcome === 'right') {
      tally.right++
      if (pair.event.asserted) tally.rightAsserted++
    } else if (outcome === 'assertedWrongly') {
      tally.wrong++
      tally.missedSmall++
    } else tally.missed++
  }
  for (const label of missed) {
    if (label.asserted) tallyOf(label.type).missed++
    else tallyOf(label.type).missedSmall++
  }
  for (const event of extra) if (event.asserted) tallyOf(event.type).wrong++
}

export function sumOf(tallies: Iterable<Tally>): Tally {
  const sum = emptyTally()
  for (const tally of tallies) for (const key of Object.keys(sum) as (keyof Tally)[]) sum[key] += tally[key]
  return sum
}

/** Shares of 1; of nothing at all, 1. */
export function measuresOf({ right, rightAsserted, wrong, missed, missedSmall }: Tally): Measures {
  const precision = share(right, right + wrong)
  const recall = share(right, right + missed + SMALL_LOSS * missedSmall)
  return {
    precision,
    recall,
    f1: harmonic(precision, recall),
    strictF1: harmonic(precision, share(right, right + missed + missedSmall)),
    assertedPrecision: share(rightAsserted, rightAsserted + wrong),
  }
}

function share(part: number, whole: number): number {
  return whole === 0 ? 1 : part / whole
}

function harmonic(a: number, b: number): number {
  return a + b === 0 ? 0 : (2 * a * b) / (a + b)
}
