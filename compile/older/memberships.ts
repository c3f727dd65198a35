/** Memberships before 1979: TheyWorkForYou's, by the Members API's account where it has one. @module */
import { daysBetween, type IsoDate } from '../../src/base/date.ts'
import type { Parliament } from '../../src/register/election.ts'
import type { Membership } from '../../src/register/membership.ts'
import type { Person } from '../../src/register/person.ts'
import type { Conflicts } from '../conflicts.ts'
import { type Row, readSource } from '../csv.ts'
import { parliamentElectedBefore } from '../parliaments.ts'
import type { People } from '../people.ts'
import { printedName } from '../printed-name.ts'
import type { OlderSeats } from './seats.ts'
import { API_COMPLETE_FROM, type OlderSpell } from './spells.ts'

interface Context {
  readonly parliaments: readonly Parliament[]
  readonly people: People
  readonly spells: readonly OlderSpell[]
  readonly seats: OlderSeats
  readonly conflicts: Conflicts
}

/** One account of a membership and the other: one person sits for one seat, so what overlaps is the same. */
function isSame(row: Row, spell: OlderSpell): boolean {
  return row.start_date! < spell.to && spell.from < row.end_date!
}

export function compileOlderMemberships(context: Context): Membership[] {
  const { people, seats } = context
  const official = officialSpells(context)
  const spells = withoutOverlaps(context)
  return spells
    .map((spell) => {
      const person = personOf(spell, people)
      const membership: Membership = {
        person: person.id,
        seat: seats.named(spell.place, spell.from)!.id,
        from: spell.from,
        to: spell.to,
        fromReason: spell.fromReason,
        toReason: spell.toReason,
        office: null,
        source: spell.source,
      }
      const same = official.get(String(person.mnis))?.find((row) => isSame(row, spell))
      return same && spell.source === 'twfy' ? asOfficial(membership, same, context) : membership
    })
    .concat(absentFromTwfy(context, official))
}

/**
 * Some departures are given by the year, or not at all. Whoever is replaced at a by-election had left by its
 * polling day; on which day is not known. Of a seat with two members only those given by the year are meant.
 */
function withoutOverlaps({ spells, seats, conflicts }: Context): OlderSpell[] {
  const seatOf = (spell: OlderSpell) => seats.named(spell.place, spell.from)!
  const entered = Map.groupBy(spells, (spell) => seatOf(spell).id)
  return spells.map((spell) => {
    const seat = seatOf(spell)
    const next =
      (seat.members === 1 || spell.yearOnly) &&
      entered
        .get(seat.id)
        ?.find(
          (other) => other.fromReason === 'byElection' && other.from > spell.from && other.from < spell.to,
        )
    if (!next) return spell
    conflicts.push({
      topic: 'memberships',
      what: `${spell.name} leaving ${seat.name}`,
      kept: next.from,
      keptSource: 'twfy',
      other: spell.to,
      otherSource: 'twfy',
      reason: 'The source gives no day on which the seat fell vacant: it was by the poll that filled it',
    })
    return {
      ...spell,
      to: next.from,
      toReason: spell.toReason === 'dissolution' ? 'unknown' : spell.toReason,
    }
  })
}

function personOf(spell: OlderSpell, people: People): Person {
  const person =
    spell.twfy === null ? people.byHand.get(printedName(spell.name)) : people.byTwfy.get(spell.twfy)
  if (!person) throw new Error(`No person for ${spell.name}, who sat for ${spell.place} from ${spell.from}`)
  return person
}

function officialSpells({ people }: Context): Map<string, Row[]> {
  return Map.groupBy(
    readSource('memberships/api-commons-spells.csv').filter(
      (row) => row.start_date! < API_COMPLETE_FROM && people.byMnis.has(row.mnis_id!),
    ),
    (row) => row.mnis_id!,
  )
}

function asOfficial(membership: Membership, row: Row, context: Context): Membership {
  const { parliaments, conflicts, people } = context
  // The API runs some memberships through a dissolution and the election after it.
  const parliament = parliamentElectedBefore(parliaments, membership.from)!
  const dissolved = parliament.dissolved!
  const from = row.start_date! < parliament.election ? membership.from : row.start_date!
  const to = officialEnd(row, membership, dissolved)
  const name = people.byMnis.get(row.mnis_id!)!.name
  const differs = (what: string, kept: string, other: string) =>
    conflicts.push({
      topic: 'memberships',
      what: `${name} ${what} ${row.constituency}`,
      kept,
      keptSource: 'api',
      other,
      otherSource: 'twfy',
      reason: 'The Members API is preferred where it has the membership',
    })
  if (from !== membership.from) differs('taking', from, membership.from)
  if (to !== membership.to) differs('leaving', to, membership.to!)
  return {
    ...membership,
    from,
    to,
    toReason:
      to === dissolved
        ? 'dissolution'
        : membership.toReason === 'dissolution'
          ? 'unknown'
          : membership.toReason,
    source: 'api',
  }
}

/** Weeks before a dissolution in which the API closes a few spells that lasted to it, by the other source. */
const SHORT_OF_DISSOLUTION_DAYS = 40

function officialEnd(row: Row, membership: Membership, dissolved: IsoDate): IsoDate {
  const end = row.end_date!
  if (end >= dissolved) return dissolved
  const short = daysBetween(end, dissolved) <= SHORT_OF_DISSOLUTION_DAYS
  return short && membership.toReason === 'dissolution' ? dissolved : end
}

/** Memberships only the Members API has. */
function absentFromTwfy(context: Context, official: ReadonlyMap<string, readonly Row[]>): Membership[] {
  const { people, spells, seats, parliaments } = context
  const entered = Map.groupBy(spells, (spell) => personOf(spell, people).id)
  return [...official.values()].flat().flatMap((row): Membership[] => {
    const person = people.byMnis.get(row.mnis_id!)!
    if (entered.get(person.id)?.some((spell) => isSame(row, spell))) return []
    const seat = seats.named(row.constituency!, row.start_date!)
    if (!seat)
      throw new Error(
        `api-commons-spells.csv: no seat ${row.constituency} on ${row.start_date} (${row.name})`,
      )
    const { election, dissolved } = parliamentElectedBefore(parliaments, row.start_date!)!
    const to = row.end_date! >= dissolved! ? dissolved! : row.end_date!
    return [
      {
        person: person.id,
        seat: seat.id,
        from: row.start_date!,
        to,
        fromReason: row.start_date === election ? 'generalElection' : 'byElection',
        toReason: to === dissolved ? 'dissolution' : 'unknown',
        office: null,
        source: 'api',
      },
    ]
  })
}
