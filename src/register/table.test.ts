/** Corrupt tables are named to the line. @module */
import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { describe, expect, it } from 'vitest'
import { FaultError } from '../base/error.ts'
import { type Cells, inColumns, readTable, textsIn } from './table.ts'

const folder = pathToFileURL(`${mkdtempSync(join(tmpdir(), 'tellers-table-'))}/`)

function read<Value>(lines: readonly string[], make: (cells: Cells) => Value): Value[] {
  writeFileSync(new URL('sample.csv', folder), lines.join('\n'))
  return readTable(textsIn(folder), 'sample', ['id', 'day', 'note'], make)
}

describe('reading a table', () => {
  it('reads quoted cells with commas and quotes in them', () => {
    const rows = read(['id,day,note', 'seat:a,2024-07-04,"one, ""two"""', 'seat:b,,', ''], (cells) => [
      cells.id('seat', 0),
      cells.dateOrNull(1),
      cells.textOrNull(2),
    ])
    expect(rows).toEqual([
      ['seat:a', '2024-07-04', 'one, "two"'],
      ['seat:b', null, null],
    ])
  })

  it.each([
    [
      'a day that is none',
      ['id,day,note', 'seat:a,2023-02-29,x'],
      'line 2: found day "2023-02-29", expected a day such as',
    ],
    [
      'a wrong id',
      ['id,day,note', 'seat:a,2024-01-01,', 'person:b,2024-01-01,'],
      'line 3: found id "person:b", expected an id such as seat:',
    ],
    ['a missing cell', ['id,day,note', 'seat:a,2024-01-01'], 'line 2: found 2 cells, expected 3'],
    ['other columns', ['id,note'], 'line 1: found the columns "id,note", expected "id,day,note"'],
  ])('says where %s is', (_what, lines, message) => {
    expect(() => read(lines, (cells) => [cells.id('seat', 0), cells.date(1)])).toThrow(FaultError)
    expect(() => read(lines, (cells) => [cells.id('seat', 0), cells.date(1)])).toThrow(message)
  })

  it('says which table is missing and how to make it', () => {
    expect(() => readTable(textsIn(folder), 'absent', [], () => null)).toThrow(
      /no table absent\.csv.*npm run register/,
    )
  })

  it('lays rows under other columns', () => {
    const rows = 'id,day,note\nseat:a,2024-07-04,"one, ""two"""\n'
    expect(inColumns(rows, 'note,kind,id')).toBe('note,kind,id\n"one, ""two""",,seat:a\n')
    expect(inColumns(rows, 'id,day,note')).toBe(rows)
    expect(inColumns('', 'id')).toBe('id\n')
  })
})
