/** Small devices of the loader and of those who ask it: rows by key or id, work put off until it is needed, answers kept. @module */
import { FaultError } from '../base/error.ts'
import type { PersonId, SeatId } from '../base/id.ts'
import type { TableName } from './columns.ts'
import type { Register } from './register.ts'

/**
 * Rows by their id.
 * @throws {FaultError} when two have the same: the second would hide the first.
 */
export function byId<Id extends string, Row extends { readonly id: Id }>(
  table: TableName,
  rows: readonly Row[],
): ReadonlyMap<Row['id'], Row> {
  const found = new Map<Row['id'], Row>()
  for (const row of rows) {
    if (found.has(row.id)) throw new FaultError(`data/${table}.csv: two rows are called ${row.id}.`)
    found.set(row.id, row)
  }
  return found
}

/** Rows by key, each group in the order of the rows; rows with a null key are left out. */
export function groupBy<Row, Key>(
  rows: readonly Row[],
  keyOf: (row: Row) => Key | null,
): ReadonlyMap<Key, readonly Row[]> {
  const groups = new Map<Key, Row[]>()
  for (const row of rows) {
    const key = keyOf(row)
    if (key === null) continue
    const group = groups.get(key)
    if (group) group.push(row)
    else groups.set(key, [row])
  }
  // An array that grew has room for more than it will ever hold; most groups are of two or three.
  for (const [key, group] of groups) if (group.length > 1) groups.set(key, group.slice())
  return groups
}

/** Runs `make` at the first call and keeps what it made. */
export function lazily<Value>(make: () => Value): () => Value {
  let made: { readonly value: Value } | undefined
  return () => {
    made ??= { value: make() }
    return made.value
  }
}

/**
 * What `compute` makes of a register and a key, worked out once and kept as long as the register is. Keys are ids or
 * rows of the register, so that there are no more answers than rows.
 */
export function kept<Key, Value>(
  compute: (register: Register, key: Key) => Value,
): (register: Register, key: Key) => Value {
  const answers = new WeakMap<Register, Map<Key, Value>>()
  // Nearly always the one asked about before, which is held until another is.
  let last: Register | null = null
  let own = new Map<Key, Value>()
  return (register, key) => {
    if (register !== last) {
      own = answers.get(register) ?? new Map()
      answers.set(register, own)
      last = register
    }
    const known = own.get(key)
    if (known !== undefined || own.has(key)) return known as Value
    const value = compute(register, key)
    answers.get(register)?.set(key, value)
    return value
  }
}

/** Holds the place of an answer that is undefined. */
const UNDEFINED = {}

/** What is kept of one key, all stages side by side: who asks several stages about it looks it up once. */
export interface Dossier<Key> {
  readonly register: Register
  readonly key: Key
  /** By stage. */
  readonly answers: unknown[]
}

/** What a stage makes of a register and a key, or of the dossier of that key. */
export interface KeptTogether<Key, Value> {
  (register: Register, key: Key): Value
  readonly in: (dossier: Dossier<Key>) => Value
}

/**
 * The same for keys of one sort, about each of which many stages ask one after the other while a page is read: their
 * answers lie side by side, so that only the first has to wait for memory that nobody has touched for a while.
 */
function keptTogether<Key>() {
  let stages = 0
  const dossiers = new WeakMap<Register, Map<Key, Dossier<Key>>>()
  let last: Register | null = null
  let all = new Map<Key, Dossier<Key>>()
  const dossierOf = (register: Register, key: Key): Dossier<Key> => {
    if (register !== last) {
      all = dossiers.get(register) ?? new Map()
      dossiers.set(register, all)
      last = register
    }
    let own = all.get(key)
    if (own === undefined) {
      own = { register, key, answers: new Array(stages).fill(undefined) }
      all.set(key, own)
    }
    return own
  }
  const keep = <Value>(compute: (register: Register, key: Key) => Value): KeptTogether<Key, Value> => {
    const stage = stages++
    const answer = ({ register, key, answers }: Dossier<Key>): Value => {
      const known = answers[stage]
      if (known !== undefined) return (known === UNDEFINED ? undefined : known) as Value
      const value = compute(register, key)
      answers[stage] = value === undefined ? UNDEFINED : value
      return value
    }
    return Object.assign((register: Register, key: Key) => answer(dossierOf(register, key)), { in: answer })
  }
  return Object.assign(keep, { dossierOf })
}

/** What `compute` makes of somebody in a register. */
export const keptOfPerson = keptTogether<PersonId>()

/** What `compute` makes of a seat in a register. */
export const keptOfSeat = keptTogether<SeatId>()
