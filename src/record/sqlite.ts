/** Opens one SQLite file through `node:sqlite` and lends it to the query builder. @module */
import { closeSync, openSync, readSync, statSync } from 'node:fs'
import { dirname, resolve } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import type { Kysely } from 'kysely'
import { FaultError } from '../base/error.ts'
import type { Break } from './break.ts'
import { kysely } from './kysely.ts'
import { makeFolder } from './make-folder.ts'
import { migration, SCHEMA_VERSION } from './migrate.ts'
import { type Schema, TABLES } from './schema.ts'
import { forBuilder } from './sqlite-for-builder.ts'
import { isLocked, isNotDatabase, notAStore, storeFault } from './store-fault.ts'

/** "Tell", in the header field that says whose an SQLite file is. */
const APPLICATION_ID = 0x54_65_6c_6c
/** How long to wait for another process's page to be written. */
const BUSY_MS = 15_000

/** Builds on the first call: opening a store that is up to date does not load the query builder. */
export interface SqliteStore {
  readonly database: DatabaseSync
  readonly queries: () => Kysely<Schema>
}

/** Opens or creates the store at `path`, its folder too. Throws `FaultError` naming the path. */
export function openSqlite(path: string): SqliteStore {
  let database: DatabaseSync | undefined
  try {
    makeRoom(path)
    database = new DatabaseSync(path, { timeout: BUSY_MS, enableForeignKeyConstraints: true })
    const version = versionOf(database, path)
    useWriteAheadLog(database)
    const store = lend(database)
    if (version < SCHEMA_VERSION) bringUpToDate(store, path)
    return store
  } catch (cause) {
    database?.close()
    if (isNotDatabase(cause)) throw notAStore(path, describe(path))
    throw storeFault(path, 'opened', cause)
  }
}

function makeRoom(path: string): void {
  if (statSync(path, { throwIfNoEntry: false })?.isDirectory()) throw notAStore(path, 'a folder')
  makeFolder(dirname(resolve(path)))
}

function versionOf(database: DatabaseSync, path: string): number {
  const application = pragma(database, 'application_id')
  const version = pragma(database, 'user_version')
  if (application === APPLICATION_ID && version > SCHEMA_VERSION) {
    throw new FaultError(
      `The record at ${path} was written by a later version of Tellers (schema ${version}; this one knows up to ${SCHEMA_VERSION}). Update Tellers, or name another file with TELLERS_STORE.`,
    )
  }
  if (application === APPLICATION_ID) return version
  const tables = database.prepare("select name from sqlite_schema where type = 'table' limit 4").all()
  if (tables.length === 0 && application === 0) return 0
  const names = tables.map((row) => row.name).join(', ')
  throw notAStore(path, `an SQLite file of another program${names === '' ? '' : `, with tables ${names}`}`)
}

function pragma(database: DatabaseSync, name: string): number {
  return Number(Object.values(database.prepare(`pragma ${name}`).get() ?? {})[0] ?? 0)
}

/** Readers and a writer do not wait for each other; a committed page survives the death of the process. */
function useWriteAheadLog(database: DatabaseSync): void {
  const until = Date.now() + BUSY_MS
  for (;;) {
    try {
      database.exec('pragma journal_mode = wal; pragma synchronous = normal')
      return
    } catch (cause) {
      // Two processes that create one file at once: SQLite refuses the second without waiting.
      if (!isLocked(cause) || Date.now() > until) throw cause
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 5)
    }
  }
}

function bringUpToDate({ database, queries }: SqliteStore, path: string): void {
  database.exec('begin immediate')
  try {
    // Asked again inside the transaction: another process may have been first.
    const from = versionOf(database, path)
    if (from < SCHEMA_VERSION) {
      for (const statement of migration(queries(), from)) database.exec(statement)
      database.exec(appendOnly())
      database.exec(`pragma application_id = ${APPLICATION_ID}; pragma user_version = ${SCHEMA_VERSION}`)
    }
    database.exec('commit')
  } catch (cause) {
    database.exec('rollback')
    throw cause
  }
}

/** Rule 14, kept by the store itself. */
function appendOnly(): string {
  return TABLES.flatMap((table) =>
    ['update', 'delete'].map(
      (verb) =>
        `create trigger if not exists ${table}_no_${verb} before ${verb} on ${table} ` +
        `begin select raise(abort, 'the record is only ever added to'); end;`,
    ),
  ).join('\n')
}

function lend(database: DatabaseSync): SqliteStore {
  let queries: Kysely<Schema> | undefined
  return {
    database,
    queries: () => {
      const { Kysely: Builder, SqliteDialect } = kysely()
      queries ??= new Builder<Schema>({ dialect: new SqliteDialect({ database: forBuilder(database) }) })
      return queries
    },
  }
}

/** What SQLite finds wrong with the file: damaged pages, and rows that point to no row. */
export function storageBreaks(database: DatabaseSync): readonly Break[] {
  const damage = database
    .prepare('pragma integrity_check')
    .all()
    .map((row) => String(row.integrity_check))
  const loose = database.prepare('pragma foreign_key_check').all()
  return [
    ...damage
      .filter((line) => line !== 'ok')
      .map((line) => ({
        rule: 'record.storage',
        what: `The file is damaged: ${line}.`,
        rows: [],
        sources: [],
      })),
    ...loose.map(({ table, rowid, parent }) => ({
      rule: 'record.storage',
      what: `A row of ${table} points to a row of ${parent} that does not exist.`,
      rows: [`${table}:${rowid}`],
      sources: [],
    })),
  ]
}

/** What a file that is not SQLite looks like, from its first bytes. */
function describe(path: string): string {
  const file = openSync(path, 'r')
  const head = Buffer.alloc(24)
  const length = readSync(file, head, 0, head.length, 0)
  closeSync(file)
  const bytes = head.subarray(0, length)
  if (bytes[0] === 0x1f && bytes[1] === 0x8b) return 'a gzip file'
  if (bytes.includes('SQLite format 3')) return 'a damaged SQLite file'
  const printable = bytes.every(
    (byte) => byte === 9 || byte === 10 || byte === 13 || (byte >= 32 && byte < 127),
  )
  return printable
    ? `a text file beginning ${JSON.stringify(bytes.toString('latin1'))}`
    : 'a file of unknown format'
}
