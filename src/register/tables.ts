/** The tables of the register as values: one function a table, columns in the order of the file. @module */
import type { IsoDate } from '../base/date.ts'
import { COLUMNS } from './columns.ts'
import type { Election, ElectionKind, Parliament } from './election.ts'
import type { Hex, HexYear } from './hex.ts'
import type { Affiliation, AffiliationKind, FromReason, Membership, ToReason } from './membership.ts'
import type { Announcement, Appointment, Government, Post } from './office.ts'
import type { Party, PartyAlias } from './party.ts'
import type { Person, PersonName } from './person.ts'
import type { CompleteFrom, CompleteTo, Topic } from './register.ts'
import type { Correction, Release } from './release.ts'
import type { RowChangeKind } from './row-changes.ts'
import type { Nation, Seat, SeatName, SeatOverlap } from './seat.ts'
import { readTable, rowsHolding, type TableTexts } from './table.ts'

/** A closed list, checked against its union: a forgotten or invented value does not compile. */
function closed<Value extends string>(values: Record<Value, true>): ReadonlySet<Value> {
  return new Set(Object.keys(values) as Value[])
}

const GENDERS = closed<'F' | 'M'>({ F: true, M: true })
const NAME_KINDS = closed<PersonName['kind']>({ main: true, display: true, alternate: true, peerage: true })
const NATIONS = closed<Nation>({ England: true, Scotland: true, Wales: true, 'Northern Ireland': true })
const FORMS = closed<PartyAlias['form']>({ name: true, member: true, members: true })
const FROM_REASONS = closed<FromReason>({
  generalElection: true,
  byElection: true,
  reinstated: true,
  electionCourt: true,
  unknown: true,
})
const TO_REASONS = closed<ToReason>({
  dissolution: true,
  died: true,
  resigned: true,
  peerage: true,
  disqualified: true,
  recalled: true,
  expelled: true,
  electionCourt: true,
  unknown: true,
})
const AFFILIATION_KINDS = closed<AffiliationKind>({
  elected: true,
  defection: true,
  leftParty: true,
  whipWithdrawn: true,
  whipGivenUp: true,
  whipRestored: true,
  expelled: true,
  joined: true,
  merger: true,
  renaming: true,
  speaker: true,
  unknown: true,
})
const ELECTION_KINDS = closed<ElectionKind>({ general: true, byElection: true, notional: true })
const ROLES = closed<Government['role']>({ government: true, coalition: true, support: true })
const ANNOUNCED = closed<Announcement['what']>({
  generalElectionCalled: true,
  resignationAnnounced: true,
  defectionAnnounced: true,
})
const ROW_CHANGES = closed<RowChangeKind>({ gone: true, new: true })
const TOPICS = closed<Topic>({
  results: true,
  memberships: true,
  parties: true,
  ministers: true,
  deputies: true,
  primeMinisters: true,
  opposition: true,
  aides: true,
})

export function readPeople(texts: TableTexts): Person[] {
  return readTable(texts, 'people', COLUMNS.people, (cells) => ({
    id: cells.id('person', 0),
    name: cells.text(1),
    given: cells.textOrNull(2) ?? '',
    family: cells.text(3),
    gender: cells.textOrNull(4) === null ? null : cells.oneOf(GENDERS, 4),
    mnis: cells.numberOrNull(5),
    twfy: cells.numberOrNull(6),
    wikidata: cells.textOrNull(7),
  }))
}

export function readNames(texts: TableTexts): PersonName[] {
  return readTable(texts, 'person-names', COLUMNS['person-names'], (cells) => ({
    person: cells.id('person', 0),
    name: cells.text(1),
    kind: cells.oneOf(NAME_KINDS, 2),
    from: cells.dateOrNull(3),
    to: cells.dateOrNull(4),
    source: cells.text(5),
  }))
}

export function readSeats(texts: TableTexts): Seat[] {
  return readTable(texts, 'seats', COLUMNS.seats, (cells) => ({
    id: cells.id('seat', 0),
    name: cells.text(1),
    from: cells.date(2),
    to: cells.dateOrNull(3),
    nation: cells.textOrNull(4) === null ? null : cells.oneOf(NATIONS, 4),
    region: cells.textOrNull(5),
    gss: cells.textOrNull(6),
    mnis: cells.numberOrNull(7),
    members: cells.number(8),
  }))
}

export function readSeatNames(texts: TableTexts): SeatName[] {
  return readTable(texts, 'seat-names', COLUMNS['seat-names'], (cells) => ({
    seat: cells.id('seat', 0),
    name: cells.text(1),
  }))
}

export function readOverlaps(texts: TableTexts): SeatOverlap[] {
  return readTable(texts, 'seat-overlaps', COLUMNS['seat-overlaps'], (cells) => ({
    from: cells.id('seat', 0),
    to: cells.id('seat', 1),
    shareOfFrom: cells.number(2),
    shareOfTo: cells.number(3),
  }))
}

export function readParties(texts: TableTexts): Party[] {
  return readTable(texts, 'parties', COLUMNS.parties, (cells) => ({
    id: cells.id('party', 0),
    name: cells.text(1),
    abbreviation: cells.text(2),
    countsAs: cells.id('party', 3),
    mnis: cells.numberOrNull(4),
    colour: cells.textOrNull(5),
    electoralCommission: cells.textOrNull(6)?.split(' ') ?? [],
  }))
}

