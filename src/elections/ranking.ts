/** The candidates of one contest in order of votes. @module */
import type { Candidacy } from '../register/election.ts'
import type { Party } from '../register/party.ts'

/** A candidacy whose votes are known. */
export type Counted = Candidacy & { readonly votes: number }

/** Rows that add several candidates up (`others`) are no candidate and cannot be first or second. */
const AGGREGATE = 'party:other' satisfies Party['id']

/** Most votes first; those whose votes the register does not hold, and sums of several candidates, are left out. */
export function ranked(candidacies: readonly Candidacy[]): readonly Counted[] {
  const counted = candidacies.filter((one): one is Counted => one.votes !== null && one.party !== AGGREGATE)
  return counted.sort((a, b) => b.votes - a.votes)
}

/**
 * Who won: first by the source's position, or by votes. Null when several candidates' sum is greater than
 * anyone's votes, since the winner may be among them.
 */
export function winnerOf(candidacies: readonly Candidacy[]): Candidacy | null {
  const placed = candidacies.find((one) => one.position === 1)
  if (placed) return placed
  const first = ranked(candidacies)[0]
  return first && first.votes > greatestSum(candidacies) ? first : null
}

/** The runner-up; null when the winner's votes are not known or the runner-up may be among several summed up. */
export function secondOf(candidacies: readonly Candidacy[]): Counted | null {
  const winner = winnerOf(candidacies)
  if (!winner || winner.votes === null) return null
  const second = ranked(candidacies).find((one) => one !== winner)
  return second && second.votes >= greatestSum(candidacies) ? second : null
}

/** The votes of the greatest row that adds several candidates up; any one of them has at most so many. */
function greatestSum(candidacies: readonly Candidacy[]): number {
  return Math.max(0, ...candidacies.filter(({ party }) => party === AGGREGATE).map(({ votes }) => votes ?? 0))
}
