/** Properties of the changes kept between two accounts of a table. @module */
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { changesBetween, redone, undone } from './row-changes.ts'

// Few different lines, so that rows repeat, move and come back.
const table = fc
  .array(fc.constantFrom('a,1', 'a,2', 'b,1', '"c, d",1', 'e', ''), { maxLength: 30 })
  .map((lines) => lines.map((line) => `${line}\n`).join(''))

describe('changes between two accounts of a table', () => {
  test('undo gives the earlier account, and doing them again the later', () => {
    fc.assert(
      fc.property(table, table, (before, after) => {
        const changes = changesBetween(before, after)
        expect(undone(after, changes)).toBe(before)
        expect(redone(before, changes)).toBe(after)
      }),
    )
  })

  test('are none between equal accounts, and never more than all rows', () => {
    fc.assert(
      fc.property(table, table, (before, after) => {
        expect(changesBetween(before, before)).toEqual([])
        const lines = (text: string) => text.split('\n').length - 1
        expect(changesBetween(before, after).length).toBeLessThanOrEqual(lines(before) + lines(after))
      }),
    )
  })

  test('one row changed is one gone and one new', () => {
    expect(changesBetween('h\na\nb\nc\n', 'h\na\nB\nc\n')).toEqual([
      { change: 'gone', line: 3, row: 'b' },
      { change: 'new', line: 3, row: 'B' },
    ])
  })
})
