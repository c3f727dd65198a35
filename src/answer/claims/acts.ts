/** Changes of party by sitting members, as acts that can be counted. @module */

import type { IsoDate } from '../../base/date.ts'
import type { PartyId, PersonId } from '../../base/id.ts'
import type { Affiliation } from '../../register/membership.ts'
import { INDEPENDENT } from '../../register/no-party.ts'
import type { Register } from '../../register/register.ts'

export interface Act {
  readonly person: PersonId
  /** The party last sat for before, time without a party passed over; as counted (rule 6). */
  readonly from: PartyId
  /** `party:independent` for one who left and joined nobody then. */
  readonly to: PartyId
  /** When `to` began. */
  readonly date: IsoDate
  /** When `from` ended. */
  readonly left: IsoDate
  /** A whip withdrawn is not a member's own act. */
  readonly ownAct: boolean
}

const SPEAKER = 'party:speaker' satisfies PartyId
const NOT_ACTS: ReadonlySet<Affiliation['kind']> = new Set([
  'elected',
  'merger',
  'renaming',
  'speaker',
  'whipRestored',
])

const known = new WeakMap<Register, readonly Act[]>()

/** Every act the register holds, in order of date; worked out once. */
export function actsOf(register: Register): readonly Act[] {
  let acts = known.get(register)
  if (!acts) {
    acts = [...register.people.keys()].flatMap((person) => actsBy(register, person))
    acts = [...acts].sort((a, b) => (a.date < b.date ? -1 : 1))
    known.set(register, acts)
  }
  return acts
}

function actsBy(register: Register, person: PersonId): readonly Act[] {
  const acts: Act[] = []
  let party: PartyId | null = null
  let left: IsoDate | null = null
  let previous: Affiliation | null = null
  for (const spell of register.affiliationsOf(person)) {
    const here = register.countedAs(spell.party)
    const unbroken = previous !== null && previous.to === spell.from
    if (!unbroken || spell.kind === 'elected') {
      party = here === INDEPENDENT ? null : here
      left = null
    } else if (party === null) {
      if (here !== SPEAKER && !NOT_ACTS.has(spell.kind))
        acts.push({ person, from: INDEPENDENT, to: here, date: spell.from, left: spell.from, ownAct: true })
      party = here
    } else if (here === INDEPENDENT) {
      left = spell.from
      acts.push({
        person,
        from: party,
        to: INDEPENDENT,
        date: spell.from,
        left,
        ownAct: spell.kind !== 'whipWithdrawn' && spell.kind !== 'expelled',
      })
    } else if (here !== party) {
      if (here !== SPEAKER && !NOT_ACTS.has(spell.kind))
        acts.push({ person, from: party, to: here, date: spell.from, left: left ?? spell.from, ownAct: true })
      party = here
      left = null
    } else left = null
    previous = spell
  }
  return acts
}
