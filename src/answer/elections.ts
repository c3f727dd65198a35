/** A list of contests, filtered and sorted, with the net gains it makes. @module */
import type { IsoDate } from '../base/date.ts'
import { CallerError } from '../base/error.ts'
import type { PartyId } from '../base/id.ts'
import { officialChange } from '../elections/outcome.ts'
import { secondOf, winnerOf } from '../elections/ranking.ts'
import type { Candidacy, Election, ElectionKind } from '../register/election.ts'
import type { CompleteTo, Register, Topic } from '../register/register.ts'
import { asKnown, type KnownAsked } from './as-known.ts'
import { type ContestRow, contestRow } from './contest-row.ts'
import { beyondNotes, completeFor } from './known-days.ts'
import { partyName } from './names.ts'
import { resolveParty } from './resolve/party.ts'

export const SORTS = ['majority', 'swing', 'turnout'] as const

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
  /** Closest majority first, greatest swing first, highest turnout first; without it by date. */
  readonly sort?: (typeof SORTS)[number] | undefined
}

export interface NetGain {
  readonly party: string
  readonly gains: number
  readonly losses: number
  readonly net: number
}

export interface ElectionsAnswer {
  readonly elections: readonly ContestRow[]
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
export function electionKind(text: string): ElectionKind {
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

/** Throws `ambiguousName` or `unknownName` for a party, `badOption` for a kind that is none. */
export function electionsAnswer(current: Register, query: ElectionsQuery = {}): ElectionsAnswer {
  const { register, notes } = asKnown(current, query)
  const winner = query.winner === undefined ? null : resolveParty(register, query.winner)
  const second = query.second === undefined ? null : resolveParty(register, query.second)
  const kind = query.kind === undefined ? null : electionKind(query.kind)
  const contests: Election[] = []
  const rows: ContestRow[] = []
  for (const election of register.elections.values()) {
    if (kind ? election.kind !== kind : election.kind === 'notional') continue
    if (query.since !== undefined && election.date < query.since) continue
    if (query.until !== undefined && election.date > query.until) continue
    const candidacies = register.candidaciesIn(election.id)
    if (winner !== null && !isOf(register, winnerOf(candidacies), winner)) continue
    if (second !== null && !isOf(register, secondOf(candidacies), second)) continue
    const row = contestRow(register, election)
    if (query.within !== undefined && (row.majorityShare === null || row.majorityShare > query.within))
      continue
    contests.push(election)
    rows.push(row)
  }
  return {
    elections: rows.sort(orderOf(query.sort)),
    netGains: kind === 'notional' ? [] : netGains(register, contests),
    notes: [...notes, ...(query.until === undefined ? [] : beyondNotes(register, query.until, TOPICS))],
    completeTo: completeFor(register, TOPICS),
  }
}

/** What is not known comes last. */
const ORDERS = {
  majority: (a, b) => (a.majorityShare ?? Infinity) - (b.majorityShare ?? Infinity),
  swing: (a, b) => (b.swing?.points ?? -1) - (a.swing?.points ?? -1),
  turnout: (a, b) => (b.turnout ?? -1) - (a.turnout ?? -1),
} satisfies Record<(typeof SORTS)[number], (a: ContestRow, b: ContestRow) => number>

function orderOf(sort: ElectionsQuery['sort']): (a: ContestRow, b: ContestRow) => number {
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

function netGains(register: Register, elections: readonly Election[]): readonly NetGain[] {
  const counts = new Map<PartyId, { gains: number; losses: number }>()
  const of = (party: PartyId) => {
    const count = counts.get(party) ?? { gains: 0, losses: 0 }
    counts.set(party, count)
    return count
  }
  for (const election of elections) {
    const change = officialChange(register, election)
    if (!change || change.from === null) continue
    of(change.winner).gains++
    of(change.from).losses++
  }
  return [...counts]
    .map(([party, { gains, losses }]) => ({
      party: partyName(register, party),
      gains,
      losses,
      net: gains - losses,
    }))
    .sort((a, b) => b.net - a.net || (a.party < b.party ? -1 : 1))
}
