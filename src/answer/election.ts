/** One contest: candidates, turnout, majority, and gain or hold in each sense of the word. @module */
import type { IsoDate } from '../base/date.ts'
import { CallerError } from '../base/error.ts'
import { contestSwing } from '../elections/contest-swing.ts'
import { majorityOf } from '../elections/majority.ts'
import { neededSwing } from '../elections/needed-swing.ts'
import { shareOf, validVotesOf } from '../elections/share.ts'
import { turnoutOf } from '../elections/turnout.ts'
import type { Election, ElectionKind } from '../register/election.ts'
import type { CompleteTo, Register, Topic } from '../register/register.ts'
import type { Seat } from '../register/seat.ts'
import { asKnown, type KnownAsked } from './as-known.ts'
import { type Comparison, comparisons } from './comparisons.ts'
import { candidateName, officialOutcome, type SwingRow, swingRow } from './contest-row.ts'
import { beyondNotes, completeFor } from './known-days.ts'
import { partyNames } from './names.ts'
import { type OverturnedRow, overturnedRow } from './overturned-row.ts'
import { points } from './points.ts'
import { resolveSeat } from './resolve/seat.ts'
import { type VacancyRow, vacancyFilledBy } from './vacancy-row.ts'

export interface ElectionQuery extends KnownAsked {
  readonly seat: string
  /** Polling day (rule 13). */
  readonly on: IsoDate
  /** The result reckoned on new boundaries for the general election of that day, or the last before it. */
  readonly notional?: boolean | undefined
}

export interface CandidacyRow {
  /** Null in notional results, which have no candidates. */
  readonly person: string | null
  readonly personId?: string
  readonly party: string
  readonly label?: string
  readonly votes: number | null
  /** Percentage points of the valid votes. */
  readonly share: number | null
  /** Percentage points, against the last general election in the seat; as the source prints it. */
  readonly change: number | null
  readonly position: number | null
}

export interface ElectionAnswer {
  /** Null when the register does not know that day. */
  readonly election: string | null
  readonly kind: ElectionKind | null
  readonly constituency: string
  readonly constituencyId: string
  readonly date: IsoDate
  readonly candidacies: readonly CandidacyRow[]
  readonly electorate: number | null
  readonly validVotes: number | null
  readonly invalidVotes: number | null
  readonly turnout: number | null
  /** First minus second, in votes (rule 8). */
  readonly majority: number | null
  readonly majorityShare: number | null
  /** `Labour hold`, `Labour gain from Conservative`, in the official sense (rule 7). */
  readonly outcome: string | null
  /** The official comparison and the two others people mean by gain and hold. */
  readonly comparisons: readonly Comparison[]
  /** Both conventions (rule 11), against the last general election in the seat. */
  readonly swing: {
    readonly against: string
    readonly butler: SwingRow | null
    readonly steed: SwingRow | null
  } | null
  /** Butler swing that would level first and second. */
  readonly neededSwing: SwingRow | null
  /** The majority that was overturned, in the official sense; null where none was or it is not known. */
  readonly overturned: OverturnedRow | null
  /** Of a by-election: the vacancy it filled, and how long the seat waited. */
  readonly vacancy?: VacancyRow
  readonly notes: readonly string[]
  readonly completeTo: Partial<CompleteTo>
}

const TOPICS = ['results'] satisfies Topic[]

/** Throws `ambiguousName`, `unknownName`, or `notKnown` when the register holds no contest of that day. */
export function electionAnswer(current: Register, query: ElectionQuery): ElectionAnswer {
  const { register, nothing, notes: knownNotes } = asKnown(current, query)
  if (nothing) throw new CallerError('notKnown', knownNotes.join(' '))
  const { seat, line } = resolveSeat(register, query.seat, query.on)
  const election = find(register, line, query)
  if (election) return described(register, election, query, knownNotes)
  const notes = beyondNotes(register, query.on, TOPICS)
  if (notes.length === 0) throw notHeld(register, seat, line, query)
  return {
    ...EMPTY,
    constituency: seat.name,
    constituencyId: seat.id,
    date: query.on,
    notes: [...knownNotes, ...notes],
    completeTo: completeFor(register, TOPICS),
  }
}

