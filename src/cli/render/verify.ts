/** What `verify` found, for a terminal. @module */
import type { Breach, VerifyAnswer } from '../../answer/verify.ts'
import type { Colours } from '../io.ts'
import { counted } from './figures.ts'
import { footer, section } from './notes.ts'

/** Slips of sources are many and break nothing: the JSON has them all. */
const SLIPS_SHOWN = 10

export function renderVerify(answer: VerifyAnswer, colours: Colours): string {
  const { breaks, officialSlips: slips } = answer
  const more = slips.length - SLIPS_SHOWN
  return [
    `${counted(answer.checked, 'row', 'rows')} checked: ${breaks.length === 0 ? colours.green('every rule holds') : colours.red(counted(breaks.length, 'break', 'breaks'))}`,
    ...section('Broken', breaks.map(line), colours),
    ...section('Slips of the official sources', slips.slice(0, SLIPS_SHOWN).map(line), colours),
    ...(more > 0 ? [colours.dim(`  and ${counted(more, 'other', 'others')}: --json lists them`)] : []),
    ...footer(answer, colours),
  ].join('\n')
}

/** `6: what is wrong: the first row of it and how many more (sources)`. */
function line({ rule, what, rows, sources }: Breach): string {
  const more = rows.length > 1 ? ` and ${counted(rows.length - 1, 'other', 'others')}` : ''
  const where = rows.length > 0 ? `: ${rows[0]}${more}` : ''
  return `  ${rule}: ${what}${where}${sources.length > 0 ? ` (${sources.join(', ')})` : ''}`
}
