/** The shares of one contest and of the one before it, by groups. @module */
import type { Election } from '../../register/election.ts'
import type { Register } from '../../register/register.ts'
import { columnOfParty, GROUP_COUNT } from './group.ts'
import type { Changes } from './mirror-models.ts'

/** Of all valid votes; null when a candidate's votes are not known. */
export function contestChanges(register: Register, base: Election, election: Election): Changes | null {
  const before = groupShares(register, base)
  const after = groupShares(register, election)
  return before && after && { before, after }
}

function groupShares(register: Register, election: Election): Float64Array | null {
  const shares = new Float64Array(GROUP_COUNT)
  let valid = 0
  for (const { party, votes } of register.candidaciesIn(election.id)) {
    if (votes === null) return null
    const column = columnOfParty(register, party)
    shares[column] = (shares[column] as number) + votes
    valid += votes
  }
  return valid > 0 ? shares.map((votes) => votes / valid) : null
}
