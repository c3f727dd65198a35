/** Rule 6: Labour (Co-op) counts as Labour; the Speaker is a row alone; deputies keep their party. @module */
import { overlaps } from '../../base/interval.ts'
import { groupBy } from '../lookup.ts'
import type { Affiliation } from '../membership.ts'
import type { Register } from '../register.ts'
import type { Break, Check } from './break.ts'
import { spellRow } from './party-keeps-seat.ts'

/** Changes of party that make someone change sides; the others only print another label. */
const CROSSING = new Set<Affiliation['kind']>(['defection', 'joined'])

export const countingParties: Check = (register) => ({
  checked: register.affiliations.length,
  breaks: [
    ...labelsTakenForDefections(register),
    ...twoSpeakers(register),
    ...deputiesWithoutParty(register),
  ],
})

function labelsTakenForDefections({ affiliations, parties }: Register): Break[] {
  const breaks: Break[] = []
  for (const spells of groupBy(affiliations, (each) => each.person).values())
    for (const [at, spell] of spells.entries()) {
      const before = spells[at - 1]
      if (!before || before.to !== spell.from || !CROSSING.has(spell.kind)) continue
      if (parties.get(before.party)?.countsAs !== parties.get(spell.party)?.countsAs) continue
      const what = 'a change of label within one party is held as a change of party'
      breaks.push({
        rule: 6,
        what,
        rows: [spellRow(before), spellRow(spell)],
        sources: [before.source, spell.source],
      })
    }
  return breaks
}

function twoSpeakers({ affiliations }: Register): Break[] {
  const spells = affiliations
    .filter((each) => each.party === 'party:speaker')
    .toSorted((a, b) => (a.from < b.from ? -1 : 1))
  return spells.slice(1).flatMap((later, at) => {
    const earlier = spells[at] as Affiliation
    if (!overlaps(earlier, later)) return []
    const rows = [spellRow(earlier), spellRow(later)]
    return [{ rule: 6, what: 'two Speakers at once', rows, sources: [earlier.source, later.source] }]
  })
}

function deputiesWithoutParty({ appointments, posts, affiliations }: Register): Break[] {
  const spellsOf = groupBy(affiliations, (each) => each.person)
  return appointments.flatMap((appointment) => {
    if (posts.get(appointment.post)?.rank !== 'Deputy Speaker') return []
    const alone = spellsOf
      .get(appointment.person)
      ?.find((spell) => spell.party === 'party:speaker' && overlaps(spell, appointment))
    if (!alone) return []
    const what = 'a deputy is held as the Speaker, without a party'
    return [{ rule: 6, what, rows: [spellRow(alone)], sources: [alone.source, appointment.source] }]
  })
}
