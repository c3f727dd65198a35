/** Members who were elected for a party and sit without its whip. @module */
import type { IsoDate } from '../base/date.ts'
import type { PartyId } from '../base/id.ts'
import type { Affiliation, Membership } from '../register/membership.ts'
import type { Register } from '../register/register.ts'
import { parliamentUpTo, seatsIn } from './seats-by-party.ts'

export const INDEPENDENT = 'party:independent' satisfies PartyId

export interface WithoutWhip {
  readonly membership: Membership
  /** The party they sat for before, as counted. */
  readonly party: PartyId
  /** The spell as independent: its first day and why it began. */
  readonly spell: Affiliation
}

/** In order of the day they lost or gave up the whip (rule 5). Those elected as independents are not among them. */
export function withoutWhip(register: Register, on: IsoDate): readonly WithoutWhip[] {
  const parliament = parliamentUpTo(register, on)
  if (!parliament) return []
  const found: WithoutWhip[] = []
  for (const seat of seatsIn(register, parliament)) {
    const membership = register.sitting(seat, on)
    if (!membership || register.partyOf(membership.person, on) !== INDEPENDENT) continue
    const spells = register.affiliationsOf(membership.person).filter(({ from }) => from <= on)
    const spell = spells.at(-1)
    const before = spells.findLast(
      ({ party, to }) => party !== INDEPENDENT && to !== null && to > membership.from,
    )
    if (spell && before) found.push({ membership, party: register.countedAs(before.party), spell })
  }
  return found.sort((a, b) => (a.spell.from < b.spell.from ? -1 : 1))
}
