/** What was said of the labelled claims. @module */
import type { ClaimJson, VerdictJson } from '../src/record/recorded-page.ts'
import type { LabelledClaim } from './labels.ts'

export type Said = VerdictJson | 'notRead'

/** By truth as labelled, then by verdict: `true` → `supported` → 40. */
export type VerdictTable = Map<string, Map<Said, number>>

/** Adds the claims of one report; a claim is read when its number was, in the labelled sentence if it is printed twice. */
export function addVerdicts(
  table: VerdictTable,
  labels: readonly LabelledClaim[],
  claims: readonly ClaimJson[],
): void {
  for (const label of labels) {
    const fitting = claims.filter(({ printed }) => Number(printed) === label.value)
    const near = (claim: ClaimJson) => Math.abs(claim.evidence.start - (label.evidence.offset ?? 0))
    const read = fitting.sort((a, b) => near(a) - near(b))[0]
    const truth = String(label.truth)
    const row = table.get(truth) ?? new Map<Said, number>()
    const said = read?.verdict ?? 'notRead'
    row.set(said, (row.get(said) ?? 0) + 1)
    table.set(truth, row)
  }
}

export function verdictLines(table: VerdictTable): string[] {
  return [...table]
    .sort()
    .map(
      ([truth, row]) =>
        `  claims labelled ${truth}: ${[...row].map(([said, count]) => `${count} ${said}`).join(', ')}`,
    )
}
