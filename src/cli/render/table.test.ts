import fc from 'fast-check'
import pc from 'picocolors'
import { describe, expect, test } from 'vitest'
import { figure, table } from './table.ts'

describe('a table', () => {
  test('words stand left, figures right, and no line ends in spaces', () => {
    expect(
      table([
        ['Labour', figure('1,192'), 'hold'],
        ['Plaid Cymru', figure('7'), ''],
      ]),
    ).toEqual(['  Labour       1,192  hold', '  Plaid Cymru      7'])
  })

  test('a column that is empty in every row is left out', () => {
    expect(table([['a', '', 'b']])).toEqual(['  a  b'])
  })

  test('colour does not move a column', () => {
    const { red } = pc.createColors(true)
    const [plain = ''] = table([['ab', 'c']])
    const [coloured = ''] = table([[{ text: 'ab', colour: red }, 'c']])
    expect(coloured.replaceAll('\u001b[31m', '').replaceAll('\u001b[39m', '')).toBe(plain)
  })

  test('accents take one place each', () => {
    expect(
      table([
        ['Môn', 'x'],
        ['Mons', 'x'],
      ]).map((line) => line.indexOf('x')),
    ).toEqual([8, 8])
  })

  test('every row gives one line', () => {
    fc.assert(
      fc.property(fc.array(fc.array(fc.string(), { minLength: 1, maxLength: 4 })), (rows) => {
        expect(table(rows)).toHaveLength(rows.length)
      }),
    )
  })
})
