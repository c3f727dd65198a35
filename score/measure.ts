/** Reads every report of a labelled folder and sets it beside its labels. @module */
import { readFileSync } from 'node:fs'
import { basename } from 'node:path'
import { parseIsoDate } from '../src/base/date.ts'
import { FaultError } from '../src/base/error.ts'
import { openPage } from '../src/page/open.ts'
import { isRefusal } from '../src/page/refusal.ts'
import { readPage } from '../src/pipeline.ts'
import type { ClaimJson, EventJson, VerdictJson } from '../src/record/recorded-page.ts'
import type { Register } from '../src/register/register.ts'
import { type LabelledReport, labelsOf } from './labels.ts'
import { type Matched, match } from './match.ts'
import { samePartyIn } from './same-party.ts'
import { addTo, emptyTally, type Tally } from './tally.ts'
import { type JudgedClaim, judged, misjudged } from './verdicts.ts'

export interface ReadLabelled {
  readonly report: LabelledReport
  readonly matched: Matched
  readonly claims: readonly JudgedClaim[]
  readonly misjudged: readonly ClaimJson[]
  /** The dates of its articles, as read. */
  readonly dates: readonly (string | null)[]
}

export interface Scored {
  /** The folder's last name: `devset`, `set`. */
  readonly name: string
  readonly reports: readonly ReadLabelled[]
  readonly tallies: ReadonlyMap<string, Tally>
  readonly verdicts: ReadonlyMap<VerdictJson, number>
  /** Reports labelled without any event that gave an asserted one. */
  readonly falseAlarms: readonly string[]
}

export interface ScoreOptions {
  /** Tells the reader the labelled date of each page, to show what finding it costs. */
  readonly dated: boolean
}

export function score(folder: string, register: Register, options: ScoreOptions = { dated: false }): Scored {
  const sameParty = samePartyIn(register)
  const tallies = new Map<string, Tally>()
  const tallyOf = (type: string) => tallies.get(type) ?? (tallies.set(type, emptyTally()).get(type) as Tally)
  const verdicts = new Map<VerdictJson, number>()
  const reports = labelsOf(folder).map((report) => {
    const page = openPage(report.path, readFileSync(report.path))
    if (isRefusal(page)) throw new FaultError(`${report.path}: ${page.message}`)
    const { articles } = readPage(
      page,
      { register },
      { date: options.dated ? parseIsoDate(report.pageDate) : null },
    )
    const matched = match(
      report.events,
      articles.flatMap(({ events }) => events),
      sameParty,
    )
    addTo(tallyOf, matched)
    const read = articles.flatMap((article) => article.claims)
    for (const { verdict } of read) verdicts.set(verdict, (verdicts.get(verdict) ?? 0) + 1)
    return {
      report,
      matched,
      claims: judged(report.claims, read),
      misjudged: misjudged(report.claims, read),
      dates: articles.map(({ published }) => published.date),
    }
  })
  const asserts = (event: EventJson) => event.asserted
  const falseAlarms = reports
    .filter(({ report, matched }) => report.events.length === 0 && matched.extra.some(asserts))
    .map(({ report }) => report.id)
  return { name: basename(folder), reports, tallies, verdicts, falseAlarms }
}
