/** Asks the record for entries: the readings that held, one page for each act an article tells. @module */
import type { ExpressionBuilder, ExpressionWrapper, Kysely, SqlBool } from 'kysely'
import type { IsoDate } from '../base/date.ts'
import type { ArticleId } from '../base/id.ts'
import { slug } from '../base/id.ts'
import { claimOf, eventOf } from './draft.ts'
import { byFoundation, publishedOf, sightsOf } from './placement.ts'
import type { ClaimsAsked, RecordedClaim, RecordedReport, ReportsAsked, Sight } from './press-record.ts'
import { holds, whoOf } from './reading.ts'
import type { EntryRow, PlacementRow, ReadingRow, Schema, SightingRow } from './schema.ts'

type Where = ExpressionBuilder<Schema, 'entries'>
type Condition = ExpressionWrapper<Schema, 'entries', SqlBool>
type Held = EntryRow &
  Pick<SightingRow, 'ordinal' | 'evidence' | 'finding' | 'working' | 'supersedes'> &
  Pick<PlacementRow, 'published_date' | 'basis'> &
  Pick<ReadingRow, 'sha256'>

export async function recallReports(
  store: Kysely<Schema>,
  asked: ReportsAsked,
): Promise<readonly RecordedReport[]> {
  const known = asked.known ?? null
  const acts = await heldActs(store, 'event', (where) => reportConditions(where, asked), known)
  const sights = await sightsOf(store, new Set(acts.flat().map((row) => row.sha256)), known)
  return acts
    .map((rows) => ({
      ...recordedOf(rows, sights),
      event: eventOf(rows[0] as Held),
      sort: dateOrder(rows[0] as Held),
    }))
    .sort((a, b) => (a.sort < b.sort ? -1 : 1))
    .map(({ sort: _, ...report }) => report)
}

export async function recallClaims(
  store: Kysely<Schema>,
  asked: ClaimsAsked,
): Promise<readonly RecordedClaim[]> {
  const known = asked.known ?? null
  const acts = await heldActs(store, 'claim', (where) => claimConditions(where, asked), known)
  const told = asked.verdict ? acts.filter(([first]) => first?.finding === asked.verdict) : acts
  const sights = await sightsOf(store, new Set(told.flat().map((row) => row.sha256)), known)
  return told.map((rows) => ({ ...recordedOf(rows, sights), claim: claimOf(rows[0] as Held) }))
}

function reportConditions(where: Where, asked: ReportsAsked): Condition[] {
  const conditions: Condition[] = []
  const { article, person, seat, type, since, until } = asked
  if (article !== undefined) conditions.push(where('article', '=', article))
  if (person !== undefined) {
    const named = person.startsWith('person:')
    conditions.push(named ? where('person_id', '=', person) : where('person_key', '=', slug(person)))
  }
  if (seat !== undefined) {
    const named = seat.startsWith('seat:')
    conditions.push(named ? where('constituency_id', '=', seat) : where('constituency_key', '=', slug(seat)))
  }
  if (type !== undefined) conditions.push(where('type', 'in', [type].flat()))
  if (since !== undefined) conditions.push(where('latest', '>=', since))
  if (until !== undefined) conditions.push(where('earliest', '<=', until))
  return conditions
}

function claimConditions(where: Where, { article, subject, predicate }: ClaimsAsked): Condition[] {
  const conditions: Condition[] = []
  if (article !== undefined) conditions.push(where('article', '=', article))
  if (subject !== undefined) conditions.push(where('subject', '=', subject))
  if (predicate !== undefined) conditions.push(where('type', '=', predicate))
  return conditions
}

/**
 * The rows of each entry that counts, best page first. Where pages that carry one article were read
 * differently, an act is taken as the best of them has it, and acts only another has are kept.
 */
async function heldActs(
  store: Kysely<Schema>,
  kind: EntryRow['kind'],
  conditions: (where: Where) => Condition[],
  known: IsoDate | null,
): Promise<readonly (readonly Held[])[]> {
  const asked = (where: Where) => where.and([where('kind', '=', kind), ...conditions(where)])
  const wanted = await store.selectFrom('entries').select('id').where(asked).execute()
  if (wanted.length === 0) return []
  const rows: Held[] = await store
    .selectFrom('readings as reading')
    .innerJoin('sightings', 'sightings.reading', 'reading.id')
    .innerJoin('entries', 'entries.id', 'sightings.entry')
    .innerJoin('placements', (join) =>
      join.onRef('placements.reading', '=', 'reading.id').onRef('placements.article', '=', 'entries.article'),
    )
    .selectAll('entries')
    .select(['sightings.ordinal', 'sightings.evidence', 'sightings.finding', 'sightings.working'])
    .select(['sightings.supersedes', 'placements.published_date', 'placements.basis', 'reading.sha256'])
    .where((where) => holds(where as never, known))
    .where('entries.kind', '=', kind)
    .where('entries.article', 'in', (query) => query.selectFrom('entries').select('article').where(asked))
    .execute()
  const ids = new Set(wanted.map(({ id }) => id))
  return countedOnce(rows).filter(([first]) => ids.has((first as Held).id))
}

function countedOnce(rows: Held[]): readonly (readonly Held[])[] {
  rows.sort((a, b) => compare(a.article, b.article) || byFoundation(a, b) || a.ordinal - b.ordinal)
  const entries = new Map<string, Held[]>()
  /** The page from which each act is taken. */
  const tellers = new Map<string, string>()
  for (const row of rows) {
    const same = entries.get(row.id)
    if (same) {
      if (same.at(-1)?.sha256 !== row.sha256) same.push(row)
      continue
    }
    const act = JSON.stringify([row.article, row.type, whoOf(row)])
    const teller = tellers.get(act)
    if (teller !== undefined && teller !== row.sha256) continue
    tellers.set(act, row.sha256)
    entries.set(row.id, [row])
  }
  return [...entries.values()]
}

function recordedOf(rows: readonly Held[], sights: ReadonlyMap<string, Sight>) {
  const first = rows[0] as Held
  return {
    id: first.id,
    article: first.article as ArticleId,
    published: publishedOf(first),
    recordedAt: first.recorded_at,
    supersedes: rows.find((row) => row.supersedes !== null)?.supersedes ?? null,
    seen: rows.map((row) => ({ ...(sights.get(row.sha256) as Sight), evidence: JSON.parse(row.evidence) })),
  }
}

function dateOrder(row: Held): string {
  return `${row.earliest ?? '~'} ${row.id}`
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
