/** Changes of party, a line each, for a terminal. @module */
import type { ChangeRow, ChangesAnswer } from '../../answer/changes.ts'
import type { ReportedChange, ReportedStatus } from '../../answer/reported-change.ts'
import type { Colours } from '../io.ts'
import { printable } from '../reading/printable.ts'
import { counted } from './figures.ts'
import { footer, section } from './notes.ts'
import { quoted } from './quoted.ts'
import { kindWords } from './reasons.ts'
import { table } from './table.ts'

export function renderChanges(answer: ChangesAnswer, colours: Colours): string {
  const rows = answer.changes.map((change) => cells(change, colours))
  const reported = answer.reported ?? []
  const reportedLines = table(reported.map((change) => cells(change, colours)))
  return [
    ...table(rows),
    ...(rows.length > 0 ? [''] : []),
    counted(answer.changes.length, 'change of party', 'changes of party'),
    ...section(
      'Reported by the press, not in the register',
      reported.flatMap((change, at) => [reportedLines[at] as string, ...sentences(change, colours)]),
      colours,
    ),
    ...footer(answer, colours),
  ].join('\n')
}

function cells(change: ChangeRow | ReportedChange, colours: Colours) {
  const { date, announced, person, constituency, fromParty, toParty, kind } = change
  return [
    date ?? 'day not known',
    { text: printable(person ?? 'someone'), colour: colours.bold },
    printable(constituency ?? ''),
    `${printable(fromParty ?? '?')} → ${printable(toParty ?? '?')}`,
    { text: kindWords(kind), colour: colours.dim },
    { text: announced && announced !== date ? `announced ${announced}` : '', colour: colours.dim },
    { text: 'source' in change ? `reported: ${reportedWords(change)}` : '', colour: colours.yellow },
  ]
}

const STATUS_WORDS = {
  disputed: 'denied elsewhere',
  announced: 'announced only',
  corroborated: '',
  reported: '',
} satisfies Record<ReportedStatus, string>

function reportedWords({ independent, status, sitting, register }: ReportedChange): string {
  return [
    counted(independent, 'outlet', 'outlets'),
    STATUS_WORDS[status],
    sitting === false ? 'not a member that day' : '',
    register ? `the register has ${register.fromParty} → ${register.toParty} on ${register.date}` : '',
  ]
    .filter(Boolean)
    .join('; ')
}

function sentences({ said }: ReportedChange, colours: Colours): readonly string[] {
  return said.map(({ exact, article }) => colours.dim(`    ${quoted(exact)} ${article}`))
}
