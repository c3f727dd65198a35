/** The history of a constituency, for a terminal. @module */
import type { HolderRow } from '../../answer/holders.ts'
import type { SeatAnswer } from '../../answer/seat.ts'
import type { OverlapRow } from '../../answer/seat-history.ts'
import type { Colours } from '../io.ts'
import { contestCells } from './contests.ts'
import { percent, period } from './figures.ts'
import { footer, section } from './notes.ts'
import { fromWords, toWords } from './reasons.ts'
import { reportSection } from './reports.ts'
import { table } from './table.ts'

/** Below this share of either seat's addresses an overlap is left to the JSON. */
const WORTH_SHOWING = 0.02

export function renderSeat(answer: SeatAnswer, colours: Colours): string {
  const years = answer.boundaries.map(({ from }) => from.slice(0, 4)).join(', ')
  const place = answer.boundaries.at(-1)
  const where = [place?.region, place?.nation]
    .filter((part) => part && part !== place?.nation)
    .concat(place?.nation ?? [])
  return [
    colours.bold(answer.seat),
    colours.dim(`${where.filter(Boolean).join(', ')}. Boundaries first fought in ${years}.`),
    ...section(
      'Held by',
      table(withoutDissolutions(answer.holders).map((row) => holderCells(row, colours))),
      colours,
    ),
    ...section('Contests', table(answer.elections.map((row) => contestCells(row, colours))), colours),
    ...section('Made from', overlaps(answer.before), colours),
    ...section('Went to', overlaps(answer.after), colours),
    ...reportSection(answer.reports, colours),
    ...footer(answer, colours),
  ].join('\n')
}

/** Joins the rows of one member returned for one party at successive general elections. */
function withoutDissolutions(rows: readonly HolderRow[]): readonly HolderRow[] {
  const joined: HolderRow[] = []
  for (const row of rows) {
    const last = joined.at(-1)
    const goesOn =
      last?.toReason === 'dissolution' &&
      row.fromReason === 'generalElection' &&
      last.personId === row.personId &&
      last.party === row.party
    if (last && goesOn) {
      const { from, fromReason } = last
      joined[joined.length - 1] = { ...row, from, fromReason }
    } else joined.push(row)
  }
  return joined
}

function holderCells(row: HolderRow, colours: Colours) {
  const reasons = [fromWords(row.fromReason), toWords(row.toReason, row.office) || 'sits'].join(' → ')
  return [
    period(row.from, row.to),
    { text: row.person, colour: colours.bold },
    row.label ?? row.party ?? 'party not known',
    { text: reasons, colour: colours.dim },
  ]
}

function overlaps(rows: readonly OverlapRow[]): readonly string[] {
  const shown = rows.filter(({ shareOfFrom, shareOfTo }) => Math.max(shareOfFrom, shareOfTo) >= WORTH_SHOWING)
  return table(
    shown.map(({ from, fromId, to, toId, shareOfFrom, shareOfTo }) => [
      `${from} ${yearIn(fromId)} → ${to} ${yearIn(toId)}`,
      `${percent(100 * shareOfFrom)} of the old seat`,
      `${percent(100 * shareOfTo)} of the new`,
    ]),
  )
}

/** The year at the end of a seat's id, when its boundaries were first fought on. */
function yearIn(id: string): string {
  return id.slice(-4)
}
