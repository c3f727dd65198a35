/** Opens the record kept in one SQLite file. @module */
import type { Kysely } from 'kysely'
import { now } from '../base/clock.ts'
import { CallerError, FaultError } from '../base/error.ts'
import { append, prepare } from './append.ts'
import { noticeOf, noticeRow } from './notice.ts'
import { recallArticles, recallNotices } from './recall-articles.ts'
import { recallClaims, recallReports } from './recall-entries.ts'
import type { PressRecord } from './record.ts'
import type { Schema } from './schema.ts'
import { openSqlite } from './sqlite.ts'
import { storeFault } from './store-fault.ts'

export interface RecordOptions {
  /** The present instant, ISO 8601 in UTC. */
  readonly clock?: () => string
}

/**
 * Opens or creates the record at `path`. Throws `FaultError` naming the path, what happened and what to do
 * where the file cannot be opened, cannot be written or is something else.
 */
export async function openRecord(path: string, { clock = now }: RecordOptions = {}): Promise<PressRecord> {
  const store = await openSqlite(path)
  return recordOver(path, store.queries, clock, async () => store.database.close())
}

/** The record over any database the query builder can reach. */
export function recordOver(
  path: string,
  queries: () => Kysely<Schema>,
  clock: () => string,
  close: () => Promise<void>,
): PressRecord {
  const reading = <T>(ask: () => Promise<T>) => guarded(path, 'read', ask)
  const writing = <T>(write: () => Promise<T>) => guarded(path, 'written', write)
  return {
    path,
    close,
    add: (page) => {
      return writing(async () => {
        const prepared = prepare(page)
        return queries()
          .transaction()
          .execute((store) => append(store, prepared, clock()))
      })
    },
    addNotice: (notice) =>
      writing(() =>
        queries()
          .transaction()
          .execute(async (store) => {
            const row = noticeRow(notice, clock())
            await mustHold(store, row.article, row.entry, row.kind)
            await store
              .insertInto('notices')
              .values(row)
              .onConflict((conflict) => conflict.doNothing())
              .execute()
            return noticeOf(row)
          }),
      ),
    articles: (asked = {}) =>
      reading(() => recallArticles(queries(), { ...asked, known: asked.known ?? null })),
    article: (id, known) =>
      reading(async () => (await recallArticles(queries(), { id, known: known ?? null }))[0] ?? null),
    reports: (asked = {}) => reading(() => recallReports(queries(), asked)),
    claims: (asked = {}) => reading(() => recallClaims(queries(), asked)),
    notices: (known) => reading(() => recallNotices(queries(), known ?? null)),
  }
}

async function guarded<T>(path: string, doing: string, act: () => Promise<T>): Promise<T> {
  try {
    return await act()
  } catch (cause) {
    throw cause instanceof CallerError || cause instanceof FaultError ? cause : storeFault(path, doing, cause)
  }
}

async function mustHold(
  store: Kysely<Schema>,
  article: string,
  entry: string | null,
  kind: string,
): Promise<void> {
  const held = await store.selectFrom('articles').select('id').where('id', '=', article).executeTakeFirst()
  if (!held) throw new CallerError('unknownName', `The record holds no article ${article}.`)
  if (entry === null) {
    if (kind === 'release')
      throw new CallerError('badInput', 'A release names the entry it lets out; found none.')
    return
  }
  const said = store.selectFrom('entries').select('id').where('id', '=', entry).where('article', '=', article)
  if (!(await said.executeTakeFirst())) {
    throw new CallerError('unknownName', `The record holds no entry ${entry} of ${article}.`)
  }
}
