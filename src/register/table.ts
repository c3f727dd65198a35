/** Reads a table of the register and says exactly where a row is corrupt. @module */
import { readFileSync } from 'node:fs'
import { basename } from 'node:path'
import { fileURLToPath } from 'node:url'
import { type IsoDate, parseIsoDate } from '../base/date.ts'
import { FaultError } from '../base/error.ts'

/** One row while it is being read: its cells by column, each checked as it is taken. */
export interface Cells {
  text(column: number): string
  textOrNull(column: number): string | null
  number(column: number): number
  numberOrNull(column: number): number | null
  date(column: number): IsoDate
  dateOrNull(column: number): IsoDate | null
  /** An id with its type before the colon, `person:…`. */
  id<Kind extends string>(kind: Kind, column: number): `${Kind}:${string}`
  idOrNull<Kind extends string>(kind: Kind, column: number): `${Kind}:${string}` | null
  /** One of a closed list. */
  oneOf<const Value extends string>(values: ReadonlySet<Value>, column: number): Value
}

/**
 * Reads `folder/name.csv`, whose first line must be these columns, and makes one value a row.
 * @throws {FaultError} naming file, line, what was found and what was expected.
 */
export function readTable<Value>(
  folder: URL,
  name: string,
  columns: readonly string[],
  make: (cells: Cells) => Value,
): Value[] {
  const file = new URL(`${name}.csv`, folder)
  const lines = read(file).split('\n')
  const reader = new RowReader(basename(fileURLToPath(file)), columns)
  reader.header(lines[0] ?? '')
  const values: Value[] = []
  for (let at = 1; at < lines.length; at++) {
    const line = lines[at] as string
    if (line === '' && at === lines.length - 1) break
    reader.take(line, at + 1)
    values.push(make(reader))
  }
  return values
}

function read(file: URL): string {
  try {
    return readFileSync(file, 'utf8')
  } catch {
    throw new FaultError(
      `The register has no table ${basename(fileURLToPath(file))}: run \`npm run register\` to make it.`,
    )
  }
}

class RowReader implements Cells {
  readonly #file: string
  readonly #columns: readonly string[]
  /** Days found good: a table repeats a few hundred. */
  readonly #days = new Set<string>()
  #cells: readonly string[] = []
  #line = 0

  constructor(file: string, columns: readonly string[]) {
    this.#file = file
    this.#columns = columns
  }

  header(line: string): void {
    this.#line = 1
    if (line !== this.#columns.join(',')) this.#fail(`the columns "${line}"`, `"${this.#columns.join(',')}"`)
  }

  take(line: string, number: number): void {
    this.#line = number
    this.#cells = line.includes('"') ? splitQuoted(line) : line.split(',')
    if (this.#cells.length !== this.#columns.length)
      this.#fail(`${this.#cells.length} cells`, `${this.#columns.length} (${this.#columns.join(', ')})`)
  }

  text(column: number): string {
    const cell = this.#cells[column] as string
    if (cell === '') this.#fail(`no ${this.#columns[column]}`, 'a text')
    return cell
  }

  textOrNull(column: number): string | null {
    return this.#cells[column] || null
  }

  number(column: number): number {
    const cell = this.#cells[column] as string
    const value = Number(cell)
    if (cell === '' || !Number.isFinite(value)) this.#fail(`${this.#columns[column]} "${cell}"`, 'a number')
    return value
  }

  numberOrNull(column: number): number | null {
    return this.#cells[column] === '' ? null : this.number(column)
  }

  date(column: number): IsoDate {
    const cell = this.#cells[column] as string
    if (!this.#days.has(cell) && parseIsoDate(cell) !== cell)
      this.#fail(`${this.#columns[column]} "${cell}"`, 'a day such as 2024-07-04')
    this.#days.add(cell)
    return cell
  }

  dateOrNull(column: number): IsoDate | null {
    return this.#cells[column] === '' ? null : this.date(column)
  }

  id<Kind extends string>(kind: Kind, column: number): `${Kind}:${string}` {
    const cell = this.#cells[column] as string
    if (!cell.startsWith(`${kind}:`))
      this.#fail(`${this.#columns[column]} "${cell}"`, `an id such as ${kind}:…`)
    return cell as `${Kind}:${string}`
  }

  idOrNull<Kind extends string>(kind: Kind, column: number): `${Kind}:${string}` | null {
    return this.#cells[column] === '' ? null : this.id(kind, column)
  }

  oneOf<const Value extends string>(values: ReadonlySet<Value>, column: number): Value {
    const cell = this.#cells[column] as Value
    if (!values.has(cell))
      this.#fail(`${this.#columns[column]} "${cell}"`, `one of ${[...values].join(', ')}`)
    return cell
  }

  #fail(found: string, expected: string): never {
    throw new FaultError(`data/${this.#file}, line ${this.#line}: found ${found}, expected ${expected}.`)
  }
}

/** Cells of a line in which some are quoted; a quote inside one is doubled. */
function splitQuoted(line: string): string[] {
  const cells: string[] = []
  let at = 0
  while (at <= line.length) {
    if (line[at] !== '"') {
      const comma = line.indexOf(',', at)
      const end = comma < 0 ? line.length : comma
      cells.push(line.slice(at, end))
      at = end + 1
      continue
    }
    let close = at + 1
    while (close < line.length && (line[close] !== '"' || line[close + 1] === '"'))
      close += line[close] === '"' ? 2 : 1
    cells.push(line.slice(at + 1, close).replaceAll('""', '"'))
    at = close + 2
  }
  return cells
}
