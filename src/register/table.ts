/** Reads a table of the register and says exactly where a row is corrupt. @module */
import { readFileSync } from 'node:fs'
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

/** The text of a table by its name, which is that of its file without the `.csv`. */
export type TableTexts = (name: string) => string

/**
 * The tables of a folder as they lie there.
 * @throws {FaultError} for a table that is not there, when it is asked for.
 */
export function textsIn(folder: URL): TableTexts {
  return (name) => {
    try {
      return readFileSync(new URL(`${name}.csv`, folder), 'utf8')
    } catch {
      throw new FaultError(`The register has no table ${name}.csv: run \`npm run register\` to make it.`)
    }
  }
}

/**
 * Reads the table `name`, whose first line must be these columns, and makes one value a row.
 * @throws {FaultError} naming file, line, what was found and what was expected.
 */
export function readTable<Value>(
  texts: TableTexts,
  name: string,
  columns: readonly string[],
  make: (cells: Cells) => Value,
): Value[] {
  const values: Value[] = []
  eachRow(texts, name, columns, (cells) => void values.push(make(cells)))
  return values
}

/** As `readTable`, keeping nothing; rows are counted from 0. */
export function eachRow(
  texts: TableTexts,
  name: string,
  columns: readonly string[],
  take: (cells: Cells, row: number) => void,
): void {
  const text = texts(name)
  const reader = new RowReader(`${name}.csv`, columns)
  let end = endOfLine(text, 0)
  reader.header(text.slice(0, end))
  let quote = text.indexOf('"')
  for (let line = 2, start = end + 1; start < text.length; line++, start = end + 1) {
    end = endOfLine(text, start)
    if (quote !== -1 && quote < start) quote = text.indexOf('"', start)
    reader.take(text, start, end, quote !== -1 && quote < end, line)
    take(reader, line - 2)
  }
}

/** A table with only those of its rows that hold a text. */
export function rowsHolding(text: string, part: string): string {
  const kept = [columnsOf(text)]
  for (let at = text.indexOf(part); at !== -1; ) {
    const end = endOfLine(text, at)
    kept.push(text.slice(text.lastIndexOf('\n', at) + 1, end))
    at = text.indexOf(part, end)
  }
  return `${kept.join('\n')}\n`
}

/** How many rows a table has under its columns. */
export function rowsOf(text: string): number {
  let rows = 0
  for (let end = endOfLine(text, 0); end < text.length - 1; end = endOfLine(text, end + 1)) rows++
  return rows
}

/** The first line of a table. */
export function columnsOf(text: string): string {
  return text.slice(0, endOfLine(text, 0))
}

/** The rows of a table under these columns: a column it lacks is empty, one that is not asked for is left out. */
export function inColumns(text: string, columns: string): string {
  const [had = '', ...rows] = text.split('\n')
  if (had === columns) return text
  const held = had.split(',')
  const places = columns.split(',').map((column) => held.indexOf(column))
  const laid = rows.map((row) => {
    if (row === '') return row
    const cells = splitQuoted(row)
    return places.map((place) => quoted(cells[place] ?? '')).join(',')
  })
  return [columns, ...(laid.length > 0 ? laid : [''])].join('\n')
}

