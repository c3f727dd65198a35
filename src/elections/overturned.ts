/** The majority that was overturned when a seat changed hands. @module */
import type { PartyId } from '../base/id.ts'
import type { Election } from '../register/election.ts'
import { SPEAKER } from '../register/no-party.ts'
import type { Register } from '../register/register.ts'
import { majorityOf } from './majority.ts'
import { officialChange } from './outcome.ts'
import { lastGeneralElection } from './previous-contest.ts'
import { secondOf } from './ranking.ts'
import { shareOf, validVotesOf } from './share.ts'

export interface Overturned {
  /** The contest it was won at: the last general election in the seat, notional where the seat was redrawn. */
  readonly base: Election
  /** Who had won it, and over whom; the runner-up is null where only the majority is held. */
  readonly held: PartyId
  readonly over: PartyId | null
  readonly votes: number
  /** Of the valid votes of that contest, in percentage points; null where they are not known. */
  readonly points: number | null
}

/**
 * By the official comparison (rule 7): the majority, in votes, of the party that held the seat at the last
 * general election, when another party wins it. Null for a hold, where the Speaker won or had won, and where
 * the register does not hold the votes of that election, on these boundaries, or which party won.
 */
export function overturnedMajority(register: Register, election: Election): Overturned | null {
  const change = officialChange(register, election)
  if (!change || change.from === null || change.from === SPEAKER || change.winner === SPEAKER) return null
  const base = lastGeneralElection(register, election) as Election
  const candidacies = register.candidaciesIn(base.id)
  const votes = majorityOf(candidacies) ?? base.majority
  if (votes === null) return null
  const second = secondOf(candidacies)
  return {
    base,
    held: change.from,
    over: second && register.countedAs(second.party),
    votes,
    points: shareOf(votes, validVotesOf(base, candidacies)),
  }
}
