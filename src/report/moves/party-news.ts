/** What the register settles about a change of party: that it is the news, and whether it led to another party or to none. @module */

import { daysBetween, type IsoDate } from '../../base/date.ts'
import { idOf } from '../../mention/meant.ts'
import { INDEPENDENT } from '../../register/no-party.ts'
import type { Register } from '../../register/register.ts'
import { type ActDate, NEWS_DAYS } from '../days/date-of-act.ts'
import { isDatedEarlier } from '../days/long-ago.ts'
import { isNewGroup } from '../days/register-days.ts'
import type { Act } from '../discourse/act.ts'
import { leads } from '../discourse/lead.ts'
import type { EventFields, EventType } from '../event.ts'
import { isOfParties } from './of-parties.ts'

/** The register may know that who left a party sat for another, or for none. */
export function settledType(
  act: Act,
  { held }: ActDate,
  fields: EventFields[EventType],
  register: Register,
): EventType {
  if ((act.type !== 'defection' && act.type !== 'resignationFromParty') || !('toParty' in fields))
    return act.type
  const person = idOf(act.person)
  const sat = person && held ? register.partyOf(person, held) : null
  if (fields.toParty && sat && isNewGroup(fields.toParty, sat)) return 'resignationFromParty'
  if (act.fields.toParty) return act.type
  return fields.toParty === INDEPENDENT ? 'resignationFromParty' : 'defection'
}

/** What leads an article and the register has no day for may have come out weeks after it was done. */
const LEAD_DAYS = 31

const BESIDE = /^defection\.precedent|\.still/

/** Named only for comparison ("the second to switch, after Ann Lee"), or told as a state ("remains without the whip"). */
function isPrecedent(act: Act): boolean {
  return act.rules.every((rule) => BESIDE.test(rule))
}

/** What a page tells beside its lead is its news for no longer: the rest of the week knows it. */
const SIDE_DAYS = 2

/** What a list by days begins with. */
const LISTED_DAYS = 14

/** For how many days after it an act told as news is news. */
export function newsDays(act: Act, { held }: ActDate): number {
  if (act.underDay) return LISTED_DAYS
  if (isOfParties(act.type) && !leads(act, act.news)) return SIDE_DAYS
  return isOfParties(act.type) && !held && leads(act) ? LEAD_DAYS : NEWS_DAYS
}

/** A change of party the register has on the day of printing or the one before is news, however it is told. */
export function isFresh(act: Act, { held }: ActDate, published: IsoDate | null): boolean {
  if (act.known || !isOfParties(act.type) || !held || !published || isPrecedent(act)) return false
  if (isDatedEarlier(act)) return false
  const days = daysBetween(held, published)
  return act.mood === 'recap' && days >= 0 && days <= 1
}
