/** What the press reports of people beyond the register, joined and counted (rule 16). @module */
import type { PersonId } from '../../base/id.ts'
import { corroborate, type Fact } from '../../record/corroboration.ts'
import type { RecordedArticle, RecordedReport } from '../../record/press-record.ts'
import type { EventType } from '../../report/event.ts'
import type { Verdict } from './claim.ts'
import { unknown, verdict } from './verdict.ts'

export interface PressFacts {
  /** Facts of one type told of a person, in order of date. */
  of(person: PersonId, types: readonly EventType[]): readonly Fact[]
}

/** Types that no register holds. */
export const BEYOND_REGISTER = [
  'noConfidenceLetter',
  'officeAppointed',
  'officeResigned',
  'officeDismissed',
] as const satisfies readonly EventType[]

/** Joined once; `articles` are those the reports are of. */
export function pressFacts(
  reports: readonly RecordedReport[],
  articles: readonly RecordedArticle[],
): PressFacts {
  const facts = Map.groupBy(corroborate(reports, articles), (fact) => fact.reports[0]?.event.personId ?? null)
  return {
    of: (person, types) => (facts.get(person) ?? []).filter((one) => types.includes(one.type)),
  }
}

/** From reports alone: two independent outlets bear a thing out, fewer leave it open; a denial is said. */
export function reportedVerdict(facts: readonly Fact[], unknownWhy: string): Verdict {
  const [best] = [...facts].sort((a, b) => b.independent - a.independent)
  if (!best) return unknown(`${unknownWhy}; the record has no report of it`)
  const outlets = [...new Set(best.accounts.flatMap((one) => one.outlets))]
  const by = outlets.length > 0 ? ` (${outlets.join(', ')})` : ''
  const count = best.independent === 1 ? 'one independent outlet' : `${best.independent} independent outlets`
  const working = `reported by ${count}${by}`
  const caveats = [
    `${unknownWhy}: by the press alone`,
    ...(best.denials.length > 0
      ? [`denied in ${best.denials.length === 1 ? 'one report' : `${best.denials.length} reports`}`]
      : []),
  ]
  const citations = best.reports.map(({ id }) => id).slice(0, 12)
  const when = best.days?.earliest ?? null
  return best.corroborated && best.denials.length === 0
    ? verdict('supported', when, { working, caveats, citations })
    : verdict('not-enough-information', null, { working, caveats, citations })
}
