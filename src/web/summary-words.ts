/** The verdicts of a text counted up. @module */
import type { VerdictKind } from '../answer/claims/claim.ts'

const COUNT_WORDS = {
  refuted: (count) => `${count} ${count === 1 ? 'does' : 'do'} not match`,
  supported: (count) => `${count} ${count === 1 ? 'matches' : 'match'}`,
  depends: (count) => `${count} ${count === 1 ? 'depends' : 'depend'} on how it is counted`,
  'not-enough-information': (count) => `${count} we can’t check`,
} as const satisfies Record<VerdictKind, (count: number) => string>

/** `3 claims: 1 does not match, 2 match.` */
export function summaryWords(claims: readonly { readonly verdict: VerdictKind }[]): string {
  if (claims.length === 0) return 'No claim found that the record could settle.'
  const counts = (Object.keys(COUNT_WORDS) as VerdictKind[]).flatMap((kind) => {
    const count = claims.filter((claim) => claim.verdict === kind).length
    return count === 0 ? [] : [COUNT_WORDS[kind](count)]
  })
  return `${claims.length} ${claims.length === 1 ? 'claim' : 'claims'}: ${counts.join(', ')}.`
}
