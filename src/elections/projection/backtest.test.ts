import { beforeAll, describe, expect, it } from 'vitest'
import { loadRegister } from '../../register/load.ts'
import { backtestCells, type Cell, LINES } from './backtest.ts'
import type { ModelName } from './models/models.ts'
import { electionPairs } from './pairs.ts'

let cells: readonly Cell[]

beforeAll(() => {
  cells = backtestCells(electionPairs(loadRegister()))
}, 60_000)

function of(model: ModelName): readonly Cell[] {
  return cells.filter((cell) => cell.model === model)
}

describe('the backtest', () => {
  it('has our own model beat every other, at most 134 wrong in 2024 and 38 in 2015', () => {
    const wrong = of('exchange').map((cell) => cell.wrong)
    expect(wrong.reduce((a, b) => a + b)).toBeLessThanOrEqual(330)
    expect(wrong[4]).toBeLessThanOrEqual(134)
    expect(wrong[1]).toBeLessThanOrEqual(38)
  })

  it('counts Northern Ireland in the total and apart', () => {
    expect(of('transition').map((cell) => cell.wrongNorthernIreland)).toEqual([2, 3, 3, 4, 4])
  })

  it('has errors of seats that cancel out over the House', () => {
    for (const { seatError } of cells) {
      expect(seatError).toHaveLength(LINES.length)
      expect(seatError.reduce((a, b) => a + b)).toBe(0)
    }
  })

  it('shows naive intervals that held all eight lines in 2019 and two in 2024', () => {
    const covered = of('transition').map((cell) => cell.covered)
    expect(covered[3]).toBe(8)
    expect(covered[4]).toBe(2)
  })

  it('gives chances worth more than certainty would be', () => {
    for (const { model, brier, wrong } of cells) {
      if (model !== 'noChange') expect(brier).toBeLessThan((2 * wrong) / 650)
    }
  })
})
