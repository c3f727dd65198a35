/** When an act was done: what the text says, the day of printing, and what the register holds, in that order of trust. @module */
import { addDays, addMonths, type DatePrecision, daysBetween, type IsoDate } from '../../base/date.ts'
import type { PersonId } from '../../base/id.ts'
import { anchored } from '../../mention/date/anchor.ts'
import type { DateMention } from '../../mention/mention.ts'
import { INDEPENDENT } from '../../register/no-party.ts'
import type { Register } from '../../register/register.ts'
import { hasHappened } from '../clause/modality.ts'
import type { Act } from '../discourse/act.ts'
import { seatsIn } from '../discourse/known-names.ts'
import { leads } from '../discourse/lead.ts'
import { isOfParties } from '../moves/of-parties.ts'
import { leavesWithoutTheWhip } from '../moves/without-the-whip.ts'
import { isOfOffice } from '../offices/of-office.ts'
import { isKept, isOfCabinet, officeDays } from '../offices/office-days.ts'
import {
  byElectionDays,
  changesFitting,
  changesWorded,
  expulsionDays,
  vacancyDays,
  whipDays,
} from './register-days.ts'

export interface ActDate {
  readonly date: IsoDate | null
  readonly precision: DatePrecision
  /** The register's day for the act, where it has one. */
  readonly held: IsoDate | null
}

/** How many days after an act the press still tells it as its news. */
export const NEWS_DAYS = 7

/** Whether a printed date can mean the day, within the week for a day. */
export function covers({ date, precision, relative }: DateMention, day: IsoDate): boolean {
  if (!date && relative?.kind === 'dayOfMonth') return isAboutDay(relative, day)
  if (!date && relative?.kind === 'month' && relative.month !== null) return isAboutMonth(relative.month, day)
  if (!date || precision === 'unknown') return true
  if (precision === 'day') return Math.abs(daysBetween(date, day)) <= NEWS_DAYS
  return date <= day && day < addMonths(date, precision === 'year' ? 12 : 1)
}

/** Told at the head of the article, past its title and a stamp or two. */
function opens({ sentences }: Act): boolean {
  return (sentences[0] ?? LAST_OPENING + 1) <= LAST_OPENING
}

/** By number of the sentence. */
const LAST_OPENING = 3

function isMonthOf(day: IsoDate, published: IsoDate): boolean {
  return day.endsWith('-01') && day.slice(0, 7) === published.slice(0, 7)
}

/** "February 19" of whatever year. */
function isAboutDay(printed: { readonly month: number; readonly day: number }, day: IsoDate): boolean {
  const [month, date] = [Number(day.slice(5, 7)), Number(day.slice(8, 10))]
  const apart = Math.abs((month - printed.month) * DAYS_OF_MONTH + date - printed.day)
  return Math.min(apart, DAYS_OF_YEAR - apart) <= NEWS_DAYS
}

/** Within the week of "February", of whatever year. */
function isAboutMonth(month: number, day: IsoDate): boolean {
  return [-NEWS_DAYS, 0, NEWS_DAYS].some((apart) => Number(addDays(day, apart).slice(5, 7)) === month)
}

const DAYS_OF_MONTH = 30.4
const DAYS_OF_YEAR = 365

/** Days the register has such an act by this person, in order; empty when it has none or does not keep the kind. */
export function heldDays(act: Act, register: Register): readonly IsoDate[] {
  if (act.day) return [act.day]
  const { resolution } = act.person ?? { resolution: { state: 'unresolved' as const } }
  if (resolution.state !== 'resolved') return []
  const person = resolution.id
  const { fields } = act
  switch (act.type) {
    case 'defection':
    case 'resignationFromParty':
      return moveDays(act, person, register)
    case 'expelledFromParty':
      return expulsionDays(register, person)
    case 'whipSuspended': {
      const days = whipDays(register, person, fields.party ?? null, false)
      // Of somebody whose expulsion is the news: not that day.
      const expelled = act.known ? expulsionDays(register, person) : []
      return days.filter((day) => !expelled.includes(day))
    }
    case 'whipRestored':
      return whipDays(register, person, fields.party ?? null, true)
    case 'seatVacated':
      return vacancyDays(
        register,
        person,
        act.seat ? seatsIn([act.seat], register) : undefined,
        fields.cause === 'death',
      )
    case 'officeAppointed':
    case 'officeResigned':
    case 'officeDismissed':
      return officeDays(act, register)
    case 'byElectionResult':
      return byElectionDays(register, person)
    default:
      return []
  }
}

function moveDays({ type, fields, rules, mood }: Act, person: PersonId, register: Register): IsoDate[] {
  const { fromParty = null, toParty = null } = fields
  const fitting = changesFitting(register, person, { fromParty, toParty }, true)
  // The register may hold the leaving and not the joining (rule 2).
  const changes =
    fitting.length > 0 || !fromParty
      ? fitting
      : changesFitting(register, person, { fromParty, toParty: null }, true)
  // Who resigns was not put out: "losing the whip a year ago" is another act.
  const own =
    type === 'resignationFromParty' && mood !== 'recap'
      ? changes.filter(({ kind }) => kind !== 'whipWithdrawn')
      : changes
  if (fromParty) return own.map((change) => change.day)
  const leaves = rules.some((rule) => rule.startsWith('resignationFromParty'))
  const joins = !toParty && rules.some((rule) => rule.startsWith('defection'))
  return changesWorded(own, leaves, joins).map((change) => change.day)
}

