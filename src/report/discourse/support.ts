/** Whether the register lets an act of a member's party stand: it has such a change, or could not know of it. @module */
import { daysBetween, type IsoDate } from '../../base/date.ts'
import type { PartyId, PersonId } from '../../base/id.ts'
import type { Register } from '../../register/register.ts'
import type { Act } from '../act.ts'
import { backedRules } from '../events/all.ts'
import { isOfParties, type PartyEventType } from '../of-parties.ts'
import { partyChanges } from '../register-days.ts'
import type { ActDate } from './date-of-act.ts'

const INDEPENDENT: PartyId = 'party:independent'

/** Types of which the register keeps every act, up to the day it is complete to. */
const KEPT = {
  defection: true,
  resignationFromParty: true,
  // Suspensions of a day or two are not in every list of members.
  expelledFromParty: false,
  whipSuspended: false,
  whipRestored: false,
} as const satisfies Record<PartyEventType, boolean>

/** Of earlier members the register keeps few changes between elections. */
const KEPT_SINCE = '1979-05-03'

/** How long after an act words as common as "suspended" are still believed to mean it without a date, in days. */
const BACKED_DAYS = 31

export function isSupported(act: Act, when: ActDate, register: Register, published: IsoDate | null): boolean {
  if (!isOfParties(act.type)) return true
  const backed = act.rules.every((rule) => backedRules().has(rule) || rule === 'doer.byRecord')
  if (backed) {
    const dated = act.dates.some((each) => each.date !== null || each.relative !== null)
    const recent = !published || !when.held || daysBetween(when.held, published) <= BACKED_DAYS
    return when.held !== null && (dated || recent)
  }
  if (!KEPT[act.type] || when.held) return true
  if (act.mood === 'speculation' || act.mood === 'hypothetical' || act.mood === 'denial') return true
  if (published && published > register.completeTo.parties) return true
  if (when.date && when.date < KEPT_SINCE) return true
  return leavesWithoutTheWhip(act, when.date ?? published, register)
}

/**
 * Somebody who sits without the whip leaves the party outside the House too: their bench does not change, so that
 * lists of members do not show it.
 */
export function leavesWithoutTheWhip(act: Act, day: IsoDate | null, register: Register): boolean {
  if (act.type !== 'resignationFromParty' || !day || act.person?.resolution.state !== 'resolved') return false
  const person = act.person.resolution.id
  return register.partyOf(person, day) === INDEPENDENT && lastParty(register, person, day) !== null
}

/** The party somebody who sits as an independent on `day` sat for before. */
export function lastParty(register: Register, person: PersonId, day: IsoDate): PartyId | null {
  return (
    partyChanges(register, person).findLast((each) => each.day <= day && each.to === INDEPENDENT)?.from ??
    null
  )
}
