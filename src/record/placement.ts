/** The pages that carry an article, and which of them says best when it was published. @module */
import type { Kysely } from 'kysely'
import type { IsoDate } from '../base/date.ts'
import type { Published } from '../report/report.ts'
import type { Sight } from './press-record.ts'
import { endOf } from './reading.ts'
import type { PageSourceRow, PlacementRow, Schema } from './schema.ts'

const FOUNDED = { metadata: 0, printed: 1, given: 2, inferred: 3, unknown: 4 } as const satisfies Record<
  Published['basis'],
  number
>

/** What decides between two pages that carry one article: never the order they came in. */
export interface Founded {
  readonly published_date: string | null
  readonly basis: string
  readonly sha256: string
}

/** The page whose date is best founded first; of equals the earlier date, then the smaller hash. */
export function byFoundation(a: Founded, b: Founded): number {
  const rank = FOUNDED[a.basis as Published['basis']] - FOUNDED[b.basis as Published['basis']]
  if (rank !== 0) return rank
  const [x, y] = [`${a.published_date ?? '~'} ${a.sha256}`, `${b.published_date ?? '~'} ${b.sha256}`]
  return x < y ? -1 : x > y ? 1 : 0
}

export function publishedOf(row: Pick<PlacementRow, 'published_date' | 'basis'>): Published {
  return { date: row.published_date, basis: row.basis as Published['basis'] }
}

/** Where each of these pages was found, by its hash; sources in order of name. */
export async function sightsOf(
  store: Kysely<Schema>,
  hashes: ReadonlySet<string>,
  known: IsoDate | null,
): Promise<ReadonlyMap<string, Sight>> {
  const rows = await sourceRows(store, [...hashes], known)
  const sights = new Map<string, { sha256: string; sources: string[]; outlets: string[] }>()
  for (const { sha256, source, outlet } of rows) {
    const sight = sights.get(sha256) ?? { sha256, sources: [], outlets: [] }
    sights.set(sha256, sight)
    sight.sources.push(source)
    if (outlet !== null && !sight.outlets.includes(outlet)) sight.outlets.push(outlet)
  }
  return sights
}

/** Hashes of one query: a statement may carry 32,766 values. */
const HASHES = 10_000

async function sourceRows(
  store: Kysely<Schema>,
  hashes: readonly string[],
  known: IsoDate | null,
): Promise<readonly PageSourceRow[]> {
  const rows: PageSourceRow[] = []
  for (let at = 0; at < hashes.length; at += HASHES) {
    let query = store
      .selectFrom('page_sources')
      .selectAll()
      .where('sha256', 'in', hashes.slice(at, at + HASHES))
    if (known !== null) query = query.where('recorded_at', '<', endOf(known))
    for (const row of await query.orderBy('sha256').orderBy('source').execute()) rows.push(row)
  }
  return rows
}
