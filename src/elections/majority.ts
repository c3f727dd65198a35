/** The majority in a seat. @module */
import type { Candidacy } from '../register/election.ts'
import { secondOf, winnerOf } from './ranking.ts'

/**
 * First minus second, in votes (rule 8); 0 in a tie settled by lot.
 * Null when the votes of either are not known.
 */
export function majorityOf(candidacies: readonly Candidacy[]): number | null {
  const first = winnerOf(candidacies)
  const second = secondOf(candidacies)
  return first?.votes != null && second ? first.votes - second.votes : null
}
