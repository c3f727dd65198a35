/** A list of contests, filtered and sorted, with the net gains it makes. @module */
import type { IsoDate } from '../base/date.ts'
import { CallerError } from '../base/error.ts'
import type { PartyId } from '../base/id.ts'
import { neededSwing } from '../elections/needed-swing.ts'
import { secondOf, winnerOf } from '../elections/ranking.ts'
import type { Candidacy, Election, ElectionKind } from '../register/election.ts'
import type { CompleteTo, Register, Topic } from '../register/register.ts'
import { asKnown, type KnownAsked } from './as-known.ts'
import { type ContestRow, contestRow, type SwingRow, swingRow } from './contest-row.ts'
import { beyondNotes, completeFor } from './known-days.ts'
import { type NetGain, netGains } from './net-gains.ts'
import { type OverturnedRow, overturnedNotes, overturnedRow } from './overturned-row.ts'
import { resolveParty } from './resolve/party.ts'
import { type VacancyRow, vacancyFilledBy } from './vacancy-row.ts'

export const SORTS = ['majority', 'swing', 'turnout', 'overturned', 'wait'] as const

export interface ElectionsQuery extends KnownAsked {
  /** `general`, `by-election` or `notional`; without it the first two. */
  readonly kind?: string | undefined
  /** First and last polling day, both counted. */
  readonly since?: IsoDate | undefined
  readonly until?: IsoDate | undefined
  readonly winner?: string | undefined
  readonly second?: string | undefined
  /** The majority is at most so many percentage points of the valid votes. */
  readonly within?: number | undefined
  /** Of one Parliament, by its number: its general election and the by-elections up to its dissolution. */
  readonly parliament?: number | undefined
  /** Only where a majority was overturned, the greatest first unless `sort` says otherwise. */
  readonly overturned?: boolean | undefined
  /** Closest majority, greatest swing, highest turnout, greatest majority overturned or longest wait first; without it by date. */
  readonly sort?: (typeof SORTS)[number] | undefined
  /** At most so many rows; net gains are of all. */
  readonly limit?: number | undefined
}

export interface ListedContest extends ContestRow {
  /** Butler swing that would level first and second. */
  readonly neededSwing: SwingRow | null
  /** The majority that was overturned; null where none was or it is not known. Only where it is asked for. */
  readonly overturned?: OverturnedRow | null
  /** Of a by-election: the vacancy it filled, and how long the seat waited. */
  readonly vacancy?: VacancyRow
}

export interface ElectionsAnswer {
  readonly elections: readonly ListedContest[]
  /** By the official comparison (rule 7), best first; parties that neither gained nor lost are left out. */
  readonly netGains: readonly NetGain[]
  readonly notes: readonly string[]
  readonly completeTo: Partial<CompleteTo>
}

const KINDS: Readonly<Record<string, ElectionKind>> = {
  general: 'general',
  'by-election': 'byElection',
  byElection: 'byElection',
  notional: 'notional',
}

/** Throws `badOption` for a word that names no kind of contest. */
function electionKind(text: string): ElectionKind {
  const kind = KINDS[text]
  if (kind) return kind
  const expected = ['general', 'by-election', 'notional']
  throw new CallerError(
    'badOption',
    `"${text}" is no kind of election; expected ${expected.join(', ')}.`,
    expected,
  )
}

const TOPICS = ['results'] satisfies Topic[]

