/** Who sat before a member: "Lee, who succeeded Day as MP for Selby". @module */
import { daysBetween, type IsoDate } from '../../base/date.ts'
import type { PersonId } from '../../base/id.ts'
import type { Register } from '../../register/register.ts'
import type { Firing, Rule } from '../../report/pattern/rulebook.ts'
import type { Verdict } from './claim.ts'
import { isOtherBody, isSupposed } from './clause.ts'
import { textOf, type View } from './context.ts'
import { edgeText, holdingsOf } from './holding.ts'
import type { Draft } from './predicate.ts'
import { personOf } from './seat-meant.ts'
import { unknown, verdict } from './verdict.ts'
import { personName } from './wording.ts'

export const SUCCESSION: readonly Rule[] = [
  {
    id: 'previousHolder.succeeded',
    patterns: [
      'PERSON:who , who <succeed|replace> ..1 PERSON:x',
      'PERSON:who ..3 <succeed|replace> ..1 PERSON:x',
      'PERSON:who ..3 take over|took over|takes over from ..1 PERSON:x',
    ],
  },
]

const IN_THE_SEAT = /\b(?:MPs?|members? (?:of parliament )?for|seat|constituency|by-?election)\b/i
const IN_OFFICE =
  /\b(?:leader\w*|secretary|ministers?|chancellor|speaker|chair\w*|mayor|whip|spokes\w+|president|peer|editor|cabinet|premier|deputy|committee|shadow|candidate)\b/i

/** The claim of one firing; null where an office or another body may be meant, or somebody is not known. */
export function successionDraft(view: View, { rule, match }: Firing<Rule>): Draft | null {
  const who = match.roles.get('who')
  const before = match.roles.get('x')
  if (who?.kind !== 'person' || before?.kind !== 'person' || who.possessive || before.possessive) return null
  const at = { start: who.start, end: before.end }
  const rest = textOf(view, at.end, Math.min(at.end + 70, view.sentence.end))
  const sentence = textOf(view, view.sentence.start, view.sentence.end)
  if (!IN_THE_SEAT.test(sentence) || IN_OFFICE.test(`${textOf(view, who.end, at.end)} ${rest}`)) return null
  if (isOtherBody(view, at) || isSupposed(view, at)) return null
  const person = personOf(who)
  const other = personOf(before)
  if (!person || !other || person === other) return null
  const found = successionVerdict(view.register, person, other, view.asOf)
  if (!found || (found.verdict === 'refuted' && who.form === 'pronoun')) return null
  return {
    subject: `${personName(view.register, person)}’s seat before them`,
    printed: personName(view.register, before.resolution.state === 'resolved' ? before.resolution.id : other),
    verdict: found,
    against: { person },
    at,
    rule: rule.id,
  }
}

/** Whoever sat last before one of a member's times in a seat; null for somebody who never sat. */
function successionVerdict(
  register: Register,
  person: PersonId,
  other: PersonId,
  on: IsoDate | null,
): Verdict | null {
  const seen: { name: string; working: string; citations: readonly string[] }[] = []
  const own = register.membershipsOf(person).filter((one) => !on || one.from <= on)
  if (own.length === 0) return null
  let edge: string | null = null
  for (const membership of own) {
    const holdings = holdingsOf(register, membership.seat)
    const at = holdings.findIndex((one) => one.membership === membership)
    const before = holdings[at - 1]
    // A name that comes back after years is a new place, with nobody before.
    if (before?.to && daysBetween(before.to, membership.from) > 400) continue
    if (!before) {
      edge = edgeText(register, membership.seat)
      continue
    }
    if (before.person === person) continue
    const seat = register.seats.get(membership.seat)?.name ?? membership.seat
    const citations = [before, holdings[at]].flatMap((one) =>
      one ? [`membership:${one.person.slice('person:'.length)}-${one.from}`] : [],
    )
    const name = personName(register, before.person)
    const until = before.to ? `, to ${before.to}` : ''
    const found = { name, working: `${name} sat for ${seat} before ${membership.from}${until}`, citations }
    if (before.person === other) return verdict('supported', name, { working: found.working, citations })
    seen.push(found)
  }
  const last = seen.at(-1)
  if (edge || !last) return edge ? unknown(edge) : null
  return verdict('refuted', last.name, { working: last.working, citations: last.citations })
}
