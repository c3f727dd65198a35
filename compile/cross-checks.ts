/** What was kept beside the lists that no table is made from: each difference is a conflict, and says by which rule it was settled. @module */

import { daysBetween } from '../src/base/date.ts'
import type { PartyId, PersonId } from '../src/base/id.ts'
import { contains } from '../src/base/interval.ts'
import type { Affiliation } from '../src/register/membership.ts'
import type { Conflicts } from './conflicts.ts'
import { type Row, readSource } from './csv.ts'
import { partyIdOf } from './party-names.ts'
import type { People } from './people.ts'

interface Context {
  readonly people: People
  readonly affiliations: readonly Affiliation[]
  readonly conflicts: Conflicts
}

export function crossCheck(context: Context): void {
  officialChanges(context)
  partiesOfTheLastList(context)
  changesObserved(context)
  context.conflicts.push({
    topic: 'memberships',
    what: 'everybody who sat to the dissolution of 1970',
    kept: '1970-05-29',
    keptSource: 'psephology',
    other: '1970-04-29',
    otherSource: 'twfy',
    reason: 'A membership ends with the dissolution (rule 2), whose day the list of parliaments gives',
  })
}

/**
 * Official changes of party: those since 1997 for which TheyWorkForYou opens no spell, and those that are no
 * change in the House. A day corrected by hand is among the conflicts entered by hand.
 */
function officialChanges({ people, affiliations, conflicts }: Context): void {
  const spellsOf = Map.groupBy(affiliations, (each) => each.person)
  const absent = new Set(readSource('memberships/derived-party-changes-absent-from-twfy.csv').map(changeOf))
  for (const row of readSource('memberships/derived-api-midterm-party-changes.csv')) {
    const person = people.byMnis.get(row.mnis_id!)!
    const what = `${person.name} from ${row.party_from} to ${row.party_to}`
    const spells = spellsOf.get(person.id) ?? []
    const change = { topic: 'affiliations', what, keptSource: 'api' }
    if (spells.some((each) => each.from === row.date)) {
      if (absent.has(changeOf(row)))
        conflicts.push({
          ...change,
          kept: row.date!,
          other: 'no change',
          otherSource: 'twfy',
          reason:
            'The Members API is preferred before 2024-07-31: its spells of parties are the official ones',
        })
      continue
    }
    const sitting = spells.find((each) => contains(each, row.date!))
    if (sitting && partyIdOf(row.party_from!) !== partyIdOf(row.party_to!)) continue
    conflicts.push({
      ...change,
      kept: 'no change',
      keptSource: sitting ? 'rule 5' : 'rule 2',
      other: row.date!,
      otherSource: 'api',
      reason: sitting
        ? 'Both labels are those of a member without a party; the first is kept beside the spell'
        : 'Parliament was dissolved: nobody sat for a party on that day',
    })
  }
}

function changeOf(row: Row): string {
  return `${row.mnis_id}|${row.date}|${row.party_to}`
}

/** The day of the list of members with their parties. */
const LISTED = '2026-06-27'

function partiesOfTheLastList({ people, affiliations, conflicts }: Context): void {
  const partyOf = partiesOn(affiliations, LISTED)
  for (const row of readSource('memberships/current-mps-2026-06-27.csv')) {
    const person = people.byMnis.get(row.member_id!)
    const listed = partyIdOf(row.party_text!)
    const ours = person && partyOf.get(person.id)
    if (!person || ours === listed || sameHouse(ours, listed)) continue
    conflicts.push({
      topic: 'affiliations',
      what: `party of ${person.name} on ${LISTED}`,
      kept: ours?.slice('party:'.length) ?? 'no seat',
      keptSource: 'twfy, hand',
      other: listed.slice('party:'.length),
      otherSource: 'mp-lookup',
      reason: 'A day with a source is preferred to a list that shows a change some time after it',
    })
  }
}

function partiesOn(affiliations: readonly Affiliation[], day: string): ReadonlyMap<PersonId, PartyId> {
  return new Map(affiliations.filter((each) => contains(each, day)).map((each) => [each.person, each.party]))
}

/** The list prints Labour (Co-op) members as either. */
function sameHouse(ours: PartyId | undefined, listed: PartyId): boolean {
  const labour = (party: PartyId | undefined) => party === 'party:labour' || party === 'party:labour-co-op'
  return labour(ours) && labour(listed)
}

/** How one of the lists shortens the parties. */
const SHORT: Readonly<Record<string, PartyId>> = {
  Con: 'party:conservative',
  Lab: 'party:labour',
  'Lab (Co-op)': 'party:labour-co-op',
  Ind: 'party:independent',
  RUK: 'party:reform-uk',
  RB: 'party:restore-britain',
  YP: 'party:your-party',
}

function labelled(label: string): PartyId {
  return SHORT[label] ?? partyIdOf(label)
}

function nearest(spells: readonly Affiliation[], day: string): string | undefined {
  const away = (spell: Affiliation) => Math.abs(daysBetween(spell.from, day))
  return spells.toSorted((a, b) => away(a) - away(b))[0]?.from
}

/** Changes seen between two snapshots of lists of members: ours should lie between the two. */
function changesObserved({ people, affiliations, conflicts }: Context): void {
  const spellsOf = Map.groupBy(affiliations, (each) => each.person)
  for (const row of readSource('memberships/observed-changes-2023-2026.csv')) {
    if (row.mnis_before !== row.mnis_after || row.party_before === row.party_after) continue
    const person = people.byMnis.get(row.mnis_after!)
    const [before, after] = [labelled(row.party_before!), labelled(row.party_after!)]
    if (!person || sameHouse(before, after) || after === 'party:speaker') continue
    const ours = spellsOf
      .get(person.id)
      ?.filter((each) => each.party === after || sameHouse(each.party, after))
    const seen = ours?.some(
      (each) => each.from <= row.first_seen_after! && each.from >= row.last_seen_before!,
    )
    if (seen) continue
    conflicts.push({
      topic: 'affiliations',
      what: `${person.name} from ${row.party_before} to ${row.party_after}`,
      kept: nearest(ours ?? [], row.first_seen_after!) ?? 'no such change',
      keptSource: 'api, twfy, hand',
      other: `after ${row.last_seen_before}, by ${row.first_seen_after}`,
      otherSource: 'observed',
      reason: 'Lists of members show a change some time after it; a day with a source is preferred',
    })
  }
}
