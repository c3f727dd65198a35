/** Changes of party, a line each, for a terminal. @module */
import type { ChangesAnswer } from '../../answer/changes.ts'
import type { Colours } from '../io.ts'
import { counted } from './figures.ts'
import { footer } from './notes.ts'
import { kindWords } from './reasons.ts'
import { table } from './table.ts'

export function renderChanges(answer: ChangesAnswer, colours: Colours): string {
  const rows = answer.changes.map(({ date, announced, person, constituency, fromParty, toParty, kind }) => [
    date,
    { text: person, colour: colours.bold },
    constituency,
    `${fromParty} → ${toParty}`,
    { text: kindWords(kind), colour: colours.dim },
    { text: announced && announced !== date ? `announced ${announced}` : '', colour: colours.dim },
  ])
  return [
    ...table(rows),
    ...(rows.length > 0 ? [''] : []),
    counted(answer.changes.length, 'change of party', 'changes of party'),
    ...footer(answer, colours),
  ].join('\n')
}
