/** The majority in a seat. @module */
import type { Candidacy } from '../register/election.ts'
import { ranked } from './ranking.ts'

/**
 * First minus second, in votes (rule 8); 0 in a tie settled by lot.
 * Null when fewer than two candidates have votes.
 */
export function majorityOf(candidacies: readonly Candidacy[]): number | null {
  const [first, second] = ranked(candidacies)
  return first && second ? first.votes - second.votes : null
}
