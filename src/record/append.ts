/** Adds one page to the record, whole or not at all. @module */
import type { Insertable, Transaction } from 'kysely'
import { checkReading } from './check-reading.ts'
import { type Slicer, slicerOf } from './code-points.ts'
import { contentId } from './content-id.ts'
import { type Draft, draftsOf } from './draft.ts'
import { outletOf } from './outlet.ts'
import { lastReading, traitsIn, traitsOf } from './reading.ts'
import type { ArticleJson, RecordedPage } from './recorded-page.ts'
import type { PlacementRow, Schema, SightingRow } from './schema.ts'
import { sketchOf } from './sketch.ts'
import { supersededBy } from './supersession.ts'

export interface Added {
  /** Events and claims the record did not hold. */
  readonly added: number
  /** These bytes had been read before. */
  readonly known: boolean
}

/** All that can be computed before the store is locked. */
export interface Prepared {
  readonly reading: RecordedPage
  readonly textId: string
  readonly digest: string
  readonly articles: readonly { readonly id: string; readonly sketch: string }[]
  readonly placements: readonly Omit<PlacementRow, 'reading'>[]
  readonly drafts: readonly Draft[]
}

type Store = Transaction<Schema>

/** Rows of one `insert`: a statement may carry 32,766 values. */
const ROWS = 1_000

/** Checks the reading and works out its rows. Throws `FaultError` where a quotation is not on the page. */
export function prepare(given: RecordedPage): Prepared {
  const reading = wellFormed(given)
  checkReading(reading)
  const { page, removed } = reading
  const textId = contentId('text', page.text)
  const slice = slicerOf(page.text)
  // An article printed twice on one page is one article; what either copy says is kept.
  const first = [
    ...new Map(reading.articles.toReversed().map((article) => [article.id, article])).values(),
  ].reverse()
  return {
    reading,
    textId,
    digest: contentId('digest', { sha256: page.sha256, textId, articles: reading.articles, removed }),
    articles: first.map((article) => ({ id: article.id, sketch: sketchOf(textOf(article, slice)) })),
    placements: first.map(placementOf),
    drafts: reading.articles.flatMap(draftsOf),
  }
}

/** A store holds no half of a surrogate pair; the sign put for one is as long, so spans stay true. */
function wellFormed(reading: RecordedPage): RecordedPage {
  if (reading.page.text.isWellFormed()) return reading
  return JSON.parse(
    JSON.stringify(reading, (_, value) => (typeof value === 'string' ? value.toWellFormed() : value)),
  )
}

/** Title and body, from which its id is made too; captions differ between copies. */
function textOf(article: ArticleJson, slice: Slicer): string {
  return [article.title, ...article.body].map((span) => (span ? slice(span) : '')).join('\n')
}

function placementOf(article: ArticleJson, ordinal: number): Omit<PlacementRow, 'reading'> {
  const { title, published, body, captions } = article
  return {
    article: article.id,
    ordinal,
    title: title ? JSON.stringify({ start: title.start, end: title.end, exact: title.exact }) : null,
    published_date: published.date,
    basis: published.basis,
    body: JSON.stringify(body),
    captions: JSON.stringify(captions),
  }
}

/** Writes what is new, inside the caller's transaction; a reading that changes nothing writes nothing. */
export async function append(store: Store, prepared: Prepared, recordedAt: string): Promise<Added> {
  const { page } = prepared.reading
  const last = await lastReading(store, page.sha256)
  await rememberPage(store, prepared, recordedAt)
  if (last?.digest === prepared.digest) return { added: 0, known: true }

  const supersedes = last?.id ?? null
  const reading = contentId('reading', { digest: prepared.digest, supersedes })
  await insertNew(store, 'texts', [{ id: prepared.textId, text: page.text }])
  await store
    .insertInto('readings')
    .values({
      id: reading,
      sha256: page.sha256,
      text: prepared.textId,
      digest: prepared.digest,
      removed: JSON.stringify(prepared.reading.removed),
      supersedes,
      recorded_at: recordedAt,
    })
    .execute()
  await insertNew(
    store,
    'articles',
    prepared.articles.map((article) => ({ ...article, recorded_at: recordedAt })),
  )
  await insertNew(
    store,
    'placements',
    prepared.placements.map((placement) => ({ ...placement, reading })),
  )
  const entries = prepared.drafts.map(({ entry }) => ({ ...entry, recorded_at: recordedAt }))
  const added = await insertNew(store, 'entries', entries)
  const earlier = supersedes === null ? [] : await traitsIn(store, supersedes)
  const pairs = supersededBy(prepared.drafts.map(traitsOf), earlier)
  const sightings: SightingRow[] = prepared.drafts.map(({ entry, sighting }, ordinal) => ({
    reading,
    ordinal,
    entry: entry.id,
    ...sighting,
    supersedes: pairs.get(entry.id) ?? null,
  }))
  await insertNew(store, 'sightings', sightings)
  return { added, known: last !== null }
}

async function rememberPage(
  store: Store,
  { reading: { page } }: Prepared,
  recordedAt: string,
): Promise<void> {
  const { sha256, source } = page
  await insertNew(store, 'pages', [{ sha256, media_type: page.mediaType, recorded_at: recordedAt }])
  const outlet = outletOf(source, page.outlet)
  await insertNew(store, 'page_sources', [{ sha256, source, outlet, recorded_at: recordedAt }])
}

/** Inserts the rows the table does not hold yet and returns how many these were. */
async function insertNew<T extends keyof Schema>(
  store: Store,
  table: T,
  rows: readonly Insertable<Schema[T]>[],
): Promise<number> {
  let inserted = 0
  for (let at = 0; at < rows.length; at += ROWS) {
    const result = await store
      .insertInto(table)
      .values(rows.slice(at, at + ROWS))
      .onConflict((conflict) => conflict.doNothing())
      .executeTakeFirst()
    inserted += Number(result.numInsertedOrUpdatedRows ?? 0)
  }
  return inserted
}
