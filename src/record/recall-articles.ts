/** Asks the record for articles, each with the pages that carry it. @module */
import type { Kysely } from 'kysely'
import type { IsoDate } from '../base/date.ts'
import type { ArticleId } from '../base/id.ts'
import type { MediaType } from '../page/page.ts'
import { type Notice, noticeOf } from './notice.ts'
import { byFoundation, publishedOf, sightsOf } from './placement.ts'
import type { RecordedArticle, RecordedPlacement, Sight } from './press-record.ts'
import { endOf, holds } from './reading.ts'
import type { ArticleRow, PageRow, PlacementRow, Schema } from './schema.ts'

export interface ArticlesWanted {
  readonly id?: string
  readonly source?: string
  readonly known: IsoDate | null
}

type Placed = Omit<PlacementRow, 'reading'> & PageRow & Pick<ArticleRow, 'sketch'>

export async function recallArticles(
  store: Kysely<Schema>,
  wanted: ArticlesWanted,
): Promise<readonly RecordedArticle[]> {
  const rows = await placedRows(store, wanted)
  const sights = await sightsOf(store, new Set(rows.map((row) => row.sha256)), wanted.known)
  const notices = Map.groupBy(await recallNotices(store, wanted.known), (notice) => notice.article)
  return [...Map.groupBy(rows, (row) => row.article).values()]
    .map((placed) => articleOf(placed, sights, notices.get(placed[0]?.article as ArticleId) ?? []))
    .sort((a, b) => (order(a) < order(b) ? -1 : 1))
}

async function placedRows(store: Kysely<Schema>, { id, source, known }: ArticlesWanted): Promise<Placed[]> {
  let query = store
    .selectFrom('readings as reading')
    .innerJoin('placements', 'placements.reading', 'reading.id')
    .innerJoin('articles', 'articles.id', 'placements.article')
    .innerJoin('pages', 'pages.sha256', 'reading.sha256')
    .select(['placements.article', 'placements.ordinal', 'placements.title', 'placements.published_date'])
    .select(['placements.basis', 'placements.body', 'placements.captions'])
    .select(['articles.recorded_at', 'articles.sketch', 'pages.sha256', 'pages.media_type'])
    .where((where) => holds(where as never, known))
  if (id !== undefined) query = query.where('placements.article', '=', id)
  if (source !== undefined) {
    query = query.where('reading.sha256', 'in', (pages) =>
      pages.selectFrom('page_sources').select('sha256').where('source', '=', source),
    )
  }
  return query.execute()
}

/** In the order they were recorded. */
export async function recallNotices(
  store: Kysely<Schema>,
  known: IsoDate | null,
): Promise<readonly Notice[]> {
  let query = store.selectFrom('notices').selectAll()
  if (known !== null) query = query.where('recorded_at', '<', endOf(known))
  return (await query.orderBy('recorded_at').orderBy('id').execute()).map(noticeOf)
}

function articleOf(
  placed: readonly Placed[],
  sights: ReadonlyMap<string, Sight>,
  notices: readonly Notice[],
): RecordedArticle {
  const rows = placed.toSorted(byFoundation)
  const best = rows[0] as Placed
  const pages = rows.map((row) => pageOf(row, sights.get(row.sha256) as Sight))
  return {
    id: best.article as ArticleId,
    title: pages.find((page) => page.title !== null)?.title?.exact ?? null,
    published: publishedOf(best),
    recordedAt: best.recorded_at,
    sketch: best.sketch,
    pages,
    notices,
  }
}

function pageOf(row: Placed, sight: Sight): RecordedPlacement {
  return {
    ...sight,
    mediaType: row.media_type as MediaType,
    published: publishedOf(row),
    title: row.title === null ? null : JSON.parse(row.title),
    body: JSON.parse(row.body),
    captions: JSON.parse(row.captions),
  }
}

function order(article: RecordedArticle): string {
  return `${article.published.date ?? '~'} ${article.id}`
}
