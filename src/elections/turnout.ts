/** Turnout in a seat. @module */

/**
 * Valid votes over the electorate, in percentage points: the convention of the Commons Library.
 * Spoilt papers are left out. Null when either figure is not known.
 */
export function turnoutOf(validVotes: number | null, electorate: number | null): number | null {
  return validVotes === null || !electorate ? null : (100 * validVotes) / electorate
}
