/** Contests, a line each. @module */
import type { ContestRow } from '../../answer/contest-row.ts'
import type { ElectionKind } from '../../register/election.ts'
import type { Colours } from '../io.ts'
import { percent, thousands } from './figures.ts'
import { type Cell, figure } from './table.ts'

export const KIND_WORDS = {
  general: 'general',
  byElection: 'by-election',
  notional: 'notional',
} satisfies Record<ElectionKind, string>

/** The row of a table: day, kind, winner, runner-up's party, majority, turnout, outcome. */
export function contestCells(row: ContestRow, colours: Colours): readonly (string | Cell)[] {
  const { winner, second } = row
  const name = winner ? [winner.person, `(${winner.party})`].filter(Boolean).join(' ') : '?'
  const cells: readonly (string | Cell)[] = [
    row.date,
    KIND_WORDS[row.kind],
    name,
    second ? `over ${second.party}` : '',
    figure(thousands(row.majority), colours.bold),
    figure(`turnout ${percent(row.turnout)}`),
    row.outcome ?? '',
  ]
  if (row.kind !== 'notional') return cells
  return cells.map((cell) =>
    typeof cell === 'string' ? { text: cell, colour: colours.dim } : { ...cell, colour: colours.dim },
  )
}
