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

/** Who won: first by votes, or by the position the source gives when it gives no votes (an unopposed return). */
export function winnerOf(candidacies: readonly Candidacy[]): Candidacy | null {
  return ranked(candidacies)[0] ?? candidacies.find((one) => one.position === 1) ?? null
}

export function secondOf(candidacies: readonly Candidacy[]): Candidacy | null {
  return ranked(candidacies)[1] ?? candidacies.find((one) => one.position === 2) ?? null
}
