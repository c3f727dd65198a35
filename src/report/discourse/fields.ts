/** The fields of each event type, completed from the register as of the act's day; null where the act turns out to be none. @module */

import { candidacyFields } from '../candidacies/candidacy.ts'
import type { ActDate } from '../days/date-of-act.ts'
import type { EventFields, EventType } from '../event.ts'
import { letterFields } from '../moves/letter.ts'
import { expulsionFields, moveFields, restorationFields, suspensionFields } from '../moves/party-fields.ts'
import { vacancyFields } from '../vacancies/vacancy.ts'
import type { Act } from './act.ts'
import type { Setting } from './setting.ts'

type Completer<T extends EventType> = (act: Act, when: ActDate, setting: Setting) => EventFields[T] | null

const COMPLETERS = {
  defection: moveFields,
  resignationFromParty: moveFields,
  expelledFromParty: expulsionFields,
  whipSuspended: suspensionFields,
  whipRestored: restorationFields,
  seatVacated: (act, _when, setting) => vacancyFields(act, setting),
  byElectionCalled: () => null,
  byElectionResult: () => null,
  generalElectionFact: () => null,
  candidacy: (act, _when, setting) => candidacyFields(act, setting),
  officeAppointed: named,
  officeResigned: named,
  officeDismissed: named,
  noConfidenceLetter: (act, when, setting) =>
    letterFields(act, when.date ?? setting.published, setting.register, setting.article),
  statement: () => null,
} as const satisfies { [T in EventType]: Completer<T> }

export function fieldsOf(act: Act, when: ActDate, setting: Setting): EventFields[EventType] | null {
  const completer: Completer<EventType> = COMPLETERS[act.type]
  return completer(act, when, setting)
}

function named(act: Act): { office: string } | null {
  return act.fields.office ? { office: act.fields.office } : null
}
