/** Applies `data/hand/affiliations.csv` to spells already compiled; doing it twice gives what doing it once does. @module */
import type { PartyId, PersonId } from '../../src/base/id.ts'
import { contains } from '../../src/base/interval.ts'
import type { Affiliation, AffiliationKind, Membership } from '../../src/register/membership.ts'
import { kindOf } from '../affiliations.ts'
import type { Row } from '../csv.ts'

export function affiliationsByHand(
  affiliations: readonly Affiliation[],
  memberships: readonly Membership[],
  rows: readonly Row[],
  personOf: (mnis: string) => PersonId | null,
): Affiliation[] {
  const spellsOf = Map.groupBy(affiliations, (each) => each.person)
  for (const row of rows) {
    const person = personOf(row.mnis!)
    if (!person)
      throw new Error(`data/hand/affiliations.csv: no person has the MNIS id ${row.mnis} (${row.name})`)
    const membership = memberships.find((each) => each.person === person && contains(each, dayOf(row)))
    if (membership) spellsOf.set(person, withRow(spellsOf.get(person) ?? [], membership, row))
  }
  return [...spellsOf.values()].flat().map((spell) => closedWith(spell, memberships))
}

/** Whoever left the House no longer sits for a party. */
function closedWith(spell: Affiliation, memberships: readonly Membership[]): Affiliation {
  if (spell.to !== null) return spell
  const held = memberships.find((each) => each.person === spell.person && contains(each, spell.from))
  return held && held.to !== null ? { ...spell, to: held.to } : spell
}

function dayOf(row: Row): string {
  return row.date || row.source_date!
}

/** The spells of one person with one row of the table: a spell moved, explained or begun. */
function withRow(spells: readonly Affiliation[], membership: Membership, row: Row): Affiliation[] {
  const within = (spell: Affiliation) => contains(membership, spell.from)
  const day = dayOf(row)
  const inside = spells.filter(within)
  const held =
    inside.find((each) => each.from === row.source_date) ?? inside.find((each) => each.from === day)
  const party = row.party ? labelOf(row.party as PartyId, inside) : held?.party
  if (!party) return [...spells]
  const others = inside.filter((each) => each !== held && each.from !== day)
  const before = others.filter((each) => each.from < day)
  const onlyReason = row.date === '' && row.party === '' && held !== undefined
  const spell: Affiliation = {
    person: membership.person,
    party,
    label: held?.party === party ? held.label : null,
    from: day,
    to: null,
    kind: (row.kind as AffiliationKind) || (held?.kind ?? kindOf(before, { party, from: day }, [])),
    source: onlyReason ? `${held.source.replace('+hand', '')}+hand` : 'hand',
  }
  const inOrder = [...others, spell].sort((a, b) => (a.from < b.from ? -1 : 1))
  const changes = inOrder.filter((each, at) => at === 0 || each.party !== inOrder[at - 1]!.party)
  const chained = changes.map((each, at) => ({ ...each, to: changes[at + 1]?.from ?? membership.to }))
  return [...spells.filter((each) => !within(each)), ...chained]
}

/** Labour is printed as Labour (Co-op) for a member who stood as such. */
function labelOf(party: PartyId, inside: readonly Affiliation[]): PartyId {
  const coop = inside.some((each) => each.party === 'party:labour-co-op')
  return party === 'party:labour' && coop ? 'party:labour-co-op' : party
}
