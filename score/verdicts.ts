/** What was said of the labelled claims. @module */
import type { ClaimJson, VerdictJson } from '../src/record/recorded-page.ts'
import type { LabelledClaim } from './labels.ts'

export interface JudgedClaim {
  readonly label: LabelledClaim
  /** Null where its number was not read. */
  readonly read: ClaimJson | null
}

/** A claim is read when its number was; of one printed twice, the reading nearest to the labelled sentence. */
export function judged(labels: readonly LabelledClaim[], claims: readonly ClaimJson[]): JudgedClaim[] {
  return labels.map((label) => {
    const distance = (claim: ClaimJson) => Math.abs(claim.evidence.start - (label.evidence.offset ?? 0))
    const fitting = claims.filter(({ printed }) => Number(printed) === label.value)
    return { label, read: fitting.sort((a, b) => distance(a) - distance(b))[0] ?? null }
  })
}

/**
 * Verdicts that cannot be: a false claim supported, and a claim refuted that no label says is false. The reports are
 * true but for what is labelled, so that what is refuted without a label was misread. That a claim depends on how it
 * is counted, or is not known, is against no label.
 */
export function misjudged(labels: readonly LabelledClaim[], claims: readonly ClaimJson[]): ClaimJson[] {
  const falsehoods = labels.filter(({ truth }) => truth === false)
  const isLabelled = ({ printed }: ClaimJson) => falsehoods.some(({ value }) => value === Number(printed))
  return claims.filter(
    (claim) =>
      (claim.verdict === 'refuted' && !isLabelled(claim)) ||
      (claim.verdict === 'supported' && isLabelled(claim)),
  )
}

/** `claims labelled true: 40 supported, 2 not read`. */
export function verdictLines(claims: readonly JudgedClaim[]): string[] {
  const rows = new Map<string, Map<VerdictJson | 'not read', number>>()
  for (const { label, read } of claims) {
    const truth = String(label.truth)
    const row = rows.get(truth) ?? new Map()
    const said = read?.verdict ?? 'not read'
    rows.set(truth, row.set(said, (row.get(said) ?? 0) + 1))
  }
  const printed = (row: ReadonlyMap<string, number>) =>
    [...row].map(([said, count]) => `${count} ${said}`).join(', ')
  return [...rows].sort().map(([truth, row]) => `claims labelled ${truth}: ${printed(row)}`)
}
