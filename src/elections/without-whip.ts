/** Members who were elected for a party and sit without its whip. @module */
import type { PartyId } from '../base/id.ts'
import type { Affiliation, Membership } from '../register/membership.ts'
import { INDEPENDENT } from '../register/no-party.ts'
import type { Register } from '../register/register.ts'
import type { HouseOnDay } from './seats-by-party.ts'

export interface WithoutWhip {
  readonly membership: Membership
  /** The party they sat for before, as counted. */
  readonly party: PartyId
  /** The spell as independent: its first day and why it began. */
  readonly spell: Affiliation
}

/** In order of the day they lost or gave up the whip (rule 5). Those elected as independents are not among them. */
export function withoutWhip(register: Register, house: HouseOnDay): readonly WithoutWhip[] {
  const found: WithoutWhip[] = []
  for (const { membership, party: now } of house.members) {
    if (now !== INDEPENDENT) continue
    const spells = register.affiliationsOf(membership.person).filter(({ from }) => from <= house.on)
    const spell = spells.at(-1)
    const before = spells.findLast(
      ({ party, to }) => party !== INDEPENDENT && to !== null && to > membership.from,
    )
    if (spell && before) found.push({ membership, party: register.countedAs(before.party), spell })
  }
  return found.sort((a, b) => (a.spell.from < b.spell.from ? -1 : 1))
}
