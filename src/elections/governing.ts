/** Whose majority is reckoned on a day. @module */
import type { IsoDate } from '../base/date.ts'
import type { PartyId } from '../base/id.ts'
import { contains } from '../base/interval.ts'
import { INDEPENDENT, SPEAKER } from '../register/no-party.ts'
import type { Register } from '../register/register.ts'
import type { HouseOnDay } from './seats-by-party.ts'

export interface Governing {
  /** The party of the government and its partners in coalition, largest first. */
  readonly parties: readonly PartyId[]
  /** Parties that support it from outside, which are counted apart. */
  readonly support: readonly PartyId[]
  /** `winner` between a poll that the governing party lost and the day a new one takes over. */
  readonly basis: 'government' | 'winner'
}

/**
 * From the dated table of governments (rule 10). While a government that no longer has the largest party
 * serves on, the majority is that of the largest party.
 */
export function governingOn(register: Register, house: HouseOnDay): Governing | null {
  const largest = house.parties.find(({ party }) => party !== SPEAKER && party !== INDEPENDENT)
  if (!largest) return null
  const inOffice = spellsOn(register, house.on, ['government', 'coalition'])
  if (!inOffice.includes(largest.party)) return { parties: [largest.party], support: [], basis: 'winner' }
  const parties = house.parties.map(({ party }) => party).filter((party) => inOffice.includes(party))
  return { parties, support: spellsOn(register, house.on, ['support']), basis: 'government' }
}

function spellsOn(register: Register, on: IsoDate, roles: readonly string[]): readonly PartyId[] {
  return register.governments
    .filter((spell) => roles.includes(spell.role) && contains(spell, on))
    .map(({ party }) => register.countedAs(party))
}
