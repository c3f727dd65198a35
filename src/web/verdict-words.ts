/** What a verdict is called before people: a comparison, never a charge (design, §2). @module */
import type { VerdictKind } from '../answer/claims/claim.ts'
import { dateWords } from './date-words.ts'

/** The part of a claim that its verdict's wording needs. */
export interface Judged {
  readonly verdict: VerdictKind
  readonly computed: number | string | null
  readonly predicate: string
  /** Rows of the register, or entries of the record where only the press has it. */
  readonly citations?: readonly string[]
}

const PERCENTAGES: ReadonlySet<string> = new Set(['majorityShare', 'share', 'turnout'])
const POINTS: ReadonlySet<string> = new Set(['shareChange', 'swing'])

/** Their numbers are years, which have no thousands. */
const YEARS: ReadonlySet<string> = new Set(['heldSince', 'firstElected', 'firstSince', 'dateOf'])

/** A value of a claim as people write it: `1,192`, `44.1%`, `20.5 points`, `19 October 2023`. */
export function valueWords(value: number | string, predicate: string): string {
  if (typeof value === 'string') return dateWords(value)
  if (YEARS.has(predicate)) return String(value)
  const figure = value.toLocaleString('en-GB', { maximumFractionDigits: 2 })
  if (PERCENTAGES.has(predicate)) return `${figure}%`
  return POINTS.has(predicate) ? `${figure} points` : figure
}

const WORDS = {
  supported: ({ citations = [] }) =>
    citations.length > 0 && citations.every((one) => one.startsWith('entry:'))
      ? 'matches what is reported'
      : 'matches the official result',
  refuted: ({ computed, predicate }) =>
    computed === null
      ? 'does not match the official result'
      : `does not match the official result: ${valueWords(computed, predicate)}`,
  depends: () => 'depends on how it is counted',
  'not-enough-information': () => 'we can’t check this',
} as const satisfies Record<VerdictKind, (judged: Judged) => string>

/** `does not match the official result: 402`. */
export function verdictWords(judged: Judged): string {
  return WORDS[judged.verdict](judged)
}

/** A sign for where there is no room for words; never the only sign of a verdict. */
export const VERDICT_SIGNS = {
  supported: '✓',
  refuted: '≠',
  depends: '±',
  'not-enough-information': '?',
} as const satisfies Record<VerdictKind, string>
