/** How far a seat is from changing hands. @module */
import type { PartyId } from '../base/id.ts'
import type { Election } from '../register/election.ts'
import type { Register } from '../register/register.ts'
import { majorityOf } from './majority.ts'
import { secondOf, winnerOf } from './ranking.ts'
import { shareOf, validVotesOf } from './share.ts'

export interface NeededSwing {
  readonly from: PartyId
  readonly to: PartyId
  /** Butler swing in percentage points. */
  readonly points: number
}

/**
 * The Butler swing from first to second that would level them: half the gap between their shares of all
 * valid votes, in percentage points. Null when the votes of either are not known.
 */
export function neededSwing(register: Register, election: Election): NeededSwing | null {
  const candidacies = register.candidaciesIn(election.id)
  const first = winnerOf(candidacies)
  const second = secondOf(candidacies)
  const gap = shareOf(majorityOf(candidacies), validVotesOf(election, candidacies))
  if (!first || !second || gap === null) return null
  return { from: register.countedAs(first.party), to: register.countedAs(second.party), points: gap / 2 }
}
