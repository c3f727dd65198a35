/** Whether the register lets an act of a member's party stand: it has such a change, or could not know of it. @module */
import { addDays, daysBetween, type IsoDate } from '../../base/date.ts'
import type { Register } from '../../register/register.ts'
import { hasHappened } from '../clause/modality.ts'
import { type ActDate, heldDays } from '../days/date-of-act.ts'
import { partyChanges, vacancyDays } from '../days/register-days.ts'
import type { Act } from '../discourse/act.ts'
import { leads } from '../discourse/lead.ts'
import { standingOn } from '../discourse/standing.ts'
import { NAMED_ELSEWHERE } from '../doers/sought.ts'
import { backedRules, looseRules } from '../events/all.ts'
import { isOfOffice } from '../offices/of-office.ts'
import { isHeldPost } from '../offices/office-days.ts'
import { isOfParties, type PartyEventType } from './of-parties.ts'
import { leavesWithoutTheWhip } from './without-the-whip.ts'

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

/** How far the press and the lists may be apart on a day of which some lists have the month only. */
const BACKED_DAYS = 31
/** How long after an act words as common as "suspended" are still believed to mean it without a date, in days. */
const BACKGROUND_DAYS = 1000

export function isSupported(act: Act, when: ActDate, register: Register, published: IsoDate | null): boolean {
  if (isOfOffice(act.type)) return isHeldPost(act, register, published)
  if (act.rules.every((rule) => OF_A_PETITION.has(rule)))
    return isRecalled(act, when.date ?? published, register)
  if (!isOfParties(act.type)) return true
  if (
    act.rules.every((rule) => rule === PARTY_SUSPENDED) &&
    !isRecent(when.held, published) &&
    !isSitting(act, published, register)
  )
    return false
  if (act.type === 'whipRestored' && isFirstWhip(act, when.date ?? published, register)) return false
  const backed = act.rules.every((rule) => backedRules().has(rule) || rule.startsWith('doer.'))
  if (backed) {
    if (act.rules.includes(NAMED_ELSEWHERE)) return when.held !== null
    if (isTalkOfLeaving(act)) return isSitting(act, published, register)
    const dated = act.dates.some((each) => each.date !== null || each.relative !== null)
    const held = when.held ?? heldAbout(act, when, register)
    const loose = !published && act.rules.every((rule) => looseRules().has(rule) || rule.startsWith('doer.'))
    const recent = published ? !held || daysBetween(held, published) <= BACKGROUND_DAYS : !loose
    if (held === null)
      return (
        (leads(act) || (act.type === 'expelledFromParty' && published !== null)) &&
        leavesWithoutTheWhip(act, when.date ?? published, register)
      )
    return dated || recent
  }
  if (!KEPT[act.type] || when.held) return true
  if (act.mood === 'speculation' || act.mood === 'hypothetical' || act.mood === 'denial') return true
  if (published && published > register.completeTo.parties) return true
  if (when.date && when.date < KEPT_SINCE) return true
  if (leavesSeatToo(act, when.date ?? published, register)) return true
  if (isOutspoken(act, when.date ?? published, register)) return true
  return leavesWithoutTheWhip(act, when.date ?? published, register)
}

const OF_A_PETITION = new Set(['seatVacated.recallSigned', 'seatVacated.signedOut'])

function isRecent(held: IsoDate | null, published: IsoDate | null): boolean {
  return held !== null && published !== null && daysBetween(held, published) <= BACKGROUND_DAYS
}

/** Who denies or thinks of leaving "the party" has one to leave. */
function isTalkOfLeaving({ rules, mood }: Act): boolean {
  return !hasHappened(mood) && rules.includes('resignationFromParty.quitTheParty')
}

/** Anybody may sign a petition: it unseats only whom the register has leaving about then. */
function isRecalled({ person }: Act, day: IsoDate | null, register: Register): boolean {
  return (
    person?.resolution.state === 'resolved' &&
    vacancyDays(register, person.resolution.id).some(
      (each) => !day || Math.abs(daysBetween(each, day)) <= SEAT_DAYS,
    )
  )
}

const PARTY_SUSPENDED = 'whipSuspended.partySuspended'

/** A party suspends councillors and former members too. */
function isSitting({ person }: Act, published: IsoDate | null, register: Register): boolean {
  return (
    published === null ||
    (person?.resolution.state === 'resolved' &&
      standingOn(register, person.resolution.id, published) !== null)
  )
}

/** "Given the Labour whip", of somebody who never had it: a change of party. */
function isFirstWhip({ person, fields }: Act, day: IsoDate | null, register: Register): boolean {
  const party = fields.party && register.countedAs(fields.party)
  if (!party || person?.resolution.state !== 'resolved') return false
  const changes = partyChanges(register, person.resolution.id)
  return changes.some(
    (each) =>
      each.to === party &&
      each.kind !== 'whipRestored' &&
      (!day || Math.abs(daysBetween(each.day, day)) <= BACKED_DAYS) &&
      !changes.some((other) => other.from === party && other.day <= each.day),
  )
}

/** Of some changes the lists have the month only. */
function heldAbout(act: Act, { date }: ActDate, register: Register): IsoDate | null {
  if (!date) return null
  return heldDays(act, register).find((day) => Math.abs(daysBetween(day, date)) <= BACKED_DAYS) ?? null
}

/** Who leaves party and seat in one breath may never sit again, so that no list has them without the party. */
function leavesSeatToo(act: Act, day: IsoDate | null, register: Register): boolean {
  if (!act.rules.includes('resignationFromParty.quitPartyAndSeat') || !day) return false
  if (act.person?.resolution.state !== 'resolved') return false
  return vacancyDays(register, act.person.resolution.id).some(
    (each) => Math.abs(daysBetween(each, day)) <= SEAT_DAYS,
  )
}

/** How far telling and vacancy may be apart, in days. */
const SEAT_DAYS = 62

/** Said in words that mean nothing else. */
const OUTSPOKEN: ReadonlySet<string> = new Set(['defection.verb', 'defection.crossedTheFloor'])

/**
 * A move told as news in so many words, with its destination, by somebody who sat for another party that day:
 * the silence of the register does not unsay it (rule 18). It stands in the record as one the register lacks.
 */
function isOutspoken(act: Act, day: IsoDate | null, register: Register): boolean {
  if (act.mood !== 'reported' || act.type !== 'defection' || !day) return false
  if (act.person?.resolution.state !== 'resolved' || !act.rules.some((rule) => OUTSPOKEN.has(rule)))
    return false
  const to = act.fields.toParty && register.countedAs(act.fields.toParty)
  // The day before too: a House may have been dissolved that morning.
  const { id } = act.person.resolution
  const sat = register.partyOf(id, day) ?? register.partyOf(id, addDays(day, -1))
  return Boolean(to && sat && register.countedAs(sat) !== to)
}
