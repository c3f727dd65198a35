/** Members who sit without the whip: the party they sat for before, and whether one of them leaves it too. @module */

import type { IsoDate } from '../../base/date.ts'
import type { PartyId, PersonId } from '../../base/id.ts'
import { INDEPENDENT } from '../../register/no-party.ts'
import type { Register } from '../../register/register.ts'
import { partyChanges } from '../days/register-days.ts'
import type { Act } from '../discourse/act.ts'
import type { EventType } from '../event.ts'

/**
 * Somebody who sits without the whip leaves the party outside the House too: their bench does not change, so that
 * lists of members do not show it.
 */
export function leavesWithoutTheWhip(act: Act, day: IsoDate | null, register: Register): boolean {
  if (!LEAVINGS.has(act.type) || act.person?.resolution.state !== 'resolved') return false
  const person = act.person.resolution.id
  // On a page without a day: whose whip was ever taken away.
  if (!day) return partyChanges(register, person).some(({ kind }) => kind === 'whipWithdrawn')
  return register.partyOf(person, day) === INDEPENDENT && lastParty(register, person, day) !== null
}

const LEAVINGS: ReadonlySet<EventType> = new Set<EventType>(['resignationFromParty', 'expelledFromParty'])

/** The party somebody who sits as an independent on `day` sat for before. */
export function lastParty(register: Register, person: PersonId, day: IsoDate): PartyId | null {
  return (
    partyChanges(register, person).findLast((each) => each.day <= day && each.to === INDEPENDENT)?.from ??
    null
  )
}