/** The day of an act of an article printed on `published` (null when that is not known). */
export function dateOfAct(act: Act, published: IsoDate | null, register: Register): ActDate {
  if (act.day) return { date: act.day, precision: 'day', held: act.day }
  if (isOfParties(act.type) && !hasHappened(act.mood)) return { date: null, precision: 'unknown', held: null }
  // Of posts it does not keep the register may have another than the one an undated page tells of.
  const days = !published && isOfOffice(act.type) && !isKept(act, register) ? [] : heldDays(act, register)
  const latest = act.earlier ? -NEWS_DAYS - 1 : NEWS_DAYS
  const held = days.filter((day) => !published || daysBetween(published, day) <= latest)
  // Who gives up a seat says so on the day named; who takes an office does so then.
  const isToCome = act.mood === 'announcedFuture' && (isOfOffice(act.type) || isOfParties(act.type))
  const onWeekday = published && !isToCome ? heldOnWeekday(act, held, published) : null
  if (onWeekday) return { date: onWeekday, precision: 'day', held: onWeekday }
  const printed = act.dates
    .map((date) => anchored(isToCome ? ahead(date) : date, published))
    .find((date) => date.date !== null && (!published || date.date <= published || isToCome))
  if (printed?.date) {
    if (printed.precision === 'day')
      return { date: printed.date, precision: 'day', held: nearest(held, printed.date, NEWS_DAYS) }
    const inside = held.find(
      (day) => day >= (printed.date as IsoDate) && day < endOf(printed.date as IsoDate, printed.precision),
    )
    if (inside) return { date: inside, precision: 'day', held: inside }
    // "Three years ago", "last July": where the register has such an act at all, it knows the day better.
    if (!isOfParties(act.type) || held.length === 0)
      return { date: printed.date, precision: printed.precision, held: null }
  }
  if (published && act.mood === 'reported') {
    const day = nearest(held, published, NEWS_DAYS)
    const last = held.at(-1)
    // Of some changes the lists have the month only, as its first day.
    if (!day && last && isOfParties(act.type) && opens(act) && isMonthOf(last, published))
      return { date: published, precision: 'day', held: last }
    // "P also defected": the register has it, long before. Past what the register holds, the press may know of another.
    if (
      !day &&
      last &&
      (!act.posts ||
        (isKept(act, register) &&
          (isOfCabinet(act, register) || !changesPostAbout(act, published, register)))) &&
      published <= register.completeTo.parties &&
      !isNewLeaving(act, published, register) &&
      !isNewLoss(act, last, published, register)
    )
      return { date: last, precision: 'day', held: last }
    const known = day !== null && (day < published || isCountedTo(act))
    return {
      date: known ? day : published,
      precision: 'day',
      held: day ?? (isNewLeaving(act, published, register) ? null : (last ?? null)),
    }
  }
  const last = held.at(-1) ?? null
  return {
    date: act.mood === 'speculation' || act.mood === 'hypothetical' || act.mood === 'denial' ? null : last,
    precision: last ? 'day' : 'unknown',
    held: last,
  }
}

/** "Last Wednesday", on a Friday, is of this week or the one before: the register knows on which it was. */
function heldOnWeekday({ dates }: Act, held: readonly IsoDate[], published: IsoDate): IsoDate | null {
  const named = dates.find(({ relative }) => relative?.kind === 'weekday' && relative.direction === 'last')
  if (named?.relative?.kind !== 'weekday' || named.relative.from === 'event') return null
  const near = anchored(named, published).date
  if (!near || held.includes(near)) return near
  const before = addDays(near, -NEWS_DAYS)
  return held.includes(before) ? before : null
}

/** "Will take over on Monday", "in September": the Monday or September to come. */
export function ahead(date: DateMention): DateMention {
  const { relative } = date
  if (relative?.kind === 'month' && relative.month !== null && relative.year === 'past')
    return { ...date, relative: { ...relative, year: 'future' } }
  return relative?.kind === 'weekday' && relative.direction === 'nearest'
    ? { ...date, relative: { ...relative, direction: 'next' } }
    : date
}

/** "A junior minister" may be another post than the one the words fit. */
function changesPostAbout({ type, person }: Act, published: IsoDate, register: Register): boolean {
  if (person?.resolution.state !== 'resolved') return false
  return register.appointmentsOf(person.resolution.id).some(({ from, to }) => {
    const day = type === 'officeAppointed' ? from : to
    return day !== null && Math.abs(daysBetween(day, published)) <= NEWS_DAYS
  })
}

/** Someone without the whip who leaves the party as well, told at the head of the article. */
function isNewLeaving(act: Act, published: IsoDate, register: Register): boolean {
  return leads(act) && leavesWithoutTheWhip(act, published, register)
}

/** For how long somebody may be said to have lost a whip that they have again, in days. */
const RECALLED_DAYS = 500

/** Who has had the whip back, and is told at the head of the article to have lost it, long after the loss the register has. */
function isNewLoss(act: Act, last: IsoDate, published: IsoDate, register: Register): boolean {
  if (act.type !== 'whipSuspended' || !opens(act) || act.person?.resolution.state !== 'resolved') return false
  if (daysBetween(last, published) <= RECALLED_DAYS) return false
  return register.partyOf(act.person.resolution.id, published) !== INDEPENDENT
}

/** "A day before P takes over": printed ahead of the act, which has the register's day. */
function isCountedTo(act: Act): boolean {
  return act.dates.some(
    ({ relative }) => relative?.kind === 'offset' && relative.from === 'event' && relative.amount < 0,
  )
}

function nearest(days: readonly IsoDate[], day: IsoDate, within: number): IsoDate | null {
  const near = days.filter((each) => Math.abs(daysBetween(each, day)) <= within)
  return near.sort((a, b) => Math.abs(daysBetween(a, day)) - Math.abs(daysBetween(b, day)))[0] ?? null
}

function endOf(date: IsoDate, precision: DatePrecision): IsoDate {
  return addMonths(date, precision === 'year' ? 12 : 1)
}
