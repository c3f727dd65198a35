/** Claims of one sentence together, so that the sentence is printed once. @module */
import type { ClaimJson } from '../../record/recorded-page.ts'

/** In order of place. */
export function bySentence<Claim extends Pick<ClaimJson, 'evidence'>>(
  claims: readonly Claim[],
): readonly (readonly [Claim, ...Claim[]])[] {
  const groups = Map.groupBy(claims, ({ evidence }) => `${evidence.start}-${evidence.end}`)
  return [...groups.values()].flatMap(([first, ...rest]) => (first ? [[first, ...rest] as const] : []))
}
