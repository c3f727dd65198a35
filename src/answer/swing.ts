/** The swing of one contest by both conventions, and what it would mean if it were repeated everywhere. @module */
import type { IsoDate } from '../base/date.ts'
import { CallerError } from '../base/error.ts'
import { contestSwing } from '../elections/contest-swing.ts'
import { lastGeneralElection } from '../elections/previous-contest.ts'
import { groupName } from '../elections/projection/group.ts'
import { WINNER_COUNT } from '../elections/projection/mirror.ts'
import {
  type MirroredCase,
  type MirrorName,
  mirroredCases,
  whyNotMirrored,
} from '../elections/projection/mirrored.ts'
import { SPEAKER_SEAT } from '../elections/projection/seat-table.ts'
import { validVotesOf } from '../elections/share.ts'
import { turnoutOf } from '../elections/turnout.ts'
import type { Election } from '../register/election.ts'
import type { CompleteTo, Register, Topic } from '../register/register.ts'
import { type SwingRow, swingRow } from './contest-row.ts'
import { completeFor } from './known-days.ts'
import { seatName } from './names.ts'
import { points } from './points.ts'
import { resolveSeat } from './resolve/seat.ts'
import { type ShareRow, shareRows } from './share-rows.ts'

export interface SwingQuery {
  readonly seat: string
  /** Polling day (rule 13). */
  readonly on: IsoDate
}

export interface MirroredRow {
  readonly model: MirrorName
  readonly base: 'actual' | 'notional'
  /** `all`, or the party whose change alone is mirrored. */
  readonly changes: string
  readonly seats: readonly { readonly party: string; readonly seats: number }[]
  /** By who won the seat at the base. */
  readonly takenFrom: readonly { readonly from: string; readonly to: string; readonly seats: number }[]
}

export interface SwingAnswer {
  readonly election: string
  readonly constituency: string
  readonly constituencyId: string
  readonly date: IsoDate
  /** The contest compared with: the last general election in the seat, notional where it was redrawn. */
  readonly against: string
  readonly shares: readonly ShareRow[]
  readonly butler: SwingRow | null
  readonly steed: SwingRow | null
  /** Percentage points of the electorate; null where either is not known. */
  readonly turnoutChange: number | null
  /** Empty for a general election, which happened everywhere. */
  readonly mirrored: readonly MirroredRow[]
  readonly notes: readonly string[]
  readonly completeTo: Partial<CompleteTo>
}

const TOPICS = ['results'] satisfies Topic[]

/** Throws `ambiguousName`, `unknownName`, or `notKnown` when the register holds no such contest or none before it. */
export function swingAnswer(register: Register, { seat: words, on }: SwingQuery): SwingAnswer {
  const { seat, line } = resolveSeat(register, words, on)
  const contests = line
    .flatMap(({ id }) => register.electionsIn(id))
    .filter(({ kind }) => kind !== 'notional')
  const election = contests.find(({ date }) => date === on)
  if (!election) {
    const dates = contests.map(({ date }) => date).sort()
    const held = dates.length > 0 ? ` It holds those of ${dates.join(', ')}.` : ''
    throw new CallerError('notKnown', `The register holds no contest in ${seat.name} on ${on}.${held}`, dates)
  }
  const base = lastGeneralElection(register, election)
  if (!base)
    throw new CallerError(
      'notKnown',
      `The register holds no general election in ${seat.name} before ${on} to compare with.`,
    )
  const swing = contestSwing(register, election)
  const shares = shareRows(register, base, election)
  const cases = election.kind === 'byElection' ? mirroredCases(register, base, election) : []
  return {
    election: election.id,
    constituency: seatName(register, election.seat),
    constituencyId: election.seat,
    date: election.date,
    against: base.id,
    shares,
    butler: swing?.butler ? swingRow(register, swing.butler) : null,
    steed: swing?.steed ? swingRow(register, swing.steed) : null,
    turnoutChange: turnoutChange(register, base, election),
    mirrored: (cases ?? []).map((one) => mirroredRow(register, one)),
    notes: notesOn(register, base, election, swing?.butler !== undefined && swing.butler !== null, cases),
    completeTo: completeFor(register, TOPICS),
  }
}

function turnoutChange(register: Register, base: Election, election: Election): number | null {
  const [before, after] = [base, election].map((one) =>
    turnoutOf(validVotesOf(one, register.candidaciesIn(one.id)), one.electorate),
  ) as [number | null, number | null]
  return before === null || after === null ? null : points(after - before)
}

function mirroredRow(register: Register, { model, base, only, result }: MirroredCase): MirroredRow {
  const name = (winner: number) => (winner === SPEAKER_SEAT ? 'Speaker' : groupName(register, winner))
  const takenFrom: MirroredRow['takenFrom'][number][] = []
  result.moves.forEach((seats, at) => {
    const [from, to] = [Math.floor(at / WINNER_COUNT), at % WINNER_COUNT]
    if (seats > 0 && from !== to) takenFrom.push({ from: name(from), to: name(to), seats })
  })
  return {
    model,
    base,
    changes: only === null ? 'all' : groupName(register, only),
    seats: [...result.seats]
      .map((seats, winner) => ({ party: name(winner), seats }))
      .filter(({ seats }) => seats > 0)
      .sort((a, b) => b.seats - a.seats),
    takenFrom: takenFrom.sort((a, b) => b.seats - a.seats),
  }
}

function notesOn(
  register: Register,
  base: Election,
  election: Election,
  swung: boolean,
  cases: readonly MirroredCase[] | null,
): readonly string[] {
  const notes: string[] = []
  if (!swung) notes.push(`No swing: ${whyNoSwing(register, base, election)}.`)
  if (base.kind === 'notional')
    notes.push(`The boundaries were new: compared with the notional result of ${base.date}.`)
  if (cases === null) notes.push(`Nothing is mirrored: ${whyNotMirrored(register, base, election)}.`)
  else if (cases.length > 0)
    notes.push(
      'Mirrored: one contest’s changes in every seat of Great Britain, Northern Ireland and the Speaker held. It is an if, not a forecast.',
    )
  return notes
}

function whyNoSwing(register: Register, base: Election, election: Election): string {
  const stood = (one: Election) =>
    new Set(register.candidaciesIn(one.id).map(({ party }) => register.countedAs(party)))
  const [before, after] = [stood(base), stood(election)]
  if (before.has('party:speaker') || after.has('party:speaker'))
    return 'the Speaker stood, against whom the main parties do not'
  const known = (one: Election) => register.candidaciesIn(one.id).every(({ votes }) => votes !== null)
  if (!known(base) || !known(election)) return 'the votes of one of the contests are not all known'
  return 'one of the two parties did not stand in both contests, so it has no change to average'
}
