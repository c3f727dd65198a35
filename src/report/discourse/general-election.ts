/** Which general election a figure is about, and what the register adds to it. @module */
import { type IsoDate, yearOf } from '../../base/date.ts'
import type { PersonId } from '../../base/id.ts'
import type { Membership } from '../../register/membership.ts'
import type { Register } from '../../register/register.ts'
import type { Act } from '../act.ts'
import type { EventFields } from '../event.ts'
import type { Setting } from './complete.ts'
import type { ActDate } from './date-of-act.ts'

/** Null when the figure is a by-election's, or the person won no general election by then. */
export function generalElectionFields(
  act: Act,
  _when: ActDate,
  { register, published, results }: Setting,
): EventFields['generalElectionFact'] | null {
  const majority = act.fields.majority ?? null
  const person = act.person?.resolution.state === 'resolved' ? act.person.resolution.id : null
  if (!person || majority === null || majority < 0) return null
  const years = new Set(act.dates.flatMap((date) => (date.date ? [yearOf(date.date)] : [])))
  const won = electionsWon(register, person, published)
  const membership = won.findLast((each) => years.has(yearOf(each.from))) ?? won.at(-1)
  if (!membership) return null
  const byElection = results.some(({ event }) => event.person?.id === person && years.size === 0)
  if (byElection) return null
  const party = register.partyOf(person, membership.from)
  return {
    election: membership.from,
    majority,
    party: party && register.countedAs(party),
    gainFrom: act.fields.gainFrom ?? null,
    previousHolder: null,
    previousHolderParty: null,
  }
}

/** Seats won at general elections by `until`, in order. */
function electionsWon(register: Register, person: PersonId, until: IsoDate | null): Membership[] {
  return register
    .membershipsOf(person)
    .filter((each) => each.fromReason === 'generalElection' && (until === null || each.from <= until))
}
