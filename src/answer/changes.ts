/** Who changed party while sitting, with dates and sources. @module */
import type { IsoDate } from '../base/date.ts'
import { CallerError } from '../base/error.ts'
import type { PartyId } from '../base/id.ts'
import { type SittingSpell, sittingSpells } from '../elections/sitting-spell.ts'
import type { Affiliation, AffiliationKind } from '../register/membership.ts'
import { INDEPENDENT, SPEAKER } from '../register/no-party.ts'
import type { CompleteTo, Register, Topic } from '../register/register.ts'
import { asKnown, type KnownAsked } from './as-known.ts'
import { beyondNotes, completeFor } from './known-days.ts'
import { partyName, personName, seatName } from './names.ts'
import type { Press } from './reported.ts'
import type { ReportedAct, ReportedChange } from './reported-change.ts'
import { reportedChanges } from './reported-changes.ts'
import { resolveParty } from './resolve/party.ts'
import { wordsOf } from './resolve/words.ts'

export const CHANGE_KINDS = [
  'defection',
  'leftParty',
  'whipWithdrawn',
  'whipGivenUp',
  'whipRestored',
  'expelled',
  'joined',
  'merger',
  'renaming',
] as const satisfies readonly AffiliationKind[]
export type ChangeKind = (typeof CHANGE_KINDS)[number]

/** The kind a caller's word means (`whip-withdrawn` is `whipWithdrawn`); throws `badOption` for any other. */
function changeKind(text: string): ChangeKind {
  const wanted = wordsOf(text).join('')
  const kind = CHANGE_KINDS.find((one) => one.toLowerCase() === wanted)
  if (kind) return kind
  throw new CallerError(
    'badOption',
    `"${text}" is no kind of change; expected one of ${CHANGE_KINDS.join(', ')}.`,
    CHANGE_KINDS,
  )
}

export interface ChangesQuery extends KnownAsked {
  /** Parties in any usual form; Labour counts Labour (Co-op). */
  readonly from?: string | undefined
  readonly to?: string | undefined
  /** One of `CHANGE_KINDS`. */
  readonly kind?: string | undefined
  /** First and last day, both counted. */
  readonly since?: IsoDate | undefined
  readonly until?: IsoDate | undefined
  /** Counts in what is only reported by the press, marked; else it is listed apart. */
  readonly withReports?: boolean | undefined
}

export interface ChangeRow {
  /** The first day for the new party. */
  readonly date: IsoDate
  /** The day it was said, where the register holds another. */
  readonly announced: IsoDate | null
  readonly person: string
  readonly personId: string
  readonly constituency: string
  readonly constituencyId: string
  /** Without a party: `Independent`. */
  readonly fromParty: string
  readonly toParty: string
  /** Null where the register does not say in which manner. */
  readonly kind: ChangeKind | null
  readonly citations: readonly string[]
}

export interface ChangesAnswer {
  readonly changes: readonly (ChangeRow | ReportedChange)[]
  /** Reported by the press, not in the register; left out when it is counted in, or where nothing was ever read. */
  readonly reported?: readonly ReportedChange[]
  readonly notes: readonly string[]
  readonly completeTo: Partial<CompleteTo>
}

const TOPICS = ['memberships', 'parties'] satisfies Topic[]

/** `changesAnswer` beside what the press reports; `press` is null where nothing was ever read. */
export async function changesBesidePress(
  register: Register,
  query: ChangesQuery,
  press: Press | null,
): Promise<ChangesAnswer> {
  const { register: held } = asKnown(register, query)
  const asked = query.known === undefined ? {} : { known: query.known }
  return changesAnswer(register, query, press && (await reportedChanges(held, press, asked)))
}

/**
 * In order of date, then of name. The Speaker's leaving a party and Labour (Co-op) labels are no changes
 * (rule 6); neither is standing for another party at an election. Throws as `resolveParty` and
 * `changeKind` do.
 */
