/**
 * Applies the facts entered by hand to the tables as they are: `npm run register:hand`. It needs none of the
 * sources, and gives what a whole compile would: a row added to `memberships`, `affiliations`, `appointments`,
 * `older-offices`, `governments`, `announcements`, `parties`, `party-aliases`, `person-names` or `conflicts` of
 * `data/hand` is in the register afterwards.
 * Rows of the other files, and rows taken out again, need the sources.
 * @module
 */
import type { PersonId } from '../../src/base/id.ts'
import { COLUMNS } from '../../src/register/columns.ts'
import { placeKey } from '../../src/register/place-key.ts'
import { readTable, type TableTexts, textsIn } from '../../src/register/table.ts'
import * as tables from '../../src/register/tables.ts'
import { inOrderOfChange } from '../affiliations.ts'
import { compileAnnouncements, compileGovernments } from '../announcements.ts'
import { type Conflict, conflictsByHand } from '../conflicts.ts'
import { readHand, TABLES_FOLDER } from '../csv.ts'
import { inOrderOfEntry } from '../memberships.ts'
import { compileAliases } from '../parties.ts'
import { keepRecorded, recordedIn } from '../releases.ts'
import { writeHandTables } from '../write.ts'
import { affiliationsByHand } from './affiliations.ts'
import { appointmentsByHand, inOrderOfAppointment, olderOfficesByHand } from './appointments.ts'
import { type HandLookup, membershipsByHand } from './memberships.ts'
import { partiesByHand } from './parties.ts'
import { namesByHand } from './person-names.ts'

/** Reads a table of `data/hand`; tests put their own in its place. */
export type Hand = typeof readHand

/** Writes those tables of `folder` anew that change, and what changed since the newest release. */
export function applyHand(folder: URL = TABLES_FOLDER, hand: Hand = readHand): void {
  const recorded = recordedIn(folder)
  const texts = textsIn(folder)
  const lookup = lookupIn(texts)
  const memberships = inOrderOfEntry(
    membershipsByHand(tables.readMemberships(texts), hand('memberships'), lookup),
  )
  const posts = new Map(tables.readPosts(texts).map((post) => [post.id, post]))
  const offices = { posts, appointments: tables.readAppointments(texts) }
  appointmentsByHand(offices, hand('appointments'), lookup.person, true)
  olderOfficesByHand(offices, hand('older-offices'), lookup.people)
  const parties = partiesByHand(tables.readParties(texts), hand('parties'))
  writeHandTables(folder, {
    parties,
    partyAliases: compileAliases(parties, hand),
    names: namesByHand(tables.readNames(texts), hand('person-names'), lookup.person),
    memberships,
    affiliations: inOrderOfChange(
      affiliationsByHand(tables.readAffiliations(texts), memberships, hand('affiliations'), lookup.person),
    ),
    posts: [...posts.values()].sort((a, b) => (a.id < b.id ? -1 : 1)),
    appointments: inOrderOfAppointment(offices.appointments),
    governments: compileGovernments(hand),
    announcements: compileAnnouncements(lookup.person, hand),
    conflicts: conflictsOf(texts, hand),
  })
  keepRecorded(folder, recorded, null)
}

function lookupIn(texts: TableTexts): HandLookup & { readonly people: ReadonlySet<PersonId> } {
  const people = tables.readPeople(texts)
  const byMnis = new Map(people.map((person) => [String(person.mnis), person.id]))
  const seats = Map.groupBy(tables.readSeats(texts), (seat) => placeKey(seat.name))
  return {
    people: new Set(people.map((person) => person.id)),
    person: (mnis) => byMnis.get(mnis) ?? null,
    seat: (name, on) =>
      seats.get(placeKey(name))?.findLast((seat) => seat.from <= on && (seat.to === null || on <= seat.to))
        ?.id ?? null,
  }
}

/** Those the compile found, with those settled by hand. */
function conflictsOf(texts: TableTexts, hand: Hand): Conflict[] {
  const held = readTable(texts, 'conflicts', COLUMNS.conflicts, (cells): Conflict => {
    const [topic, what, kept, keptSource, other, otherSource, reason] = COLUMNS.conflicts.map(
      (_, at) => cells.textOrNull(at) ?? '',
    ) as [string, string, string, string, string, string, string]
    return { topic, what, kept, keptSource, other, otherSource, reason }
  })
  const rows = [...held, ...conflictsByHand(hand)]
  return [...new Map(rows.map((row) => [Object.values(row).join('|'), row])).values()]
}

if (import.meta.main) applyHand()
