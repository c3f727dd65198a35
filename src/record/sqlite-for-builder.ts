/** `node:sqlite` in the shape the query builder asks for. @module */
import type { DatabaseSync, SQLInputValue, StatementSync } from 'node:sqlite'
import type { SqliteDatabase, SqliteStatement } from 'kysely'

/** Statements kept prepared; the record asks fewer different ones than this, but for lists of many lengths. */
const PREPARED = 200

/** The part of a database the query builder uses. */
export function forBuilder(database: DatabaseSync): SqliteDatabase {
  const prepared = new Map<string, SqliteStatement>()
  return {
    close: () => database.close(),
    prepare: (sql) => {
      const known = prepared.get(sql)
      if (known) return known
      // A transaction that reads before it writes must hold the write lock from its start,
      // or another process's commit in between would make it fail at once, without waiting.
      const statement = forStatement(database.prepare(sql === 'begin' ? 'begin immediate' : sql))
      if (prepared.size < PREPARED) prepared.set(sql, statement)
      return statement
    },
  }
}

function forStatement(statement: StatementSync): SqliteStatement {
  const values = (parameters: readonly unknown[]) => parameters as readonly SQLInputValue[]
  return {
    reader: statement.columns().length > 0,
    all: (parameters) => statement.all(...values(parameters)),
    run: (parameters) => statement.run(...values(parameters)),
    iterate: (parameters) => statement.iterate(...values(parameters)),
  }
}
