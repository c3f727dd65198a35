/** Claims only the press can bear out: a letter of no confidence sent, a parliamentary private secretary named or gone. @module */
import { daysBetween } from '../../base/date.ts'
import type { Span } from '../../base/span.ts'
import type { Event } from '../../report/event.ts'
import type { ClaimContext } from './context.ts'
import type { Draft } from './predicate.ts'
import { reportedVerdict } from './press-facts.ts'

const NO_LETTERS = 'no register holds letters of no confidence'
const NO_AIDES = 'no register holds parliamentary private secretaries after 2010'
const AIDE = /\b(?:parliamentary private secretary|PPS)\b/i
/** Reports of one act may date it by the day of the news. */
const SAME_ACT = 45

export interface ReportedDraft {
  readonly draft: Draft
  readonly evidence: Span
}

/** One for each act of the article that no register holds; none where there is no record to ask. */
export function reportedDrafts(context: ClaimContext): readonly ReportedDraft[] {
  const { press } = context
  if (!press) return []
  return context.events.flatMap((event) => {
    const kind = kindOf(event)
    const person = event.person?.id
    const evidence = event.evidence[0]
    if (!kind || !person || !evidence || event.modality !== 'reported') return []
    const facts = press
      .of(person, [event.type])
      .filter(
        ({ days }) => !days || !event.date || Math.abs(daysBetween(days.earliest, event.date)) <= SAME_ACT,
      )
    const draft: Draft = {
      predicate: kind.predicate,
      subject: `${event.person?.name ?? ''}, ${kind.subject}`,
      printed: kind.printed,
      verdict: reportedVerdict(facts, kind.why),
      at: evidence,
      rule: `asReported.${event.type}`,
    }
    return [{ draft, evidence }]
  })
}

function kindOf(event: Event) {
  if (event.type === 'noConfidenceLetter') {
    const target = event.fields.target?.name
    const subject = `letter of no confidence${target ? ` in ${target}` : ''}`
    return {
      predicate: 'dateOf',
      subject,
      printed: event.fields.withdrawn ? 'withdrawn' : 'sent',
      why: NO_LETTERS,
    } as const
  }
  const post =
    event.type === 'officeAppointed' || event.type === 'officeResigned' || event.type === 'officeDismissed'
      ? event.fields.office
      : ''
  if (!AIDE.test(post)) return null
  const printed = event.type === 'officeAppointed' ? 'held' : 'former'
  return { predicate: 'officeHeld', subject: post, printed, why: NO_AIDES } as const
}
