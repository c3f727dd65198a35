/** Who sat before 1979 according to TheyWorkForYou, its slips mended by hand. @module */
import { daysBetween, type IsoDate } from '../../src/base/date.ts'
import type { Parliament } from '../../src/register/election.ts'
import type { FromReason, ToReason } from '../../src/register/membership.ts'
import type { Conflicts } from '../conflicts.ts'
import { type Row, readHand, readSource } from '../csv.ts'
import { parliamentElectedBefore } from '../parliaments.ts'
import { FIRST_POLL } from './polls.ts'

/** The first day the Members API is complete for; later spells are compiled from it. */
export const API_COMPLETE_FROM = '1979-05-03'

export interface OlderSpell {
  /** Number of the TheyWorkForYou person; null for somebody it lacks, who is entered by hand. */
  readonly twfy: number | null
  /** With the title in brackets, as the source prints it. */
  readonly name: string
  readonly place: string
  readonly from: IsoDate
  readonly to: IsoDate
  readonly fromReason: FromReason
  readonly toReason: ToReason
  /** The source gives the year of leaving only. */
  readonly yearOnly: boolean
  readonly source: string
}

const TO_REASONS: Readonly<Record<string, ToReason>> = { died: 'died', resigned: 'resigned' }

/** In order of the source, those entered by hand last. */
export function olderSpells(parliaments: readonly Parliament[], conflicts: Conflicts): OlderSpell[] {
  const hand = readHand('older-members')
  const used = new Set<Row>()
  const spells: OlderSpell[] = []
  for (const row of readSource('memberships/twfy-commons-1918-on.csv')) {
    if (row.start_date! < FIRST_POLL || row.start_date! >= API_COMPLETE_FROM) continue
    // One row of the source opens and closes on a day on which there was no House.
    if (row.start_date === row.end_date) continue
    const correction = hand.find((each) => isOf(each, row))
    if (correction) {
      used.add(correction)
      conflicts.push(conflictOf(correction, row))
    }
    if (correction?.action !== 'drop') spells.push(spellOf(row, correction, parliaments))
  }
  for (const row of hand) {
    if (row.action === 'add') spells.push(added(row, parliaments))
    else if (!used.has(row))
      throw new Error(`data/hand/older-members.csv: ${row.name} has no spell from ${row.source_from}`)
  }
  return joined(spells)
}

/** The source cuts a spell where somebody changed party or became Speaker: the seat was held throughout. */
function joined(spells: readonly OlderSpell[]): OlderSpell[] {
  const result: OlderSpell[] = []
  const ends = new Map<string, number>()
  for (const spell of spells.toSorted((a, b) => (a.from < b.from ? -1 : a.from > b.from ? 1 : 0))) {
    const who = `${spell.twfy ?? spell.name}|${spell.place}`
    const at = ends.get(who)
    const before = at === undefined ? undefined : result[at]
    if (
      at !== undefined &&
      before &&
      spell.fromReason === 'byElection' &&
      daysBetween(before.to, spell.from) <= 1
    ) {
      result[at] = { ...before, to: spell.to, toReason: spell.toReason, yearOnly: spell.yearOnly }
      continue
    }
    ends.set(who, result.push(spell) - 1)
  }
  return result
}

function isOf(correction: Row, row: Row): boolean {
  return (
    correction.source_from === row.start_date &&
    row.person_id!.endsWith(`/${correction.twfy}`) &&
    correction.constituency === row.constituency
  )
}

function conflictOf(correction: Row, row: Row): Conflicts[number] {
  const kept =
    correction.action === 'drop'
      ? 'no such spell'
      : `${correction.place || row.constituency} from ${correction.from || row.start_date}`
  return {
    topic: 'memberships',
    what: `${correction.name} sitting for ${row.constituency}`,
    kept,
    keptSource: 'hand',
    other: `${row.start_date} to ${row.end_date}`,
    otherSource: 'twfy',
    reason: correction.citation!,
  }
}

function spellOf(row: Row, correction: Row | undefined, parliaments: readonly Parliament[]): OlderSpell {
  const from = correction?.from || row.start_date!
  const { election, dissolved } = parliamentElectedBefore(parliaments, from)!
  const leaves = row.end_reason !== 'general_election' || correction?.to
  return {
    twfy: Number(row.person_id!.slice(row.person_id!.lastIndexOf('/') + 1)),
    name: row.name!,
    place: correction?.place || row.constituency!,
    from,
    // Whoever sat to the dissolution: the source ends all spells of one parliament a month early.
    to: correction?.to || (leaves ? wholeDay(row.end_date!, dissolved!) : dissolved!),
    fromReason:
      (correction?.from_reason as FromReason) || (from === election ? 'generalElection' : 'byElection'),
    toReason:
      (correction?.to_reason as ToReason) ||
      (leaves ? (TO_REASONS[row.end_reason!] ?? 'unknown') : 'dissolution'),
    yearOnly: !correction?.to && row.end_date!.length === 4,
    source: correction ? 'twfy+hand' : 'twfy',
  }
}

/** Where the source gives a year only, its last day, or that of the parliament. */
function wholeDay(day: string, dissolved: IsoDate): IsoDate {
  const whole = day.length === 4 ? `${day}-12-31` : day
  return whole < dissolved ? whole : dissolved
}

function added(row: Row, parliaments: readonly Parliament[]): OlderSpell {
  return {
    twfy: row.twfy ? Number(row.twfy) : null,
    name: row.name!,
    place: row.constituency!,
    from: row.from!,
    to: row.to || parliamentElectedBefore(parliaments, row.from!)!.dissolved!,
    yearOnly: row.to === '',
    fromReason: row.from_reason as FromReason,
    toReason: row.to_reason as ToReason,
    source: 'hand',
  }
}
