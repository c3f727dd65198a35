/** Rule 6: Labour (Co-op) counts as Labour; the Speaker is a row alone; deputies keep their party. @module */
import { overlaps } from '../../base/interval.ts'
import { groupBy } from '../lookup.ts'
import type { Affiliation } from '../membership.ts'
import type { Appointment } from '../office.ts'
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
    ...speakersByAnotherAct(register),
    ...badCounting(register),
    ...twoInTheChair(register),
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

/** Whoever is elected to the Chair leaves the party by that, and by nothing else. */
function speakersByAnotherAct({ affiliations }: Register): Break[] {
  return affiliations.flatMap((spell): Break[] => {
    const inChair = spell.party === 'party:speaker'
    const right = inChair ? spell.kind === 'speaker' || spell.kind === 'elected' : spell.kind !== 'speaker'
    if (right) return []
    const what = 'the Chair is taken by an act that is none, or another party by election to it'
    return [{ rule: 6, what, rows: [spellRow(spell)], sources: [spell.source] }]
  })
}

/** A party counts as itself, or as one that does; Labour (Co-op) as Labour. */
function badCounting({ parties }: Register): Break[] {
  return [...parties.values()].flatMap(({ id, countsAs }) => {
    const right =
      parties.get(countsAs)?.countsAs === countsAs &&
      (id !== 'party:labour-co-op' || countsAs === 'party:labour')
    const what = `a party is counted as ${countsAs}, which is not held, or is itself counted as another`
    return right ? [] : [{ rule: 6, what, rows: [id], sources: ['hand'] }]
  })
}

/** Two appointed Speaker at once, or one who has no membership of the House. */
function twoInTheChair({ appointments, posts }: Register): Break[] {
  const chairs = appointments
    .filter((each) => posts.get(each.post)?.rank === 'Speaker')
    .toSorted((a, b) => (a.from < b.from ? -1 : 1))
  return chairs.slice(1).flatMap((later, at) => {
    const earlier = chairs[at] as Appointment
    if (!overlaps(earlier, later)) return []
    const rows = [earlier, later].map(({ person, from, to }) => `${person} in the Chair, ${from} to ${to}`)
    const sources = [earlier.source, later.source]
    return [{ rule: 6, what: 'two are appointed to the Chair at once', rows, sources }]
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
