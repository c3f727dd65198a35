/** An event as it leaves the program: names for people, parties and seats, spans in code points, and no field that does not apply. @module */
import type { Quoted, Span } from '../base/span.ts'
import type { Register } from '../register/register.ts'
import { type Event, isAsserted, type PersonRef } from '../report/event.ts'
import type { ReportedEvent } from '../report/report.ts'
import type { EventJson } from './recorded-page.ts'

/** `quoted` gives the part of the page that a span names. */
export function printedEvent(
  { event, record }: ReportedEvent,
  register: Register,
  quoted: (span: Span) => Quoted,
): EventJson {
  const { person, constituency } = event
  const printed: Record<string, unknown> = { type: event.type }
  if (person) {
    printed.person = person.name
    printed.personId = person.id
    if (person.candidates.length > 0) printed.personCandidates = person.candidates
  }
  addFields(printed, event, register)
  if (constituency) {
    printed.constituency = constituency.name
    printed.constituencyId = constituency.id
    if (constituency.candidates.length > 0) printed.constituencyCandidates = constituency.candidates
  }
  printed.date = event.date
  printed.datePrecision = event.datePrecision
  if (event.announced) printed.announced = event.announced
  printed.asserted = isAsserted(event)
  printed.modality = event.modality
  printed.record = record
  printed.evidence = event.evidence.map(quoted)
  return printed as unknown as EventJson
}

function addFields(printed: Record<string, unknown>, { fields }: Event, register: Register): void {
  for (const name in fields) {
    const leaves = printedValue((fields as Record<string, unknown>)[name], register)
    if (leaves !== null && leaves !== false) printed[name] = leaves
  }
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
  const printed: Record<string, unknown> = {}
  for (const name in item) printed[name] = printedValue((item as Record<string, unknown>)[name], register)
  return printed
}
