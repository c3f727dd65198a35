/** The years somebody sat for a seat: "was MP for Easington from 1987 to 2010". @module */
import { daysBetween, yearOf } from '../../base/date.ts'
import type { PersonId, SeatId } from '../../base/id.ts'
import type { Membership } from '../../register/membership.ts'
import type { Register } from '../../register/register.ts'
import type { Firing, Rule } from '../../report/pattern/rulebook.ts'
import type { Verdict } from './claim.ts'
import { isOtherBody } from './clause.ts'
import { textOf, type View } from './context.ts'
import type { Draft } from './predicate.ts'
import { lineKey, personOf, seatMeant } from './seat-meant.ts'
import { verdict } from './verdict.ts'
import { personName } from './wording.ts'

export const SAT_FROM_TO: readonly Rule[] = [
  {
    id: 'firstElected.fromTo',
    patterns: [
      'PERSON:who ..3 OFFICE[member] for ..6 SEAT:s ..2 from DATE:a to|until DATE:b',
      'PERSON:who ..2 <represent|hold> ..3 SEAT:s ..6 from DATE:a to|until DATE:b',
      'PERSON:who ..3 <sit> for SEAT:s from DATE:a to|until DATE:b',
      'PERSON:who ..2 SEAT:s OFFICE[member] from DATE:a to|until DATE:b',
      'PERSON:who ..2 SEAT:s OFFICE[member] between DATE:a and DATE:b',
      'PERSON:who ..2 <represent|hold> ..3 SEAT:s ..4 between DATE:a and DATE:b',
      'PERSON:who ..3 OFFICE[member] for ..6 SEAT:s ..2 between DATE:a and DATE:b',
    ],
  },
]

const NOT_SITTING = /\b(?:councillor|council|msp|mep|candidate|minister for|spokes\w+|agent|not|never)\b/i

export function satFromToDraft(view: View, { match, rule }: Firing<Rule>): Draft | null {
  const who = match.roles.get('who')
  const said = match.roles.get('s')
  const a = match.roles.get('a')
  const b = match.roles.get('b')
  const person = who && personOf(who)
  if (who?.kind !== 'person' || said?.kind !== 'seat' || a?.kind !== 'date' || b?.kind !== 'date' || !person)
    return null
  if (who.possessive || a.precision !== 'year' || b.precision !== 'year' || !a.date || !b.date) return null
  const at = { start: who.start, end: b.end }
  if (NOT_SITTING.test(textOf(view, at.start, at.end)) || isOtherBody(view, at)) return null
  const seat = seatMeant(view, said, view.sentence.mentions)
  const found = seat && satFromToVerdict(view.register, person, seat, yearOf(a.date), yearOf(b.date))
  if (!found || (found.verdict === 'refuted' && who.form === 'pronoun')) return null
  return {
    subject: `${personName(view.register, person)}, ${view.register.seats.get(seat)?.name ?? seat}`,
    printed: `${yearOf(a.date)} to ${yearOf(b.date)}`,
    verdict: found,
    against: { person, ...(seat && { seat }) },
    at,
    rule: rule.id,
  }
}

/** Null for somebody who never sat there, or sits there still. */
function satFromToVerdict(
  register: Register,
  person: PersonId,
  seat: SeatId,
  from: number,
  to: number,
): Verdict | null {
  const line = lineKey(register, seat)
  const own = register.membershipsOf(person).filter((one) => lineKey(register, one.seat) === line)
  const runs = unbroken(own)
  if (runs.length === 0 || runs.some((run) => run.at(-1)?.to === null)) return null
  const spans = runs.map((run) => `${run[0]?.from} to ${run.at(-1)?.to}`)
  const right = runs.some((run) => yearOf(run[0]!.from) === from && yearOf(run.at(-1)!.to!) === to)
  return verdict(right ? 'supported' : 'refuted', spans.join('; '), {
    working: `sat ${spans.join('; ')}`,
    citations: own.map((one) => `membership:${person.slice('person:'.length)}-${one.from}`).slice(0, 12),
  })
}

const LONGEST_DISSOLUTION = 70

/** From parliament to parliament: nobody sits while it is dissolved. */
function unbroken(memberships: readonly Membership[]): readonly (readonly Membership[])[] {
  const runs: Membership[][] = []
  for (const one of memberships) {
    const last = runs.at(-1)
    const before = last?.at(-1)
    if (
      last &&
      before?.to &&
      before.toReason === 'dissolution' &&
      daysBetween(before.to, one.from) <= LONGEST_DISSOLUTION
    )
      last.push(one)
    else runs.push([one])
  }
  return runs
}
