/** The score as lines of text: every miss, then the table. @module */
import type { LabelledEvent, LabelledReport } from './labels.ts'
import type { ReadLabelled, Scored } from './measure.ts'
import { samePerson } from './same.ts'
import { measuresOf, outcomeOf, SMALL_LOSS, sumOf, type Tally } from './tally.ts'
import { verdictLines } from './verdicts.ts'

type Extra = ReadLabelled['matched']['extra'][number]

/**
 * `-` missed, `+` asserted and not labelled, `!` asserted though labelled otherwise, `?` labelled as asserted and not
 * read so, `~` found with fields wrong, `.` what costs nothing: read, not labelled and not asserted.
 */
export function missLines({ report, matched, misjudged, dates }: ReadLabelled): string[] {
  const lines: string[] = []
  for (const pair of matched.pairs) {
    const mark = { right: '~', assertedWrongly: '!', notAsserted: '?' }[outcomeOf(pair)]
    if (mark !== '~' || pair.slips.length > 0)
      lines.push(`  ${mark} ${nameOf(pair.label)}: ${pair.slips.join('; ')}`)
  }
  for (const label of matched.missed)
    lines.push(`  - ${nameOf(label)} (${label.modality}) “${label.evidence.words}”`)
  for (const event of matched.extra) {
    const why = forbiddenBy(report, event)
    const line = `${event.type} ${event.person ?? event.constituency} (${event.modality}) “${firstWords(event)}”${why}`
    lines.push(`  ${event.asserted ? '+' : '.'} ${line}`)
  }
  for (const { predicate, subject, printed, computed, verdict, evidence } of misjudged)
    lines.push(
      `  claim ${verdict}: ${predicate} of ${subject}: ${printed}, not ${computed} “${evidence.exact}”`,
    )
  const dated = dates.length > 0 && dates.every((date) => date === report.pageDate)
  if (!dated) lines.push(`  page date: ${dates.map((date) => date ?? 'none').join(', ') || 'no article'}`)
  return lines.length === 0 ? [] : [`${report.id} ${report.pageDate} ${report.kind}`, ...lines]
}

function nameOf(label: LabelledEvent): string {
  return `${label.type} ${label.person ?? label.constituency}`
}

function firstWords(event: Extra): string {
  return (event.evidence[0]?.exact ?? '').split(/\s+/).slice(0, 6).join(' ')
}

/** The label that warns of this very reading, if one does. */
function forbiddenBy({ forbidden }: LabelledReport, event: Extra): string {
  const warned = forbidden.find(
    ({ type, who }) => type === event.type && event.person && samePerson(who, event.person),
  )
  return warned ? ` [${warned.scope}: ${warned.why}]` : ''
}

export function tableLines(scored: Scored): string[] {
  const { name, reports, tallies, verdicts, falseAlarms } = scored
  const header = 'right  wrong  missed  small  precision  recall     F1'
  const pairs = reports.flatMap(({ matched }) => matched.pairs)
  const slipped = pairs.filter(({ slips }) => slips.length > 0).length
  const all = sumOf(tallies.values())
  const { assertedPrecision, strictF1 } = measuresOf(all)
  const dated = reports.filter(
    ({ report, dates }) => dates.length > 0 && dates.every((date) => date === report.pageDate),
  )
  const eventless = reports.filter(({ report }) => report.events.length === 0).length
  return [
    `${name}: ${reports.length} reports`.padEnd(24) + header,
    ...[...tallies].sort().map(([type, tally]) => row(type, tally)),
    row('all', all),
    `asserted precision ${assertedPrecision.toFixed(3)}; F1 with every miss counted whole (a small one counts ${SMALL_LOSS} above) ${strictF1.toFixed(3)}`,
    `reports without events that gave an asserted one: ${falseAlarms.length} of ${eventless}${falseAlarms.length > 0 ? ` (${falseAlarms.join(', ')})` : ''}`,
    `fields wrong in ${slipped} of ${pairs.length} events found; page dates right in ${dated.length} of ${reports.length}`,
    `verdicts: ${[...verdicts].map(([verdict, count]) => `${count} ${verdict}`).join(', ')}`,
    `verdicts that cannot be: ${reports.flatMap((each) => each.misjudged).length}`,
    ...verdictLines(reports.flatMap(({ claims }) => claims)),
  ]
}

function row(name: string, tally: Tally): string {
  const { precision, recall, f1 } = measuresOf(tally)
  const counts = [tally.right, tally.wrong, tally.missed, tally.missedSmall]
  const widths = [5, 6, 7, 6]
  const figures = counts.map((count, at) => String(count).padStart(widths[at]!)).join(' ')
  return `${name.padEnd(23)} ${figures} ${precision.toFixed(3).padStart(10)} ${recall.toFixed(3).padStart(7)} ${f1.toFixed(3).padStart(6)}`
}