export function readPartyAliases(texts: TableTexts): PartyAlias[] {
  return readTable(texts, 'party-aliases', COLUMNS['party-aliases'], (cells) => ({
    party: cells.id('party', 0),
    alias: cells.text(1),
    form: cells.oneOf(FORMS, 2),
    from: cells.dateOrNull(3),
    to: cells.dateOrNull(4),
  }))
}

export function readMemberships(texts: TableTexts): Membership[] {
  return readTable(texts, 'memberships', COLUMNS.memberships, (cells) => ({
    person: cells.id('person', 0),
    seat: cells.id('seat', 1),
    from: cells.date(2),
    to: cells.dateOrNull(3),
    fromReason: cells.oneOf(FROM_REASONS, 4),
    toReason: cells.textOrNull(5) === null ? null : cells.oneOf(TO_REASONS, 5),
    office: cells.textOrNull(6),
    source: cells.text(7),
  }))
}

export function readAffiliations(texts: TableTexts): Affiliation[] {
  return readTable(texts, 'affiliations', COLUMNS.affiliations, (cells) => ({
    person: cells.id('person', 0),
    party: cells.id('party', 1),
    label: cells.textOrNull(2),
    from: cells.date(3),
    to: cells.dateOrNull(4),
    kind: cells.oneOf(AFFILIATION_KINDS, 5),
    source: cells.text(6),
  }))
}

export function readElections(texts: TableTexts): Election[] {
  return readTable(texts, 'elections', COLUMNS.elections, (cells) => ({
    id: cells.id('election', 0),
    kind: cells.oneOf(ELECTION_KINDS, 1),
    seat: cells.id('seat', 2),
    date: cells.date(3),
    electorate: cells.numberOrNull(4),
    validVotes: cells.numberOrNull(5),
    invalidVotes: cells.numberOrNull(6),
    majority: cells.numberOrNull(7),
    outcome: cells.textOrNull(8),
    writOn: cells.dateOrNull(9),
    source: cells.text(10),
  }))
}

/** The by-elections alone, which vacancies need: twenty times as many rows are of general elections. */
export function readByElections(texts: TableTexts): Election[] {
  return readElections((name) => rowsHolding(texts(name), ',byElection,'))
}

export function readParliaments(texts: TableTexts): Parliament[] {
  return readTable(texts, 'parliaments', COLUMNS.parliaments, (cells) => ({
    number: cells.number(0),
    election: cells.date(1),
    summoned: cells.dateOrNull(2),
    opened: cells.dateOrNull(3),
    dissolved: cells.dateOrNull(4),
  }))
}

export function readPosts(texts: TableTexts): Post[] {
  return readTable(texts, 'posts', COLUMNS.posts, (cells) => ({
    id: cells.id('post', 0),
    name: cells.text(1),
    organization: cells.textOrNull(2),
    rank: cells.text(3),
  }))
}

export function readAppointments(texts: TableTexts): Appointment[] {
  return readTable(texts, 'appointments', COLUMNS.appointments, (cells) => ({
    person: cells.id('person', 0),
    post: cells.id('post', 1),
    from: cells.date(2),
    to: cells.dateOrNull(3),
    source: cells.text(4),
  }))
}

export function readGovernments(texts: TableTexts): Government[] {
  return readTable(texts, 'governments', COLUMNS.governments, (cells) => ({
    party: cells.id('party', 0),
    role: cells.oneOf(ROLES, 1),
    from: cells.date(2),
    to: cells.dateOrNull(3),
    source: cells.text(4),
  }))
}

export function readHexLayout(texts: TableTexts, year: HexYear): Hex[] {
  return readTable(texts, `hex-${year}`, COLUMNS[`hex-${year}`], (cells) => ({
    seat: cells.id('seat', 0),
    q: cells.number(1),
    r: cells.number(2),
  }))
}

export function readAnnouncements(texts: TableTexts): Announcement[] {
  return readTable(texts, 'announcements', COLUMNS.announcements, (cells) => ({
    what: cells.oneOf(ANNOUNCED, 0),
    person: cells.idOrNull('person', 1),
    announced: cells.date(2),
    effective: cells.dateOrNull(3),
    source: cells.text(4),
  }))
}

/** From which day to which day each topic is complete. */
export function readCompleteness(texts: TableTexts): { from: CompleteFrom; to: CompleteTo } {
  const rows = readTable(texts, 'complete-to', COLUMNS['complete-to'], (cells) => ({
    topic: cells.oneOf(TOPICS, 0),
    from: cells.date(1),
    to: cells.date(2),
  }))
  const days = (which: 'from' | 'to') =>
    Object.fromEntries(rows.map((row) => [row.topic, row[which]])) as Record<Topic, IsoDate>
  return { from: days('from'), to: days('to') }
}

/** Oldest first. */
export function readReleases(texts: TableTexts): Release[] {
  return readTable(texts, 'releases', COLUMNS.releases, (cells) => ({
    release: cells.text(0),
    date: cells.date(1),
    completeTo: cells.text(2),
    hash: cells.text(3),
  }))
}

export function readCorrections(texts: TableTexts): Correction[] {
  return readTable(texts, 'corrections', COLUMNS.corrections, (cells) => ({
    release: cells.text(0),
    table: cells.text(1),
    change: cells.oneOf(ROW_CHANGES, 2),
    line: cells.number(3),
    row: cells.textOrNull(4) ?? '',
  }))
}
