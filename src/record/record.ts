/** Opens the record kept in one SQLite file. @module */
import type { Kysely } from 'kysely'
import { now } from '../base/clock.ts'
import { CallerError, FaultError } from '../base/error.ts'
import { append, prepare } from './append.ts'
import type { Break } from './break.ts'
import { verifyRows } from './invariants.ts'
import { noticeOf, noticeRow } from './notice.ts'
import type { PressRecord, Verification } from './press-record.ts'
import { recallArticles, recallNotices } from './recall-articles.ts'
import { recallClaims, recallReports } from './recall-entries.ts'
import { recallText } from './recall-text.ts'
import type { Schema } from './schema.ts'
import { openSqlite, storageBreaks } from './sqlite.ts'
import { storeFault } from './store-fault.ts'

export interface RecordOptions {
  /** The present instant, ISO 8601 in UTC. */
  readonly clock?: () => string
}

/**
 * Opens or creates the record at `path`. Throws `FaultError` naming the path, what happened and what to do
 * where the file cannot be opened, cannot be written or is something else.
 */
export function openRecord(path: string, { clock = now }: RecordOptions = {}): PressRecord {
  const store = openSqlite(path)
  return recordOver({
    path,
    clock,
    queries: store.queries,
    storage: () => storageBreaks(store.database),
    close: async () => {
      if (store.database.isOpen) store.database.close()
    },
  })
}

/** A database the query builder can reach. */
export interface Database {
  readonly path: string
  readonly clock: () => string
  readonly queries: () => Kysely<Schema>
  /** What the database finds wrong with itself. */
  readonly storage: () => readonly Break[]
  readonly close: () => Promise<void>
}

/** The record over any such database. */
function recordOver({ path, clock, queries, storage, close }: Database): PressRecord {
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
    text: (sha256, known) => reading(() => recallText(queries(), sha256, known ?? null)),
    reports: (asked = {}) => reading(() => recallReports(queries(), asked)),
    claims: (asked = {}) => reading(() => recallClaims(queries(), asked)),
    verify: () => reading(async () => withStorage(await verifyRows(queries()), storage())),
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

function withStorage({ checked, breaks }: Verification, storage: readonly Break[]): Verification {
  return { checked, breaks: [...storage, ...breaks] }
}
