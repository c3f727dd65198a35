/** Compares the events read with those labelled. @module */
import type { ArticleJson, EventJson } from '../src/record/recorded-page.ts'
import type { ExpectedEvent, Part } from './labelled-pages.ts'
import type { PlacedLine } from './page-of-parts.ts'

/** Fields that say where the label applies, or that are compared in their own way. */
const NOT_COMPARED = new Set([
  'article',
  'line',
  'lines',
  'type',
  'date',
  'announced',
  'accept',
  'candidates',
  'note',
])

export function problemsOfEvents(
  part: Part,
  article: ArticleJson | undefined,
  lines: readonly (PlacedLine | null)[],
): string[] {
  const expected = part.article?.events ?? []
  const events = article?.events ?? []
  const missed = expected.flatMap((label) => {
    const alike = events.filter((event) => event.type === label.type && touches(event, lines[label.line - 1]))
    if (alike.some((event) => differences(event, label).length === 0)) return []
    const why = alike.map((event) => differences(event, label).join(', ')).join('; or ') || 'there is none'
    return [`${part.name} line ${label.line}: ${label.type}: ${why}`]
  })
  const surplus = events
    .filter((event) => event.asserted && event.type !== 'statement')
    .filter(
      (event) =>
        !expected.some((label) => label.type === event.type && differences(event, label).length === 0),
    )
    .map(
      (event) =>
        `${part.name}: unlabelled ${event.type} of ${event.person ?? event.constituency ?? 'nobody'}`,
    )
  return [...missed, ...surplus]
}

function touches(event: EventJson, line: PlacedLine | null | undefined): boolean {
  if (!line) return false
  return event.evidence.some(({ start, end }) => start < line.end && end > line.start)
}

function differences(event: EventJson, label: ExpectedEvent): string[] {
  const found = event as unknown as Readonly<Record<string, unknown>>
  const fields = Object.entries(label)
    .filter(([field]) => !NOT_COMPARED.has(field))
    .filter(([field, value]) => nameOf(found[field]) !== nameOf(value))
    .map(([field, value]) => `${field} is ${JSON.stringify(found[field])}, expected ${JSON.stringify(value)}`)
  const days = [label.date, ...(label.accept ?? [])]
  const date =
    label.date === undefined || days.includes(event.date)
      ? []
      : [`date is ${event.date}, expected ${days.join(' or ')}`]
  const candidates = (label.candidates ?? [])
    .filter(({ name, party, votes }) => {
      const all = 'candidates' in event ? (event.candidates ?? []) : []
      return !all.some(
        (each) => each.votes === votes && each.party === party && (name === null || each.name === name),
      )
    })
    .map(({ party, votes }) => `no candidate of ${party} with ${votes} votes`)
  return [...fields, ...date, ...candidates]
}

/** A person or party may be printed by itself or as an object with its name. */
function nameOf(value: unknown): unknown {
  return value !== null && typeof value === 'object' && 'name' in value ? value.name : value
}
