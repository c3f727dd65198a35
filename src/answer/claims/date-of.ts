/** The day of an election, a dissolution or a change of party: "the general election on 4 July". @module */

import { addDays, daysBetween, type IsoDate, weekdayOf, yearOf } from '../../base/date.ts'
import { anchored } from '../../mention/date/anchor.ts'
import type { DateMention } from '../../mention/mention.ts'
import { INDEPENDENT } from '../../register/no-party.ts'
import type { Register } from '../../register/register.ts'
import type { Match } from '../../report/pattern/match.ts'
import type { Firing, Rule } from '../../report/pattern/rulebook.ts'
import { actsOf } from './acts.ts'
import type { Verdict } from './claim.ts'
import { isOtherBody } from './clause.ts'
import { contestsOf, generalElections, winsOf } from './contest.ts'
import type { View } from './context.ts'
import { type Place, placeOf } from './place.ts'
import type { Draft, PredicateReader } from './predicate.ts'
import { lineKey, personOf, seatMeant } from './seat-meant.ts'
import { unknown, verdict } from './verdict.ts'
import { partyName, personName } from './wording.ts'

interface DateRule extends Rule {
  readonly what: 'general' | 'dissolution' | 'byElection' | 'victory' | 'defection'
}

const RULES: readonly DateRule[] = [
  {
    id: 'dateOf.generalElection',
    what: 'general',
    patterns: [
      'general election on|of ..1 DATE:d',
      'DATE:d general election',
      'general election ..3 <be> ..2 <hold> on DATE:d',
      'general election DATE:d',
    ],
  },
  {
    id: 'dateOf.dissolution',
    what: 'dissolution',
    patterns: [
      'parliament ..2 <dissolve> ..2 DATE:d',
      'dissolution of parliament ..2 on DATE:d',
      'parliament <dissolve> DATE:d',
    ],
  },
  {
    id: 'dateOf.byElection',
    what: 'byElection',
    patterns: [
      'by-election ..5 on DATE:d',
      "DATE:d 's by-election",
      'by-election DATE:d',
      'by-election in|of DATE:d',
      'by-election <be> <hold> in|on DATE:d',
      'DATE:d by-election',
    ],
  },
  {
    id: 'dateOf.victory',
    what: 'victory',
    // No more than a party may stand between: "won the nomination for Dover", "won Dover after resigning in May".
    patterns: ['in|on DATE:d', 'for|from PARTY in|on DATE:d', 'DATE:d'].map(
      (when) => `PERSON[full]:who <win|take|gain|capture> back? the? SEAT:seat ${when}`,
    ),
  },
  {
    id: 'dateOf.defection',
    what: 'defection',
    patterns: ['PERSON:who ..3 <defect|switch|cross> ..8 DATE:d', 'PERSON:who ..2 <join> PARTY ..5 DATE:d'],
  },
]
/** Dates between two elements are stepped over, so the nearest date must be asked for at the end. */

export const dateOf: PredicateReader = {
  predicate: 'dateOf',
  needs: ['date'],
  rules: RULES,
  read(view, firings: readonly Firing<DateRule>[]) {
    const drafts: Draft[] = []
    for (const { rule, match } of firings) {
      const mention = match.roles.get('d')
      const first = view.units[match.from]
      if (mention?.kind !== 'date' || !first || drafts.some((one) => one.at.end === mention.end)) continue
      const date = mention.date ? mention : anchored(mention, view.asOf)
      if (!date.date) continue
      const at = { start: Math.min(first.token.start, mention.start), end: mention.end }
      if (isOtherBody(view, at)) continue
      const found = READ[rule.what](view, date, at, match.roles)
      if (!found) continue
      const printed = view.context.article.text.slice(mention.start, mention.end)
      drafts.push({ ...found, printed, at: mention, rule: rule.id })
    }
    return drafts
  },
}

type Found = { readonly subject: string; readonly verdict: Verdict } | null
type Reader = (
  view: View,
  date: DateMention,
  at: { start: number; end: number },
  roles: Match['roles'],
) => Found

