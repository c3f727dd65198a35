/** Rules 2 and 3: only a member sits for a party, so each party spell lies within a membership. @module */
import { contains } from '../../base/interval.ts'
import { groupBy } from '../lookup.ts'
import type { Break, Check } from './break.ts'
import { spellRow } from './party-keeps-seat.ts'

export const partyWhileSitting: Check = ({ affiliations, memberships, parliaments }) => {
  const held = groupBy(memberships, (each) => each.person)
  const breaks = affiliations.flatMap((spell): Break[] => {
    const within = held
      .get(spell.person)
      ?.some(
        (each) =>
          contains(each, spell.from) && (each.to === null || (spell.to !== null && spell.to <= each.to)),
      )
    if (within) return []
    const dissolved = !parliaments.some(({ election, dissolved: to }) =>
      contains({ from: election, to }, spell.from),
    )
    return [
      {
        rule: dissolved ? 2 : 3,
        what: dissolved
          ? 'somebody sits for a party when there was no parliament'
          : 'somebody sits for a party who was not a member, or no longer',
        rows: [spellRow(spell)],
        sources: [spell.source],
      },
    ]
  })
  return { checked: affiliations.length, breaks }
}
