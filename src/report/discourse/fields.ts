/** The fields of each event type, completed from the register as of the act's day; null where the act turns out to be none. @module */
import { addDays } from '../../base/date.ts'
import type { PartyId, PersonId } from '../../base/id.ts'
import type { Register } from '../../register/register.ts'
import type { Act } from '../act.ts'
import type { EventFields, EventType } from '../event.ts'
import { candidacyFields } from './candidacy.ts'
import type { Setting } from './complete.ts'
import type { ActDate } from './date-of-act.ts'
import { vacancyFields } from './vacancy.ts'

type Completer<T extends EventType> = (act: Act, when: ActDate, setting: Setting) => EventFields[T] | null

const COMPLETERS = {
  defection: move,
  resignationFromParty: move,
  expelledFromParty: (act, when, setting) => ({ party: act.fields.party ?? partyBefore(act, when, setting) }),
  whipSuspended: (act, when, setting) => ({
    party: act.fields.party ?? partyBefore(act, when, setting),
    selfWithdrawn: act.fields.selfWithdrawn ?? false,
  }),
  whipRestored: (act, when, setting) => ({ party: act.fields.party ?? partyAfter(act, when, setting) }),
  seatVacated: (act, _when, setting) => vacancyFields(act, setting),
  byElectionCalled: () => null,
  byElectionResult: () => null,
  generalElectionFact: () => null,
  candidacy: (act, _when, setting) => candidacyFields(act, setting),
  officeAppointed: named,
  officeResigned: named,
  officeDismissed: named,
  noConfidenceLetter: (act) => ({
    target: act.fields.target ?? null,
    withdrawn: act.fields.withdrawn ?? false,
  }),
  statement: () => null,
} as const satisfies { [T in EventType]: Completer<T> }

export function fieldsOf(act: Act, when: ActDate, setting: Setting): EventFields[EventType] | null {
  const completer: Completer<EventType> = COMPLETERS[act.type]
  return completer(act, when, setting)
}

function named(act: Act): { office: string } | null {
  return act.fields.office ? { office: act.fields.office } : null
}

function idOf(act: Act): PersonId | null {
  return act.person?.resolution.state === 'resolved' ? act.person.resolution.id : null
}

/** The party sat for the day before; the printed one stands where there is one. */
function partyBefore(act: Act, when: ActDate, { register, published }: Setting): PartyId | null {
  const person = idOf(act)
  const day = when.held ?? when.date ?? published
  if (!person || !day) return null
  const party = register.partyOf(person, addDays(day, -1))
  return party && register.countedAs(party)
}

function partyAfter(act: Act, when: ActDate, { register }: Setting): PartyId | null {
  const person = idOf(act)
  const party = person && when.held ? register.partyOf(person, when.held) : null
  return party && register.countedAs(party)
}

function move(act: Act, when: ActDate, setting: Setting): EventFields['defection'] | null {
  const { register } = setting
  const fromParty = act.fields.fromParty ?? partyBefore(act, when, setting)
  const toParty =
    act.fields.toParty ??
    (act.type === 'resignationFromParty' ? 'party:independent' : partyAfter(act, when, setting))
  if (!toParty || (fromParty && register.countedAs(fromParty) === register.countedAs(toParty))) return null
  // "Joined Labour" of somebody who had been Labour all along is their youth, not a defection.
  const joinsOnly = act.rules.every((rule) => rule === 'defection.joined' || rule === 'defection.newMember')
  if (joinsOnly && !when.held && !act.fields.fromParty) return null
  return { fromParty, toParty }
}

