/** One contest's swing, for a terminal. @module */
import type { SwingRow } from '../../answer/contest-row.ts'
import type { MirroredRow, SwingAnswer } from '../../answer/swing.ts'
import type { Colours } from '../io.ts'
import { percent, signed } from './figures.ts'
import { MODEL_WORDS } from './model-words.ts'
import { footer, section } from './notes.ts'
import { figure, table } from './table.ts'

/** So many parties have a column of their own. */
const LISTED = 4

export function renderSwing(answer: SwingAnswer, colours: Colours): string {
  const shares = table([
    ['', ...['before', 'now', 'change', 'times'].map((word) => figure(word, colours.dim))],
    ...answer.shares.map(({ party, before, after, change, shareRatio, lostDeposit }) => [
      party,
      figure(before === null ? '–' : percent(before)),
      figure(after === null ? '–' : percent(after)),
      figure(signed(change)),
      figure(shareRatio === null ? '' : shareRatio.toFixed(2)),
      { text: lostDeposit ? 'lost deposit' : '', colour: colours.dim },
    ]),
  ])
  const swings = table(
    [
      ['all votes (Butler)', words(answer.butler)],
      ['two parties (Steed)', words(answer.steed)],
      ['turnout', answer.turnoutChange === null ? '' : `${signed(answer.turnoutChange)} points`],
    ].filter(([, value]) => value !== ''),
  )
  return [
    colours.bold(`${answer.constituency}, ${answer.date}`),
    ...section('Shares', shares, colours),
    ...section('Swing', swings, colours),
    ...mirrored(answer.mirrored, 'actual', 'If mirrored everywhere, on the seats of the time', colours),
    ...mirrored(answer.mirrored, 'notional', 'If mirrored everywhere, on the seats that came after', colours),
    ...footer(answer, colours),
  ].join('\n')
}

function words(swing: SwingRow | null): string {
  return swing ? `${swing.points.toFixed(2)} points from ${swing.from} to ${swing.to}` : ''
}

function mirrored(
  rows: readonly MirroredRow[],
  base: MirroredRow['base'],
  heading: string,
  colours: Colours,
): readonly string[] {
  const shown = rows.filter((row) => row.base === base)
  const parties = [
    ...new Set(shown.flatMap(({ seats }) => seats.slice(0, LISTED).map(({ party }) => party))),
  ].slice(0, LISTED)
  const lines = table([
    [
      '',
      '',
      ...parties.map((party) => figure(party, colours.dim)),
      { text: 'most taken', colour: colours.dim },
    ],
    ...shown.map(({ model, changes, seats, takenFrom: [most] }) => [
      changes === 'all' ? 'every change' : `${changes} only`,
      MODEL_WORDS[model],
      ...parties.map((party) => figure(String(seats.find((one) => one.party === party)?.seats ?? 0))),
      most ? `${most.seats} by ${most.to} from ${most.from}` : '',
    ]),
  ])
  return shown.length === 0 ? [] : section(heading, lines, colours)
}
