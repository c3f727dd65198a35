/** An event as it leaves the program: names for people, parties and seats, spans in code points, and no field that does not apply. @module */
import type { CodePoints } from '../base/span.ts'
import type { Register } from '../register/register.ts'
import { type Event, isAsserted, type PersonRef } from '../report/event.ts'
import type { ReportedEvent } from '../report/report.ts'
import type { EventJson } from './recorded-page.ts'

/** `text` is the page text, `points` its translation to code points. */
export function printedEvent(
  { event, record }: ReportedEvent,
  register: Register,
  text: string,
  points: CodePoints,
): EventJson {
  const { person, constituency } = event
  return {
    type: event.type,
    ...(person && {
      person: person.name,
      personId: person.id,
      ...(person.candidates.length > 0 && { personCandidates: person.candidates }),
    }),
    ...printedFields(event, register),
    ...(constituency && {
      constituency: constituency.name,
      constituencyId: constituency.id,
      ...(constituency.candidates.length > 0 && { constituencyCandidates: constituency.candidates }),
    }),
    date: event.date,
    datePrecision: event.datePrecision,
    ...(event.announced && { announced: event.announced }),
    asserted: isAsserted(event),
    modality: event.modality,
    record,
    evidence: event.evidence.map((span) => ({
      start: points(span.start),
      end: points(span.end),
      exact: text.slice(span.start, span.end),
    })),
  } as EventJson
}

function printedFields(event: Event, register: Register): Record<string, unknown> {
  const printed: Record<string, unknown> = {}
  for (const [name, value] of Object.entries(event.fields)) {
    const leaves = printedValue(value, register)
    if (leaves !== null && leaves !== false) printed[name] = leaves
  }
  return printed
}

function printedValue(value: unknown, register: Register): unknown {
  if (typeof value === 'string' && value.startsWith('party:'))
    return register.parties.get(value as `party:${string}`)?.name ?? value
  if (Array.isArray(value))
    return value.length === 0 ? null : value.map((each) => printedItem(each, register))
  if (value && typeof value === 'object' && 'candidates' in value && 'name' in value)
    return (value as PersonRef).name
  return value ?? null
}

/** A candidate of a result keeps its nulls: the article may name the party and not the person. */
function printedItem(item: unknown, register: Register): unknown {
  if (!item || typeof item !== 'object') return printedValue(item, register)
  return Object.fromEntries(Object.entries(item).map(([key, value]) => [key, printedValue(value, register)]))
}
