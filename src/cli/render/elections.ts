/** A list of contests and its net gains, for a terminal. @module */
import type { ElectionsAnswer, ListedContest } from '../../answer/elections.ts'
import type { Colours } from '../io.ts'
import { contestCells } from './contests.ts'
import { counted, thousands } from './figures.ts'
import { footer, section } from './notes.ts'
import { type Cell, figure, table } from './table.ts'

export function renderElections(answer: ElectionsAnswer, colours: Colours): string {
  const rows = answer.elections.map((row) => {
    const [date = '', ...rest] = contestCells(row, colours)
    const swing = row.swing ? `${row.swing.points.toFixed(1)} to ${row.swing.to}` : ''
    const cells = [date, row.constituency, ...rest, { text: swing, colour: colours.dim }]
    return [...cells, ...overturnedCells(row, colours), ...waitCells(row, colours)]
  })
  const gains = answer.netGains.map(({ party, gains: won, losses, net }) => [
    party,
    figure(net > 0 ? `+${net}` : thousands(net), colours.bold),
    { text: `${won} gained, ${losses} lost`, colour: colours.dim },
  ])
  return [
    ...table(rows),
    ...(rows.length > 0 ? [''] : []),
    counted(rows.length, 'contest', 'contests'),
    ...section('Net gains, against the last general election', table(gains), colours),
    ...footer(answer, colours),
  ].join('\n')
}

function overturnedCells({ overturned }: ListedContest, colours: Colours): readonly Cell[] {
  if (overturned === undefined) return []
  if (overturned === null) return [{ text: '' }]
  const { majority, kind } = overturned
  const reckoned = kind === 'notional' ? ', notional' : ''
  return [{ text: `overturned ${thousands(majority)}${reckoned}`, colour: colours.bold }]
}

function waitCells({ vacancy }: ListedContest, colours: Colours): readonly Cell[] {
  if (!vacancy) return []
  const waited = vacancy.waited === null ? '' : `vacant ${counted(vacancy.waited, 'day', 'days')}`
  return [{ text: waited, colour: colours.dim }]
}
