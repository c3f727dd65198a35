/** Claims with their verdicts, for a terminal. @module */
import type { VerdictKind } from '../../answer/claims/claim.ts'
import type { ClaimJson } from '../../record/recorded-page.ts'
import { printedWords } from '../../web/predicate-words.ts'
import { VERDICT_SIGNS, verdictWords } from '../../web/verdict-words.ts'
import type { Colours } from '../io.ts'
import { printable } from './printable.ts'

const PAINT = {
  supported: (colours) => colours.green,
  refuted: (colours) => (text) => colours.bold(colours.red(text)),
  depends: (colours) => colours.yellow,
  'not-enough-information': (colours) => colours.dim,
} as const satisfies Record<VerdictKind, (colours: Colours) => (text: string) => string>

/** One claim: the verdict, the words that make it, and in full the working, the readings and the sources. */
export function claimLines(
  claim: ClaimJson,
  colours: Colours,
  { full }: { readonly full: boolean },
): readonly string[] {
  const verdict = PAINT[claim.verdict](colours)(`${VERDICT_SIGNS[claim.verdict]} ${verdictWords(claim)}`)
  const said = `“${printable(claim.evidence.exact)}”${claim.speaker ? ` (${printable(claim.speaker)})` : ''}`
  if (!full) return [`${verdict}: ${said}`]
  return [
    verdict,
    `  ${said}`,
    ...[`${claim.subject}: ${printedWords(claim)}`, claim.working]
      .filter(Boolean)
      .map((line) => colours.dim(`  ${printable(line)}`)),
    ...claim.readings.map(
      ({ rule, computed, holds }) => `  ${holds ? '✓' : '≠'} ${printable(rule)}: ${computed}`,
    ),
    ...claim.caveats.map((caveat) => `  ${printable(caveat)}`),
    ...(claim.citations.length > 0
      ? [colours.dim(`  source: ${printable(claim.citations.join('; '))}`)]
      : []),
  ]
}

export function renderClaims(claims: readonly ClaimJson[], colours: Colours): string {
  if (claims.length === 0) return 'No claim found that the record could settle.\n'
  return `${claims.map((claim) => claimLines(claim, colours, { full: true }).join('\n')).join('\n\n')}\n`
}
