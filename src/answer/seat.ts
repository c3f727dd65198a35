/** The history of a constituency: holders, contests, what it was made from and went to. @module */
import type { IsoDate } from '../base/date.ts'
import type { SeatId } from '../base/id.ts'
import type { CompleteTo, Register, Topic } from '../register/register.ts'
import type { Seat } from '../register/seat.ts'
import { asKnown, type KnownAsked } from './as-known.ts'
import { beyondNotes, completeFor } from './known-days.ts'
import type { Press, PrivateAsked } from './reported.ts'
import { type ReportRow, reportsOnSeats } from './reported-rows.ts'
import { resolveSeat, seatsOfToday } from './resolve/seat.ts'
import { type SeatHistory, seatHistory } from './seat-history.ts'

export interface SeatQuery extends KnownAsked {
  readonly name: string
  /** Chooses among namesakes; never cuts the history. */
  readonly on?: IsoDate | undefined
}

export interface SeatAnswer extends SeatHistory {
  readonly seat: string
  /** Successive seats that have borne the name, oldest first. */
  readonly ids: readonly SeatId[]
  readonly boundaries: readonly Pick<
    Seat,
    'id' | 'name' | 'from' | 'to' | 'nation' | 'region' | 'gss' | 'mnis'
  >[]
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
    ...seatHistory(register, line),
    reports: [],
    notes: [
      ...notes,
      ...(query.on === undefined ? [] : beyondNotes(register, query.on, TOPICS)),
      ...timeNotes(register, line, query.on),
    ],
    completeTo: completeFor(register, TOPICS),
  }
}

/** Where the day asked about is outside the time of the name, and what carries the name of a seat that is no more. */
function timeNotes(register: Register, line: readonly Seat[], on: IsoDate | undefined): readonly string[] {
  const first = line[0] as Seat
  const last = line.at(-1) as Seat
  if (on !== undefined && on < first.from)
    return [`There was no ${first.name} on ${on}: it was first fought on ${first.from}.`]
  if (last.to === null) return []
  const today = seatsOfToday(register, last.id)
  const instead = today.length > 0 ? `; the name lives on in ${today.join(', ')}` : ''
  return [`${last.name} was abolished on ${last.to}${instead}.`]
}
