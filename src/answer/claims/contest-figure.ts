/** The common road of figures of one contest: try the contests that may be meant, and give the verdict of the one that is. @module */
import type { Election } from '../../register/election.ts'
import type { Verdict } from './claim.ts'
import type { Contests } from './which-contest.ts'

/** What one contest makes of a figure; null where the register cannot compute it for that contest. */
export type Compute = (election: Election) => Verdict | null

export interface Decided {
  readonly election: Election
  readonly verdict: Verdict
}

/**
 * The first contest that bears the figure out. Where none does, the natural one is held against it only
 * if it is certain which is meant (`sure`); otherwise nothing is claimed.
 */
export function decide(contests: Contests, sure: boolean, compute: Compute): Decided | null {
  let natural: Decided | null = null
  let loose: Decided | null = null
  for (const [at, election] of contests.choices.entries()) {
    const verdict = compute(election)
    if (!verdict) continue
    if (verdict.verdict === 'supported') return { election, verdict }
    if (verdict.verdict === 'depends') loose ??= { election, verdict }
    if (at === 0) natural = { election, verdict }
  }
  if (natural && sure && contests.certain && contests.said > 0) return loose ?? natural
  return null
}
