/** What a line of successive seats has seen: who held it, its contests, what it was made from. Built once a line. @module */
import type { SeatId } from '../base/id.ts'
import type { Register } from '../register/register.ts'
import type { Seat, SeatOverlap } from '../register/seat.ts'
import { type ContestRow, contestRow } from './contest-row.ts'
import { type HolderRow, holderRows } from './holders.ts'
import { seatName } from './names.ts'

/** How much of one seat went to another: fractions (0 to 1) of the residential addresses. */
export interface OverlapRow {
  readonly from: string
  readonly fromId: string
  readonly to: string
  readonly toId: string
  readonly shareOfFrom: number
  readonly shareOfTo: number
}

export interface SeatHistory {
  /** Oldest first. */
  readonly holders: readonly HolderRow[]
  /** Oldest first; notional results stand beside the actual ones, marked (rule 8). */
  readonly elections: readonly ContestRow[]
  /** What each seat of the line was made from, its namesake included. */
  readonly before: readonly OverlapRow[]
  /** What went to seats of other names. */
  readonly after: readonly OverlapRow[]
}

/** So many are kept, those first asked for being let go first: a history is some 10 kB. */
const KEPT = 200

const histories = new WeakMap<Register, Map<SeatId, SeatHistory>>()

/** Of seats that have borne one name, oldest first. */
export function seatHistory(register: Register, line: readonly Seat[]): SeatHistory {
  let kept = histories.get(register)
  if (!kept) {
    kept = new Map()
    histories.set(register, kept)
  }
  const key = (line[0] as Seat).id
  let history = kept.get(key)
  if (!history) {
    history = made(register, line)
    if (kept.size >= KEPT) kept.delete(kept.keys().next().value as SeatId)
    kept.set(key, history)
  }
  return history
}

/** Who held the seats of a line, with each change of party. Oldest first. */
export function holdersOf(register: Register, line: readonly Seat[]): readonly HolderRow[] {
  return line
    .flatMap(({ id }) => register.membershipsIn(id))
    .flatMap((membership) => holderRows(register, membership))
}

function made(register: Register, line: readonly Seat[]): SeatHistory {
  const ids = new Set(line.map(({ id }) => id))
  const elections = line.flatMap(({ id }) => register.electionsIn(id))
  const rows = (wanted: (overlap: SeatOverlap) => boolean) =>
    register.overlaps.filter(wanted).map((overlap) => overlapRow(register, overlap))
  return {
    holders: holdersOf(register, line),
    elections: elections
      .toSorted((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0))
      .map((one) => contestRow(register, one)),
    before: rows(({ to }) => ids.has(to)),
    after: rows(({ from, to }) => ids.has(from) && !ids.has(to)),
  }
}

function overlapRow(register: Register, { from, to, shareOfFrom, shareOfTo }: SeatOverlap): OverlapRow {
  return {
    from: seatName(register, from),
    fromId: from,
    to: seatName(register, to),
    toId: to,
    shareOfFrom,
    shareOfTo,
  }
}