function find(
  register: Register,
  line: readonly Seat[],
  { on, notional }: ElectionQuery,
): Election | undefined {
  const contests = line.flatMap(({ id }) => register.electionsIn(id))
  if (!notional) return contests.find(({ date, kind }) => kind !== 'notional' && date === on)
  const reckoned = contests.filter(({ date, kind }) => kind === 'notional' && date <= on)
  return reckoned.sort((a, b) => (a.date < b.date ? -1 : 1)).at(-1)
}

function notHeld(
  register: Register,
  seat: Seat,
  line: readonly Seat[],
  { on, notional }: ElectionQuery,
): CallerError {
  const wanted = notional ? 'notional result' : 'contest'
  const dates = line
    .flatMap(({ id }) => register.electionsIn(id))
    .filter(({ kind }) => (kind === 'notional') === Boolean(notional))
    .map(({ date }) => date)
    .sort()
  const held = dates.length > 0 ? `It holds those of ${dates.join(', ')}.` : 'It holds none there.'
  return new CallerError(
    'notKnown',
    `The register holds no ${wanted} in ${seat.name} on ${on}. ${held}`,
    dates,
  )
}

function described(
  register: Register,
  election: Election,
  query: ElectionQuery,
  knownNotes: readonly string[],
): ElectionAnswer {
  const rows = register.candidaciesIn(election.id)
  const valid = validVotesOf(election, rows)
  const majority = majorityOf(rows) ?? election.majority
  const notional = election.kind === 'notional'
  const swing = notional ? null : contestSwing(register, election)
  const needed = neededSwing(register, election)
  const vacancy = vacancyFilledBy(register, election)
  return {
    election: election.id,
    kind: election.kind,
    constituency: register.seats.get(election.seat)?.name ?? election.seat,
    constituencyId: election.seat,
    date: election.date,
    candidacies: rows.map((row) => ({
      person: candidateName(register, row),
      ...(row.person ? { personId: row.person } : {}),
      ...partyNames(register, row.party, row.label),
      votes: row.votes,
      share: points(shareOf(row.votes, valid) ?? row.share),
      change: points(row.change),
      position: row.position,
    })),
    electorate: election.electorate,
    validVotes: valid,
    invalidVotes: election.invalidVotes,
    turnout: points(turnoutOf(valid, election.electorate)),
    majority,
    majorityShare: points(shareOf(majority, valid)),
    outcome: notional ? null : officialOutcome(register, election),
    comparisons: notional ? [] : comparisons(register, election),
    swing: swing && {
      against: swing.base.id,
      butler: swing.butler && swingRow(register, swing.butler),
      steed: swing.steed && swingRow(register, swing.steed),
    },
    neededSwing: needed && swingRow(register, needed),
    overturned: notional ? null : overturnedRow(register, election),
    ...(vacancy ? { vacancy } : {}),
    notes: [...knownNotes, ...notesOn(election, majority, query)],
    completeTo: completeFor(register, TOPICS),
  }
}

function notesOn(election: Election, majority: number | null, query: ElectionQuery): readonly string[] {
  const notes: string[] = []
  if (election.kind === 'notional')
    notes.push('Notional: an estimate of that election on the boundaries of this seat, not a result.')
  if (election.date !== query.on)
    notes.push(`The last notional result before ${query.on} is of ${election.date}.`)
  if (election.majority !== null && majority !== null && election.majority !== majority) {
    notes.push(`The source prints a majority of ${election.majority}; first minus second is ${majority}.`)
  }
  return notes
}

const EMPTY = {
  election: null,
  kind: null,
  candidacies: [],
  electorate: null,
  validVotes: null,
  invalidVotes: null,
  turnout: null,
  majority: null,
  majorityShare: null,
  outcome: null,
  comparisons: [],
  swing: null,
  neededSwing: null,
  overturned: null,
} as const
