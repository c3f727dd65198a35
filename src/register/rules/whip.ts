/** Rule 5: without the whip a member is independent in the House, and has a party again when it is restored. @module */

import { groupBy } from '../lookup.ts'
import type { Affiliation } from '../membership.ts'
import { INDEPENDENT } from '../no-party.ts'
import type { Register } from '../register.ts'
import type { Break, Check } from './break.ts'
import { spellRow } from './party-keeps-seat.ts'

/** Acts that leave a member without a party. */
const WITHOUT_WHIP: ReadonlySet<Affiliation['kind']> = new Set([
  'whipWithdrawn',
  'whipGivenUp',
  'leftParty',
  'expelled',
])

/** Acts that give a member one. */
const WITH_WHIP: ReadonlySet<Affiliation['kind']> = new Set(['whipRestored', 'joined', 'defection'])

export const whip: Check = (register) => {
  const { affiliations } = register
  const spellsOf = groupBy(affiliations, (each) => each.person)
  return {
    checked: affiliations.length,
    breaks: affiliations.flatMap((spell): Break[] => {
      const before = (spellsOf.get(spell.person) ?? []).filter((each) => each.from < spell.from)
      const what = problemOf(spell, before, register.countedAs)
      return what === null ? [] : [{ rule: 5, what, rows: [spellRow(spell)], sources: [spell.source] }]
    }),
  }
}

function problemOf(
  { party, kind, from }: Affiliation,
  before: readonly Affiliation[],
  countedAs: Register['countedAs'],
): string | null {
  const independent = party === INDEPENDENT
  const last = before.findLast((each) => each.to === from)
  if (WITHOUT_WHIP.has(kind) && !independent) return 'a member without the whip is held to sit for a party'
  if (WITH_WHIP.has(kind) && independent) return 'a member who took a whip is held to sit without one'
  if (WITHOUT_WHIP.has(kind) && last?.party === INDEPENDENT) return 'a member loses a whip not taken'
  if (kind === 'defection' && last?.party === INDEPENDENT)
    return 'a member without a party is held to have left one for another'
  if (kind === 'joined' && last && last.party !== INDEPENDENT)
    return 'a member of one party is held to have joined another as if of none'
  if (kind !== 'whipRestored') return null
  const had = before.findLast((each) => each.party !== INDEPENDENT)
  if (last?.party !== INDEPENDENT) return 'a whip is restored that was not lost'
  return had && countedAs(had.party) === countedAs(party)
    ? null
    : "a whip is restored that was another party's"
}
