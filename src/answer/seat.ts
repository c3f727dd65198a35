/** The history of a constituency: holders, contests, what it was made from and went to. @module */
import type { IsoDate } from '../base/date.ts'
import type { SeatId } from '../base/id.ts'
import type { CompleteTo, Register, Topic } from '../register/register.ts'
import type { Seat, SeatOverlap } from '../register/seat.ts'
import { asKnown, type KnownAsked } from './as-known.ts'
import { type ContestRow, contestRow } from './contest-row.ts'
import { type HolderRow, holderRows } from './holders.ts'
import { beyondNotes, completeFor } from './known-days.ts'
import { seatName } from './names.ts'
import type { Press, PrivateAsked } from './reported.ts'
import { type ReportRow, reportsOnSeats } from './reported-rows.ts'
import { resolveSeat } from './resolve/seat.ts'

export interface SeatQuery extends KnownAsked {
  readonly name: string
  /** Chooses among namesakes; never cuts the history. */
  readonly on?: IsoDate | undefined
}

/** How much of one seat went to another: fractions (0 to 1) of the residential addresses. */
export interface OverlapRow {
  readonly from: string
  readonly fromId: string
  readonly to: string
  readonly toId: string
  readonly shareOfFrom: number
  readonly shareOfTo: number
}

export interface SeatAnswer {
  readonly seat: string
  /** Successive seats that have borne the name, oldest first. */
  readonly ids: readonly SeatId[]
  readonly boundaries: readonly Pick<
    Seat,
    'id' | 'name' | 'from' | 'to' | 'nation' | 'region' | 'gss' | 'mnis'
  >[]
  /** Oldest first. */
  readonly holders: readonly HolderRow[]
  /** Oldest first; notional results stand beside the actual ones, marked (rule 8). */
  readonly elections: readonly ContestRow[]
  /** What each seat of the line was made from, its namesake included. */
  readonly before: readonly OverlapRow[]
  /** What went to seats of other names. */
  readonly after: readonly OverlapRow[]
  /** What the press reports of it, latest published first. */
  readonly reports: readonly ReportRow[]
  readonly notes: readonly string[]
  readonly completeTo: Partial<CompleteTo>
}

const TOPICS = ['memberships', 'parties', 'results'] satisfies Topic[]

/** `seatAnswer` with what the press reports; `press` is null where nothing was ever read. */
export async function seatBesidePress(
  register: Register,
  query: SeatQuery & PrivateAsked,
  press: Press | null,
): Promise<SeatAnswer> {
  const answer = seatAnswer(register, query)
  return press ? { ...answer, reports: await reportsOnSeats(press, answer.ids, query) } : answer
}

/** Throws `ambiguousName` or `unknownName`, as `resolveSeat` does. */
export function seatAnswer(current: Register, query: SeatQuery): SeatAnswer {
  const { register, notes } = asKnown(current, query)
  const { seat, line } = resolveSeat(register, query.name, query.on)
  const ids = new Set(line.map(({ id }) => id))
  const memberships = line.flatMap(({ id }) => register.membershipsIn(id))
  const elections = line.flatMap(({ id }) => register.electionsIn(id))
  const rows = (wanted: (overlap: SeatOverlap) => boolean) =>
    register.overlaps.filter(wanted).map((overlap) => overlapRow(register, overlap))
  return {
    seat: seat.name,
    ids: line.map(({ id }) => id),
    boundaries: line.map(({ id, name, from, to, nation, region, gss, mnis }) => ({
      id,
      name,
      from,
      to,
      nation,
      region,
      gss,
      mnis,
    })),
    holders: memberships.flatMap((membership) => holderRows(register, membership)),
    elections: elections
      .toSorted((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0))
      .map((one) => contestRow(register, one)),
    before: rows(({ to }) => ids.has(to)),
    after: rows(({ from, to }) => ids.has(from) && !ids.has(to)),
    reports: [],
    notes: [...notes, ...(query.on === undefined ? [] : beyondNotes(register, query.on, TOPICS))],
    completeTo: completeFor(register, TOPICS),
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