const READ = {
  general(view, date) {
    if (date.precision !== 'day') return null
    const found = generalElectionVerdict(view.register, date.date as IsoDate, view.asOf)
    return (
      found && {
        subject: `general election of ${String(found.computed ?? date.date).slice(0, 4)}`,
        verdict: found,
      }
    )
  },
  dissolution(view, date) {
    if (date.precision !== 'day') return null
    const found = dissolutionVerdict(view.register, date.date as IsoDate, view.asOf)
    return found && { subject: 'dissolution of Parliament', verdict: found }
  },
  byElection(view, date, at) {
    if (date.precision === 'year' || date.precision === 'unknown') return null
    const place = placeOf(view, at, null)
    const name = place && view.register.seats.get(place.seat)?.name
    if (!place) return null
    const days = contestsOf(view.register, place.seat)
      .filter((one) => one.kind === 'byElection')
      .map((one) => one.date)
    const right = days.find((day) => fits(day, date))
    if (right) return { subject: `by-election in ${name}`, verdict: dayVerdict('supported', right) }
    if (date.precision === 'month') return wrongMonth(days, date, place, name)
    const near = days.find((day) => Math.abs(daysBetween(day, date.date as IsoDate)) <= 60)
    if (!near || !place.certain || date.precision !== 'day') return null
    // Results are declared the morning after, and the press dates a by-election by either (rule 13).
    if (daysBetween(near, date.date as IsoDate) === 1) return null
    return { subject: `by-election in ${name}`, verdict: dayVerdict('refuted', near) }
  },
  victory(view, date, _at, roles) {
    if (date.anchor !== 'text' || (date.precision !== 'month' && date.precision !== 'day')) return null
    const who = roles.get('who') as Parameters<typeof personOf>[0]
    const seat = roles.get('seat') as Parameters<typeof seatMeant>[1]
    const person = who && personOf(who)
    const place = seat && seatMeant(view, seat, view.sentence.mentions)
    if (!person || !place) return null
    const line = lineKey(view.register, place)
    const won = winsOf(view.register, person).filter((one) => lineKey(view.register, one.seat) === line)
    const right = won.find((one) => fits(one.date, date) || fits(addDays(one.date, 1), date))
    const subject = `${personName(view.register, person)} won ${view.register.seats.get(place)?.name}`
    if (right) return { subject, verdict: dayVerdict('supported', right.date) }
    const year = won.filter((one) => yearOf(one.date) === yearOf(date.date as IsoDate))
    const [only] = year
    return year.length === 1 && only ? { subject, verdict: dayVerdict('refuted', only.date) } : null
  },
  defection(view, date, _at, roles) {
    const who = roles.get('who') as Parameters<typeof personOf>[0]
    const person = who && personOf(who)
    if (!person) return null
    const acts = actsOf(view.register).filter((one) => one.person === person && one.to !== INDEPENDENT)
    const right = acts.find((one) => fits(one.date, date) || fits(one.left, date))
    const subject = `change of party of ${personName(view.register, person)}`
    if (right) {
      const day = fits(right.date, date) ? right.date : right.left
      return {
        subject,
        verdict: verdict('supported', day, {
          working: `${partyName(view.register, right.from)} to ${partyName(view.register, right.to)} on ${day}`,
          citations: [`affiliation:${person.slice('person:'.length)}-${right.date}`],
        }),
      }
    }
    const [only] = acts
    if (acts.length !== 1 || !only || date.precision === 'unknown') return null
    // The press may date the announcement, which the register does not always hold.
    if (Math.abs(daysBetween(only.date, date.date as IsoDate)) <= 31 || date.anchor !== 'text') return null
    return { subject, verdict: dayVerdict('refuted', only.date) }
  },
} satisfies Record<DateRule['what'], Reader>

function fits(day: IsoDate, date: DateMention): boolean {
  const said = date.date as IsoDate
  switch (date.precision) {
    case 'day':
      return day === said
    case 'month':
      return day.slice(0, 7) === said.slice(0, 7)
    case 'year':
      return day.slice(0, 4) === said.slice(0, 4)
    case 'unknown':
      return Math.abs(daysBetween(day, said)) <= 7
  }
}

function dayVerdict(kind: 'supported' | 'refuted', day: IsoDate) {
  return verdict(kind, day, { working: `${day}, a ${weekdayOf(day)}` })
}

/** A month and year beside the only by-election of the year about it. */
function wrongMonth(
  days: readonly IsoDate[],
  date: DateMention,
  place: Place,
  name: string | null | undefined,
): Found {
  const about = days.filter((day) => Math.abs(daysBetween(day, date.date as IsoDate)) <= 366)
  const [only] = about
  if (about.length !== 1 || !only || !place.certain || date.anchor !== 'text') return null
  return { subject: `by-election in ${name}`, verdict: dayVerdict('refuted', only) }
}

/** Polling day of the general election nearest to the day printed; null when none is near. */
function generalElectionVerdict(register: Register, printed: IsoDate, on: IsoDate | null): Verdict | null {
  const days = generalElections(register)
  if (days.includes(printed)) return dayVerdict('supported', printed)
  if (printed > register.completeTo.results)
    return unknown(`results are known to ${register.completeTo.results}`)
  const near = days.filter((day) => Math.abs(daysBetween(day, printed)) <= 120)
  // A day in the past of the article may be of another country's poll: only one near a real poll is held to be ours.
  if (near.length !== 1 || (on && Math.abs(daysBetween(on, printed)) > 400)) return null
  return dayVerdict('refuted', near[0] as IsoDate)
}

/** The day Parliament was dissolved, nearest to the day printed. */
function dissolutionVerdict(register: Register, printed: IsoDate, on: IsoDate | null): Verdict | null {
  const days = register.parliaments.flatMap((one) => one.dissolved ?? [])
  const exact = days.find((day) => day === printed)
  if (exact) return verdict('supported', exact, { working: `${exact}, a ${weekdayOf(exact)}` })
  const near = days.find((day) => Math.abs(daysBetween(day, on ?? printed)) <= 60)
  if (!near) return null
  // A bare weekday settled on the wrong week is still that weekday.
  if (weekdayOf(near) === weekdayOf(printed) && Math.abs(daysBetween(near, printed)) <= 7)
    return verdict('supported', near, { working: `${near}, a ${weekdayOf(near)}` })
  if (Math.abs(daysBetween(near, printed)) > 60) return null
  return verdict('refuted', near, { working: `${near}, a ${weekdayOf(near)}` })
}
