/** What `verify` found, for a terminal. @module */
import type { Breach, VerifyAnswer } from '../../answer/verify.ts'
import type { Colours } from '../io.ts'
import { printable } from '../reading/printable.ts'
import { counted } from './figures.ts'
import { footer, section } from './notes.ts'
import { others } from './others.ts'

/** Slips of sources are many and break nothing: the JSON has them all. */
const SLIPS_SHOWN = 10
/** Rows of one breach; the JSON has them all. */
const ROWS_SHOWN = 10

export function renderVerify(answer: VerifyAnswer, colours: Colours): string {
  const { breaks, officialSlips: slips } = answer
  return [
    `${counted(answer.checked, 'row', 'rows')} checked: ${breaks.length === 0 ? colours.green('every rule holds') : colours.red(counted(breaks.length, 'break', 'breaks'))}`,
    ...section(
      'Broken',
      breaks.flatMap((breach) => lines(breach, colours)),
      colours,
    ),
    ...section(
      'Slips of the official sources',
      [
        ...slips.slice(0, SLIPS_SHOWN).flatMap((slip) => lines(slip, colours)),
        ...others(slips.length - SLIPS_SHOWN, colours),
      ],
      colours,
    ),
    ...footer(answer, colours),
  ].join('\n')
}

/** The rule and what is wrong; then each row that breaks it; then the sources these come from. */
function lines({ rule, what, rows, sources }: Breach, colours: Colours): readonly string[] {
  const name = typeof rule === 'number' ? `rule ${rule}` : rule
  return [
    `  ${colours.bold(name)}: ${printable(what)}`,
    ...rows.slice(0, ROWS_SHOWN).map((row) => `    row: ${printable(row)}`),
    ...others(rows.length - ROWS_SHOWN, colours).map((line) => `  ${line}`),
    ...(sources.length > 0 ? [colours.dim(`    sources: ${printable(sources.join(', '))}`)] : []),
  ]
}
