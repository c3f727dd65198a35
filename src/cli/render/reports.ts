/** What the press reports of someone or somewhere, for a terminal. @module */
import type { ReportRow } from '../../answer/reported-rows.ts'
import { eventWords } from '../../web/event-words.ts'
import { RECORD_WORDS } from '../../web/record-words.ts'
import type { Colours } from '../io.ts'
import { printable } from '../reading/printable.ts'
import { section } from './notes.ts'
import { others } from './others.ts'
import { quoted } from './quoted.ts'

/** The JSON has them all. */
const SHOWN = 12

/** Under a heading of their own, two lines each: what is reported, and the words with where they stand. */
export function reportSection(rows: readonly ReportRow[], colours: Colours): readonly string[] {
  const lines = rows.slice(0, SHOWN).flatMap((row) => reportLines(row, colours))
  return section('Reported by the press', [...lines, ...others(rows.length - SHOWN, colours)], colours)
}

function reportLines(row: ReportRow, colours: Colours): readonly string[] {
  const event = printable(eventWords(row))
  const stands =
    row.asserted && row.type !== 'statement' ? ` ${colours.dim(`(${RECORD_WORDS[row.record]})`)}` : ''
  const where = [row.outlet ?? row.source, row.published].filter(Boolean).join(', ')
  return [
    `  ${event}${stands}`,
    colours.dim(`    ${quoted(row.exact)}${where ? ` ${printable(where)}` : ''}`),
  ]
}
