/** The parties of a change of party or whip, completed from the register as of the act's day. @module */

import { addDays, type IsoDate } from '../../base/date.ts'
import type { PartyId, PersonId } from '../../base/id.ts'
import { idOf } from '../../mention/meant.ts'
import { NAMED } from '../../mention/mention.ts'
import { INDEPENDENT } from '../../register/no-party.ts'
import { type ActDate, NEWS_DAYS } from '../days/date-of-act.ts'
import { groupFounded, partyChanges } from '../days/register-days.ts'
import type { Act } from '../discourse/act.ts'
import type { Setting } from '../discourse/setting.ts'
import type { EventFields } from '../event.ts'
import { lastParty } from './without-the-whip.ts'

/** Null where nobody knows where to, or it is where they were: no move. */
export function moveFields(act: Act, when: ActDate, setting: Setting): EventFields['defection'] | null {
  const { register } = setting
  const fromParty = act.fields.fromParty ?? partyLeftBehind(act, when, setting)
  const toParty =
    act.fields.toParty ??
    partyAfter(act, when, setting) ??
    (act.type === 'resignationFromParty' ? INDEPENDENT : null)
  if (!toParty || (fromParty && register.countedAs(fromParty) === register.countedAs(toParty))) return null
  return { fromParty, toParty }
}

/** Who sits without the whip leaves the party that withdrew it. */
function partyLeftBehind(act: Act, when: ActDate, setting: Setting): PartyId | null {
  const before = partyBefore(act, when, setting)
  const person = idOf(act.person)
  const day = when.date ?? setting.published
  if (act.type !== 'resignationFromParty' || before !== INDEPENDENT || !person || !day) return before
  return lastParty(setting.register, person, day) ?? before
}

export function suspensionFields(act: Act, when: ActDate, setting: Setting): EventFields['whipSuspended'] {
  return {
    party: act.fields.party ?? partyLeft(act, when, setting) ?? partyBefore(act, when, setting),
    selfWithdrawn: act.fields.selfWithdrawn ?? false,
  }
}

export function restorationFields(act: Act, when: ActDate, setting: Setting): EventFields['whipRestored'] {
  const person = idOf(act.person)
  const day = when.date ?? setting.published
  const before = person && day ? lastParty(setting.register, person, day) : null
  return { party: act.fields.party ?? partyAfter(act, when, setting) ?? before }
}

/** Who is expelled may have lost the whip long before: the party they then sat for. */
export function expulsionFields(act: Act, when: ActDate, setting: Setting): EventFields['expelledFromParty'] {
  const before = act.fields.party ?? partyBefore(act, when, setting)
  const person = idOf(act.person)
  const day = when.date ?? setting.published
  return {
    party: before === INDEPENDENT && person && day ? lastParty(setting.register, person, day) : before,
  }
}

/** Who lost the whip and has joined others since lost that of the party they left. */
function partyLeft(act: Act, { held }: ActDate, { register, published }: Setting): PartyId | null {
  const person = idOf(act.person)
  if (!person || !published || held) return null
  const last = partyChanges(register, person).findLast((each) => each.day <= published)
  return last && last.day >= addDays(published, -NEWS_DAYS) && last.from !== INDEPENDENT ? last.from : null
}

/** The party sat for the day before; the printed one stands where there is one. */
function partyBefore(act: Act, when: ActDate, { register, published }: Setting): PartyId | null {
  const person = idOf(act.person)
  const done = when.held ?? when.date
  const day = done ? addDays(done, -1) : published
  if (!person || !day) return null
  const party = register.partyOf(person, day)
  return party && register.countedAs(party)
}

function partyAfter(act: Act, when: ActDate, setting: Setting): PartyId | null {
  const { register } = setting
  const person = idOf(act.person)
  if (!person || !when.held) return null
  // Who left the seat too sat for nobody that day, and for the new party once they had won it back.
  const party =
    register.partyOf(person, when.held) ??
    partyChanges(register, person).find((change) => change.day === when.held)?.to
  if (party === INDEPENDENT) return groupJoined(person, when.held, setting) ?? INDEPENDENT
  return party ? register.countedAs(party) : null
}

/** The new group that whoever left that day helped to found, where the article names it. */
function groupJoined(person: PersonId, day: IsoDate, { article, register }: Setting): PartyId | null {
  const group = groupFounded(person, day, register)
  const isNamed = article.sentences.some(
    ({ named, mentions }) =>
      (named & NAMED.party) !== 0 && mentions.some((each) => each.kind === 'party' && each.party === group),
  )
  return isNamed ? group : null
}
