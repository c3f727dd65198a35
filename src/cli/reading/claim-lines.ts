/** Claims with their verdicts, for a terminal. @module */
import type { VerdictKind } from '../../answer/claims/claim.ts'
import type { ClaimJson } from '../../record/recorded-page.ts'
import { printedWords } from '../../web/predicate-words.ts'
import { summaryWords } from '../../web/summary-words.ts'
import { VERDICT_SIGNS, verdictWords } from '../../web/verdict-words.ts'
import type { Colours } from '../io.ts'
import { bySentence } from './claim-groups.ts'
import { printable } from './printable.ts'

const PAINT = {
  supported: (colours) => colours.green,
  refuted: (colours) => (text) => colours.bold(colours.red(text)),
  depends: (colours) => colours.yellow,
  'not-enough-information': (colours) => colours.dim,
} as const satisfies Record<VerdictKind, (colours: Colours) => (text: string) => string>

/** Further lines of a claim, such as the rows it rests on. */
export type More<Claim> = (claim: Claim) => readonly string[]

interface Shown<Claim extends ClaimJson> {
  /** Working, readings, caveats and sources of every claim; else only of those that do not simply match. */
  readonly full: boolean
  readonly more?: More<Claim>
}

/** The claims of one sentence: the words once, then each verdict. */
export function sentenceLines<Claim extends ClaimJson>(
  claims: readonly [Claim, ...Claim[]],
  colours: Colours,
  { full, more }: Shown<Claim>,
): readonly string[] {
  const [first] = claims
  const speakers = new Set(claims.map(({ speaker }) => speaker))
  const [speaker] = speakers
  const said = `“${printable(first.evidence.exact)}”${speakers.size === 1 && speaker ? ` (${printable(speaker)})` : ''}`
  return [said, ...claims.flatMap((claim) => [...claimLines(claim, colours, full), ...(more?.(claim) ?? [])])]
}

function claimLines(claim: ClaimJson, colours: Colours, full: boolean): readonly string[] {
  const about = `${claim.subject}: ${printedWords(claim)}`
  const verdict = PAINT[claim.verdict](colours)(`${VERDICT_SIGNS[claim.verdict]} ${verdictWords(claim)}`)
  const line = `  ${verdict} ${colours.dim(`– ${printable(about)}`)}`
  const brief = !full && (claim.verdict === 'supported' || claim.verdict === 'not-enough-information')
  if (brief) return [line]
  return [
    line,
    ...(claim.working ? [colours.dim(`    ${printable(claim.working)}`)] : []),
    ...claim.readings.map(
      ({ rule, computed, holds }) => `    ${holds ? '✓' : '≠'} ${printable(rule)}: ${computed}`,
    ),
    ...claim.caveats.map((caveat) => `    ${printable(caveat)}`),
    ...(claim.citations.length > 0
      ? [colours.dim(`    source: ${printable(claim.citations.join('; '))}`)]
      : []),
  ]
}

export function renderClaims<Claim extends ClaimJson>(
  claims: readonly Claim[],
  colours: Colours,
  more?: More<Claim>,
): string {
  if (claims.length === 0) return 'No claim found that the record could settle.\n'
  const blocks = bySentence(claims).map((group) =>
    sentenceLines(group, colours, { full: true, ...(more && { more }) }).join('\n'),
  )
  const summary = claims.length > 1 ? `\n${summaryWords(claims)}\n` : ''
  return `${blocks.join('\n\n')}\n${summary}`
}