function quoted(cell: string): string {
  return /[",]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell
}

function endOfLine(text: string, start: number): number {
  const end = text.indexOf('\n', start)
  return end === -1 ? text.length : end
}

/** Kinds that tables name over and over, and that rows of other tables are looked up by. */
const SHARED_KINDS: ReadonlySet<string> = new Set(['party', 'person', 'seat', 'post'])
/**
 * One string for each id of these kinds, whatever the table: what is the same string needs not be compared letter by
 * letter. No more than all tables and releases name.
 */
const IDS = new Map<string, string>()

function sharedId(id: string): string {
  const held = IDS.get(id)
  if (held !== undefined) return held
  const own = id.startsWith('party:') ? ofItsOwn(id) : id
  IDS.set(own, own)
  return own
}

/** The name of a property is no slice of a table, and unlike any other at one look: parties are compared all the time. */
function ofItsOwn(id: string): string {
  return Object.keys({ [id]: true })[0] ?? id
}

class RowReader implements Cells {
  readonly #file: string
  readonly #columns: readonly string[]
  /**
   * The cell of each column last found good. Tables are sorted, so the next row often has the same: it need not be
   * checked again, and one string is held in place of many.
   */
  readonly #last: string[] = []
  /** Days found good: a table repeats a few thousand. */
  readonly #days = new Map<string, IsoDate>()
  #cells: string[] = []
  #line = 0

  constructor(file: string, columns: readonly string[]) {
    this.#file = file
    this.#columns = columns
  }

  header(line: string): void {
    this.#line = 1
    if (line !== this.#columns.join(',')) this.#fail(`the columns "${line}"`, `"${this.#columns.join(',')}"`)
  }

  /** The line of `text` from `start` to `end`; cut in place, for a split of every line costs as much as the rest. */
  take(text: string, start: number, end: number, quoted: boolean, number: number): void {
    this.#line = number
    if (quoted) this.#cells = splitQuoted(text.slice(start, end))
    else {
      let count = 0
      for (let at = start; at <= end; count++) {
        let comma = text.indexOf(',', at)
        if (comma === -1 || comma > end) comma = end
        // Tables are sorted: the row before often has the same text, which need not be cut out again.
        const before = this.#cells[count]
        if (before?.length !== comma - at || !text.startsWith(before, at))
          this.#cells[count] = text.slice(at, comma)
        at = comma + 1
      }
      this.#cells.length = count
    }
    if (this.#cells.length !== this.#columns.length)
      this.#fail(`${this.#cells.length} cells`, `${this.#columns.length} (${this.#columns.join(', ')})`)
  }

  text(column: number): string {
    const cell = this.#cells[column] as string
    if (cell === '') this.#fail(`no ${this.#columns[column]}`, 'a text')
    return this.#shared(column, cell)
  }

  textOrNull(column: number): string | null {
    const cell = this.#cells[column]
    return cell ? this.#shared(column, cell) : null
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
    const last = this.#last[column]
    if (cell === last) return last
    let day = this.#days.get(cell)
    if (day === undefined) {
      if (parseIsoDate(cell) !== cell)
        this.#fail(`${this.#columns[column]} "${cell}"`, 'a day such as 2024-07-04')
      day = cell
      this.#days.set(cell, day)
    }
    this.#last[column] = day
    return day
  }

  dateOrNull(column: number): IsoDate | null {
    return this.#cells[column] === '' ? null : this.date(column)
  }

  id<Kind extends string>(kind: Kind, column: number): `${Kind}:${string}` {
    const cell = this.#cells[column] as string
    const last = this.#last[column]
    if (cell === last) return last as `${Kind}:${string}`
    if (!cell.startsWith(kind) || cell[kind.length] !== ':')
      this.#fail(`${this.#columns[column]} "${cell}"`, `an id such as ${kind}:…`)
    return this.#shared(column, SHARED_KINDS.has(kind) ? sharedId(cell) : cell) as `${Kind}:${string}`
  }

  idOrNull<Kind extends string>(kind: Kind, column: number): `${Kind}:${string}` | null {
    return this.#cells[column] === '' ? null : this.id(kind, column)
  }

  oneOf<const Value extends string>(values: ReadonlySet<Value>, column: number): Value {
    const cell = this.#cells[column] as Value
    const last = this.#last[column]
    if (cell === last) return last as Value
    if (!values.has(cell))
      this.#fail(`${this.#columns[column]} "${cell}"`, `one of ${[...values].join(', ')}`)
    this.#last[column] = cell
    return cell
  }

  /** The string of the row before where the cell is the same. */
  #shared(column: number, cell: string): string {
    const last = this.#last[column]
    if (cell === last) return last
    this.#last[column] = cell
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
