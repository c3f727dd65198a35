/** A column of texts gives back what was put, and finds the rows of each. @module */
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { TextColumn } from './text-column.ts'

describe('a column of texts', () => {
  test('gives back what was put, and the rows that hold each text', () => {
    const texts = fc.array(fc.option(fc.constantFrom('a', 'b, c', 'd', '')), { maxLength: 20 })
    fc.assert(
      fc.property(texts, (given) => {
        const column = new TextColumn(given.length)
        given.forEach((text, row) => {
          column.put(row, text)
        })
        column.close({ sought: true })
        expect(given.map((_, row) => column.at(row))).toEqual(given)
        for (const text of ['a', 'b, c', 'd', '', 'none'])
          expect([...column.rowsWith(text)]).toEqual(given.flatMap((one, row) => (one === text ? [row] : [])))
      }),
    )
  })
})
