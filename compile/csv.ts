/** Reading the sources and writing our tables, both as CSV. @module */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import Papa from 'papaparse'
import { COLUMNS, type Column, type TableName } from '../src/register/columns.ts'

export type Row = Readonly<Record<string, string>>

/** The folder of the sources, a sibling of the checkout. */
export const SOURCES_FOLDER = new URL('../../shared/data/', import.meta.url)
/** The folder of our tables. */
export const TABLES_FOLDER = new URL('../data/', import.meta.url)

/** The rows of a CSV file with a header line; every cell is a string, missing cells are empty. */
function rowsOf(text: string): Row[] {
  return Papa.parse<Record<string, string>>(text, { header: true, skipEmptyLines: 'greedy' }).data
}

export function readSource(path: string): Row[] {
  return rowsOf(readFileSync(new URL(path, SOURCES_FOLDER), 'utf8'))
}

/** A table entered by hand; each of its rows carries a citation. */
export function readHand(name: string): Row[] {
  return rowsOf(readFileSync(new URL(`hand/${name}.csv`, TABLES_FOLDER), 'utf8'))
}

export type Cell = string | number | null

/** Writes a table of the register; a row is an object with a value for each of its columns. */
export function writeTable<Name extends TableName>(
  folder: URL,
  name: Name,
  rows: readonly Readonly<Record<Column<Name>, Cell>>[],
): void {
  const columns: readonly Column<Name>[] = COLUMNS[name]
  const lines = rows.map((row) => columns.map((column) => cell(row[column])).join(','))
  mkdirSync(folder, { recursive: true })
  writeFileSync(new URL(`${name}.csv`, folder), `${[columns.join(','), ...lines].join('\n')}\n`)
}

function cell(value: Cell): string {
  if (value === null) return ''
  const text = String(value)
  return /[",\n\r]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text
}

/** The value of a cell, `null` when it is empty. */
export function orNull(text: string | undefined): string | null {
  return text === undefined || text === '' ? null : text
}

export function numberOrNull(text: string | undefined): number | null {
  if (text === undefined || text === '') return null
  const value = Number(text)
  return Number.isFinite(value) ? value : null
}