/** Throws `ambiguousName` or `unknownName` for a party, `badOption` for a kind that is none or a parliament not held. */
export function electionsAnswer(current: Register, query: ElectionsQuery = {}): ElectionsAnswer {
  const { register, notes } = asKnown(current, query)
  const winner = query.winner === undefined ? null : resolveParty(register, query.winner)
  const second = query.second === undefined ? null : resolveParty(register, query.second)
  const kind = query.kind === undefined ? null : electionKind(query.kind)
  const inTime = contestsBetween(register, kind, spanAsked(register, query))
  const contests: Election[] = []
  const rows: ListedContest[] = []
  for (const election of inTime) {
    const candidacies = register.candidaciesIn(election.id)
    if (winner !== null && !isOf(register, winnerOf(candidacies), winner)) continue
    if (second !== null && !isOf(register, secondOf(candidacies), second)) continue
    const overturned = showsOverturned(query) ? overturnedRow(register, election) : undefined
    if (query.overturned && !overturned) continue
    const row = contestRow(register, election)
    if (query.within !== undefined && (row.majorityShare === null || row.majorityShare > query.within))
      continue
    contests.push(election)
    const vacancy = vacancyFilledBy(register, election)
    const needed = neededSwing(register, election)
    rows.push({
      ...row,
      neededSwing: needed && swingRow(register, needed),
      ...(overturned !== undefined && { overturned }),
      ...(vacancy && { vacancy }),
    })
  }
  const sorted = rows.sort(orderOf(query.sort ?? (query.overturned ? 'overturned' : undefined)))
  const shown = query.limit === undefined ? sorted : sorted.slice(0, query.limit)
  return {
    elections: shown,
    netGains: kind === 'notional' ? [] : netGains(register, contests),
    notes: [
      ...notes,
      ...(query.until === undefined ? [] : beyondNotes(register, query.until, TOPICS)),
      ...(showsOverturned(query) ? overturnedNotes(register, inTime) : []),
      ...(shown.length < rows.length
        ? [`The first ${shown.length} of ${rows.length} contests; net gains are of all.`]
        : []),
    ],
    completeTo: completeFor(register, TOPICS),
  }
}

function showsOverturned({ overturned, sort }: ElectionsQuery): boolean {
  return overturned === true || sort === 'overturned'
}

interface Span {
  readonly since?: IsoDate | undefined
  readonly until?: IsoDate | null | undefined
}

/** Both the days and the parliament asked for must be kept to. */
function spanAsked(register: Register, { since, until, parliament }: ElectionsQuery): readonly Span[] {
  const span = { since, until }
  if (parliament === undefined) return [span]
  const held = register.parliaments.find(({ number }) => number === parliament)
  if (held) return [span, { since: held.election, until: held.dissolved }]
  const [first, last] = [register.parliaments[0], register.parliaments.at(-1)]
  const expected = first && last ? `expected a number from ${first.number} to ${last.number}` : 'none is held'
  throw new CallerError('badOption', `The register holds no Parliament ${parliament}; ${expected}.`)
}

function contestsBetween(
  register: Register,
  kind: ElectionKind | null,
  spans: readonly Span[],
): readonly Election[] {
  return [...register.elections.values()].filter(
    (election) =>
      (kind ? election.kind === kind : election.kind !== 'notional') &&
      spans.every(
        ({ since, until }) =>
          (since === undefined || election.date >= since) && (until == null || election.date <= until),
      ),
  )
}

/** What is not known comes last. */
const ORDERS = {
  majority: (a, b) => (a.majorityShare ?? Infinity) - (b.majorityShare ?? Infinity),
  swing: (a, b) => (b.swing?.points ?? -1) - (a.swing?.points ?? -1),
  turnout: (a, b) => (b.turnout ?? -1) - (a.turnout ?? -1),
  overturned: (a, b) => (b.overturned?.majority ?? -1) - (a.overturned?.majority ?? -1),
  wait: (a, b) => (b.vacancy?.waited ?? -1) - (a.vacancy?.waited ?? -1),
} satisfies Record<(typeof SORTS)[number], (a: ListedContest, b: ListedContest) => number>

function orderOf(sort: ElectionsQuery['sort']): (a: ListedContest, b: ListedContest) => number {
  if (sort === undefined) return byDate
  const order = ORDERS[sort]
  return (a, b) => order(a, b) || byDate(a, b)
}

function byDate(a: ContestRow, b: ContestRow): number {
  if (a.date !== b.date) return a.date < b.date ? -1 : 1
  return a.constituency < b.constituency ? -1 : 1
}

function isOf(register: Register, candidacy: Candidacy | null, party: PartyId): boolean {
  return candidacy !== null && register.countedAs(candidacy.party) === party
}
