/** An office just taken: "Sajid Javid has been named as the new Home Secretary". @module */
import { daysBetween } from '../../base/date.ts'
import type { Firing, Rule } from '../../report/pattern/rulebook.ts'
import { textOf, type View } from './context.ts'
import type { Draft } from './predicate.ts'
import { personOf } from './seat-meant.ts'
import { verdict } from './verdict.ts'
import { personName } from './wording.ts'

export const APPOINTED: readonly Rule[] = [
  {
    id: 'officeHeld.appointed',
    patterns: [
      'PERSON:who ..2 <be> ..1 <name|appoint|make|promote> ..4 OFFICE:o',
      'PERSON:who ..1 <become> ..4 OFFICE:o',
      '<announce|name|appoint|make> PERSON:who as? ..3 OFFICE:o',
    ],
  },
]

/** Days between an appointment and the story of it, either way: the register dates some by the day they took effect. */
const NEWS = 7
const NOT_DONE =
  /\b(?:not|never|may|might|could|would|should|tipped|expected|set to|likely|shadow|deputy|former|candidate|opposite|aide)\b/i

/** Only where the register bears it out: an office has many names, and a post may be renamed with its holder. */
export function appointedDraft(view: View, { match, rule }: Firing<Rule>): Draft | null {
  const { register, asOf } = view
  const who = match.roles.get('who')
  const office = match.roles.get('o')
  const person = who && personOf(who)
  if (!asOf || who?.kind !== 'person' || office?.kind !== 'office' || !person || who.possessive) return null
  const at = { start: Math.min(who.start, office.start), end: Math.max(who.end, office.end) }
  if (office.former || NOT_DONE.test(textOf(view, at.start, at.end))) return null
  const taken = register
    .appointmentsOf(person)
    .find((one) => office.posts.includes(one.post) && Math.abs(daysBetween(one.from, asOf)) <= NEWS)
  if (!taken) return null
  const post = register.posts.get(taken.post)?.name ?? office.name
  return {
    subject: `${personName(register, person)}, ${office.name}`,
    printed: 'appointed',
    verdict: verdict('supported', taken.from, {
      working: `${post} from ${taken.from}`,
      citations: [`appointment:${person.slice('person:'.length)}-${taken.from}`],
    }),
    at,
    rule: rule.id,
  }
}
