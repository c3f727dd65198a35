/** Shares of the valid votes, in percentage points. @module */
import type { PartyId } from '../base/id.ts'
import type { Candidacy, Election } from '../register/election.ts'
import type { Register } from '../register/register.ts'

/** Share by party, counted by rule 6. Candidates of one party (two independents) are added up. */
export type Shares = ReadonlyMap<PartyId, number>

/** Votes over valid votes, in percentage points; null when either is not known. */
export function shareOf(votes: number | null, validVotes: number | null): number | null {
  return votes === null || !validVotes ? null : (100 * votes) / validVotes
}

/** The valid votes as the source has them; where it does not, the sum of the candidates' votes. */
export function validVotesOf(election: Election, candidacies: readonly Candidacy[]): number | null {
  if (election.validVotes !== null) return election.validVotes
  if (candidacies.length === 0 || candidacies.some((one) => one.votes === null)) return null
  return candidacies.reduce((sum, one) => sum + (one.votes as number), 0)
}

/** The shares of one contest; a candidate without votes takes the share the source prints, if any. */
export function sharesOf(register: Register, election: Election): Shares {
  const candidacies = register.candidaciesIn(election.id)
  const valid = validVotesOf(election, candidacies)
  const shares = new Map<PartyId, number>()
  for (const candidacy of candidacies) {
    const share = shareOf(candidacy.votes, valid) ?? candidacy.share
    if (share === null) continue
    const party = register.countedAs(candidacy.party)
    shares.set(party, (shares.get(party) ?? 0) + share)
  }
  return shares
}
