/** Rule 3: changing party never vacates a seat; a member has one party on each day of a membership. @module */
import { groupBy } from '../lookup.ts'
import type { Affiliation, Membership } from '../membership.ts'
import type { Break, Check } from './break.ts'
import { rowOf } from './one-member-a-seat.ts'

export const partyKeepsSeat: Check = ({ memberships, affiliations, completeFrom }) => {
  const affiliationsOf = groupBy(affiliations, (each) => each.person)
  const breaks: Break[] = []
  for (const membership of memberships) {
    const spells = (affiliationsOf.get(membership.person) ?? []).filter(
      (spell) => spell.from >= membership.from && (membership.to === null || spell.from < membership.to),
    )
    const what = problemOf(membership, spells, membership.from < completeFrom.parties)
    if (what)
      breaks.push({
        rule: 3,
        what,
        rows: [rowOf(membership), ...spells.map(spellRow)],
        sources: [membership.source],
      })
  }
  return { checked: affiliations.length, breaks: [...breaks, ...splitByParty(memberships)] }
}

/** `partly`: of that day the register may not know the party, or know it from some later day on only. */
function problemOf(membership: Membership, spells: readonly Affiliation[], partly: boolean): string | null {
  if (spells.length === 0) return partly ? null : 'a member has no party'
  let at: string | null = partly ? (spells[0]?.from ?? null) : membership.from
  for (const spell of spells) {
    if (spell.from !== at) return `a member's parties leave a gap or overlap at ${spell.from}`
    at = spell.to
  }
  return at === membership.to ? null : "a member's last party does not last as long as the membership"
}

/** The same person leaving and taking the same seat on one day: a change of party taken for a vacancy. */
function splitByParty(memberships: readonly Membership[]): Break[] {
  const ends = new Map(memberships.map((each) => [`${each.person}|${each.seat}|${each.to}`, each]))
  return memberships.flatMap((later) => {
    const earlier = ends.get(`${later.person}|${later.seat}|${later.from}`)
    if (!earlier) return []
    return [
      {
        rule: 3,
        what: 'a seat is vacated and taken by the same member on one day',
        rows: [rowOf(earlier), rowOf(later)],
        sources: [earlier.source, later.source],
      },
    ]
  })
}

/** A party spell as a line of text. */
export function spellRow(spell: Affiliation): string {
  return `${spell.person} for ${spell.party}, ${spell.from} to ${spell.to ?? 'now'}`
}
