/** Parties taken as one across a change of name: a member renamed with their party has not moved. @module */
import type { PartyId } from '../../base/id.ts'
import type { Register } from '../../register/register.ts'

const renamed = new WeakMap<Register, ReadonlyMap<PartyId, PartyId>>()

/** The party as counted (rule 6), under the first of the names its members sat under. */
export function partyLine(register: Register, party: PartyId): PartyId {
  let names = renamed.get(register)
  if (!names) {
    names = renamings(register)
    renamed.set(register, names)
  }
  const counted = register.countedAs(party)
  return names.get(counted) ?? counted
}

function renamings(register: Register): Map<PartyId, PartyId> {
  const names = new Map<PartyId, PartyId>()
  for (const person of register.people.keys()) {
    const spells = register.affiliationsOf(person)
    for (let at = 1; at < spells.length; at++) {
      const spell = spells[at]
      const before = spells[at - 1]
      if (spell?.kind === 'renaming' && before)
        names.set(register.countedAs(spell.party), register.countedAs(before.party))
    }
  }
  return names
}
