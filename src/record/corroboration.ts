/** Joins what different articles say of one act, counts who says it independently, and keeps what they dispute side by side. @module */
import type { EventType } from '../report/event.ts'
import { contentId } from './content-id.ts'
import { copyGroups } from './copies.ts'
import type { Days } from './days.ts'
import { type Happening, happenings } from './happening.ts'
import type { RecordedArticle, RecordedReport } from './press-record.ts'
import { actKey, comparedFields, fieldOf } from './same-act.ts'

/** One text, however many articles carry it. */
export interface Account {
  readonly articles: readonly string[]
  readonly outlets: readonly string[]
}

/** A field that accounts give differently, each value with the entries that give it. */
export interface Conflict {
  readonly field: string
  readonly values: readonly {
    readonly value: string | number | boolean
    readonly entries: readonly string[]
  }[]
}

export interface Fact {
  /** `fact:…`, from the entries joined. */
  readonly id: string
  readonly type: EventType
  /** Between these days, both included; `null` when no account says. */
  readonly days: Days | null
  /** In order of date; the first stands for all. */
  readonly reports: readonly RecordedReport[]
  /** Reports that it did not happen. */
  readonly denials: readonly RecordedReport[]
  /** Copies count once (rule 16). */
  readonly accounts: readonly Account[]
  /**
   * Outlets that say so independently: accounts that share an outlet are one, and accounts whose outlet is
   * not known add nothing beyond the first.
   */
  readonly independent: number
  /** Two independent outlets or more. */
  readonly corroborated: boolean
  readonly conflicts: readonly Conflict[]
}

type Told = 'said' | 'denied' | 'leftOpen'

const TOLD = {
  reported: 'said',
  announcedFuture: 'said',
  recap: 'said',
  denial: 'denied',
  speculation: 'leftOpen',
  hypothetical: 'leftOpen',
} as const satisfies Record<RecordedReport['event']['modality'], Told>

/**
 * The facts these reports come to, in order of date. Statements, rumours and hypotheses make none; a report
 * that does not say whose act it is stands alone. `articles` are those the reports are of.
 */
export function corroborate(
  reports: readonly RecordedReport[],
  articles: readonly RecordedArticle[],
): readonly Fact[] {
  const copies = copyGroups(new Map(articles.map(({ id, sketch }) => [id, sketch])))
  const factual = reports.filter(
    ({ event }) => event.type !== 'statement' && TOLD[event.modality] !== 'leftOpen',
  )
  const acts = Map.groupBy(factual, (report) => actKey(report.event) ?? report.id)
  return [...acts.values()]
    .flatMap(happenings)
    .flatMap((act) => factOf(act, copies) ?? [])
    .sort((a, b) => (orderOf(a) < orderOf(b) ? -1 : 1))
}

function factOf({ days, reports }: Happening, copies: ReadonlyMap<string, string>): Fact | null {
  const said = reports.filter(({ event }) => TOLD[event.modality] === 'said')
  const first = said[0]
  if (!first) return null
  const accounts = accountsOf(said, copies)
  const independent = independentOf(accounts)
  return {
    id: contentId('fact', said.map(({ id }) => id).sort()),
    type: first.event.type,
    days,
    reports: said,
    denials: reports.filter(({ event }) => TOLD[event.modality] === 'denied'),
    accounts,
    independent,
    corroborated: independent > 1,
    conflicts: conflictsOf(said),
  }
}

function accountsOf(
  reports: readonly RecordedReport[],
  copies: ReadonlyMap<string, string>,
): readonly Account[] {
  const groups = Map.groupBy(reports, ({ article }) => copies.get(article) ?? article)
  return [...groups.values()].map((group) => ({
    articles: distinct(group.map(({ article }) => article)),
    outlets: distinct(group.flatMap(({ seen }) => seen.flatMap(({ outlets }) => outlets))),
  }))
}

/** How many groups the accounts fall into when those that share an outlet are joined. */
function independentOf(accounts: readonly Account[]): number {
  const leader = new Map<string, string>()
  const rootOf = (outlet: string): string => {
    let root = outlet
    for (let up = leader.get(root); up !== undefined && up !== root; up = leader.get(root)) root = up
    leader.set(outlet, root)
    return root
  }
  for (const { outlets } of accounts) {
    for (const outlet of outlets) leader.set(rootOf(outlet), rootOf(outlets[0] as string))
  }
  const roots = new Set([...leader.keys()].map(rootOf))
  return Math.max(roots.size, 1)
}

function conflictsOf(reports: readonly RecordedReport[]): readonly Conflict[] {
  const type = reports[0]?.event.type as EventType
  const conflicts = comparedFields(type).map((field) => valuesOf(field, reports))
  const byDay = reports.filter(({ event }) => event.datePrecision === 'day')
  return [valuesOf('date', byDay), ...conflicts].filter(({ values }) => values.length > 1)
}

function valuesOf(field: string, reports: readonly RecordedReport[]): Conflict {
  const entries = new Map<string | number | boolean, string[]>()
  for (const { id, event } of reports) {
    const value = fieldOf(event, field)
    if (value === null || value === undefined) continue
    const saying = entries.get(value)
    if (saying) saying.push(id)
    else entries.set(value, [id])
  }
  return { field, values: [...entries].map(([value, saying]) => ({ value, entries: saying })) }
}

function distinct(names: readonly string[]): readonly string[] {
  return [...new Set(names)].sort()
}

function orderOf({ days, id }: Fact): string {
  return `${days?.earliest ?? '~'} ${id}`
}