export function changesAnswer(
  current: Register,
  query: ChangesQuery = {},
  acts: readonly ReportedAct[] | null = null,
): ChangesAnswer {
  const { register, notes } = asKnown(current, query)
  const from = query.from === undefined ? null : resolveParty(register, query.from)
  const to = query.to === undefined ? null : resolveParty(register, query.to)
  const kind = query.kind === undefined ? null : changeKind(query.kind)
  const rows: ChangeRow[] = []
  for (const { before, after } of crossings(register)) {
    if (from !== null && before.party !== from) continue
    if (to !== null && after.party !== to) continue
    const row = changeRow(register, before, after)
    if (kind !== null && row.kind !== kind) continue
    if (query.since !== undefined && row.date < query.since) continue
    if (query.until !== undefined && row.date > query.until) continue
    rows.push(row)
  }
  const reported = acts
    ?.filter((act) => isAskedFor(act, { from, to, kind }, query))
    .map(({ change }) => change)
  const changes = query.withReports ? [...rows, ...(reported ?? [])] : rows
  return {
    changes: changes.toSorted((a, b) => (orderOf(a) < orderOf(b) ? -1 : 1)),
    ...(reported && !query.withReports ? { reported } : {}),
    notes: [
      ...notes,
      ...notesOn(register, query, rows),
      ...(query.withReports ? countedNotes(reported) : []),
    ],
    completeTo: completeFor(register, TOPICS),
  }
}

interface Wanted {
  readonly from: PartyId | null
  readonly to: PartyId | null
  readonly kind: ChangeKind | null
}

/** The filters of the register's changes; between days, a report without a date is left out. */
function isAskedFor(
  { change, from, to, days }: ReportedAct,
  wanted: Wanted,
  { since, until }: ChangesQuery,
): boolean {
  if (wanted.from !== null && from !== wanted.from) return false
  if (wanted.to !== null && to !== wanted.to) return false
  if (wanted.kind !== null && change.kind !== wanted.kind) return false
  if (since !== undefined && !(days && days.latest >= since)) return false
  return until === undefined || (days !== null && days.earliest <= until)
}

function orderOf({ date, person }: ChangeRow | ReportedChange): string {
  return `${date ?? '~'} ${person}`
}

function countedNotes(reported: readonly ReportedChange[] | undefined): readonly string[] {
  if (!reported) return ['Nothing was read into the record yet: there are no reports to count in.']
  if (reported.length === 0) return ['The press reports none that the register does not hold.']
  return [
    reported.length === 1
      ? '1 of these is only reported by the press: the register does not hold it.'
      : `${reported.length} of these are only reported by the press: the register does not hold them.`,
  ]
}

interface Crossing {
  readonly before: SittingSpell & { readonly party: PartyId }
  readonly after: SittingSpell & { readonly party: PartyId }
}

function* crossings(register: Register): Generator<Crossing> {
  for (const membership of register.memberships) {
    const spells = sittingSpells(register, membership)
    for (let at = 1; at < spells.length; at++) {
      const before = spells[at - 1] as SittingSpell
      const after = spells[at] as SittingSpell
      if (isOfParty(before) && isOfParty(after)) yield { before, after }
    }
  }
}

function isOfParty(spell: SittingSpell): spell is SittingSpell & { readonly party: PartyId } {
  return spell.party !== null && spell.party !== SPEAKER
}

function changeRow(register: Register, before: Crossing['before'], after: Crossing['after']): ChangeRow {
  const { person, seat } = after.membership
  const spell = register.affiliationsOf(person).find(({ from }) => from === after.from)
  const announcement = register.announcements.find(
    (one) => one.what === 'defectionAnnounced' && one.person === person && one.effective === after.from,
  )
  const sources = [spell?.source, announcement?.source].filter((source) => source !== undefined)
  return {
    date: after.from,
    announced: announcement?.announced ?? null,
    person: personName(register, person),
    personId: person,
    constituency: seatName(register, seat),
    constituencyId: seat,
    fromParty: partyName(register, before.party),
    toParty: partyName(register, after.party),
    kind: kindOf(spell, before.party, after.party),
    citations: [...new Set(sources)],
  }
}

/** The register's kind; where it has none, joining a party says by itself what it is, leaving one does not. */
function kindOf(spell: Affiliation | undefined, before: PartyId, after: PartyId): ChangeKind | null {
  const known = CHANGE_KINDS.find((kind) => kind === spell?.kind)
  if (known) return known
  if (after === INDEPENDENT) return null
  return before === INDEPENDENT ? 'joined' : 'defection'
}

function notesOn(register: Register, query: ChangesQuery, rows: readonly ChangeRow[]): readonly string[] {
  const notes = query.until === undefined ? [] : [...beyondNotes(register, query.until, TOPICS)]
  if (query.since !== undefined && query.until === undefined)
    notes.push(...beyondNotes(register, query.since, TOPICS))
  const unsaid = rows.filter(({ kind }) => kind === null).length
  if (unsaid > 0) {
    notes.push(
      `Of ${unsaid} of these the register says that the member became independent, not in which manner.`,
    )
  }
  return notes
}
