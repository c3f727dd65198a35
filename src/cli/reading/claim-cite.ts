/** A claim as one line to paste into copy or a note to the desk: figure, source, date. @module */
import type { ClaimJson } from '../../record/recorded-page.ts'
import { dateWords } from '../../web/date-words.ts'
import { valueWords, verdictWords } from '../../web/verdict-words.ts'
import type { CitedRow } from './claim-sources.ts'
import { printable } from './printable.ts'

/** `“…” matches the official result: majority 402 (Bury South, …). Source: UK Parliament, election results, 12 December 2019.` */
export function citeLine(claim: ClaimJson, row: CitedRow | null): string {
  const { computed, predicate, verdict, subject, working } = claim
  const value = computed === null || verdict === 'refuted' ? '' : `: ${valueWords(computed, predicate)}`
  const about = `${subject.replace(/\b\d{4}-\d{2}-\d{2}\b/g, (day) => dateWords(day))}${working ? `; ${working}` : ''}`
  const source = row
    ? ` Source: ${row.publisher}${row.day ? `, ${dateWords(row.day)}` : ''} (${row.citation}).`
    : ''
  return printable(`“${claim.evidence.exact}” ${verdictWords(claim)}${value} (${about}).${source}`)
}
