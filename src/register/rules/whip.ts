/** Rule 5: without the whip a member is independent in the House, and has a party again when it is restored. @module */
import type { Affiliation } from '../membership.ts'
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

export const whip: Check = ({ affiliations }) => ({
  checked: affiliations.length,
  breaks: affiliations.flatMap((spell): Break[] => {
    const independent = spell.party === 'party:independent'
    const what =
      WITHOUT_WHIP.has(spell.kind) && !independent
        ? 'a member without the whip is held to sit for a party'
        : WITH_WHIP.has(spell.kind) && independent
          ? 'a member who took a whip is held to sit without one'
          : null
    return what === null ? [] : [{ rule: 5, what, rows: [spellRow(spell)], sources: [spell.source] }]
  }),
})
