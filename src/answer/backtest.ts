/** The models of projection against five past elections. @module */
import { backtestCells, type Cell, LINES } from '../elections/projection/backtest.ts'
import { columnOf, groupName } from '../elections/projection/group.ts'
import { MODEL_NAMES, type ModelName } from '../elections/projection/models/models.ts'
import { electionPairs } from '../elections/projection/pairs.ts'
import type { CompleteTo, Register, Topic } from '../register/register.ts'
import { completeFor } from './known-days.ts'
import { points } from './points.ts'

export interface BacktestCell {
  readonly base: string
  readonly target: string
  readonly model: ModelName
  /** Seats of the whole House called for somebody else than won them. */
  readonly wrong: number
  readonly wrongNorthernIreland: number
  /** Seats said less seats won; `Others` are all parties not named and the Speaker. */
  readonly seatError: readonly { readonly party: string; readonly seats: number }[]
  /** Mean over seats of the squared distance of the chances from what happened, 0 to 2. */
  readonly brier: number
  /** Fraction of the eight lines of `seatError` whose seats lay within the 90% interval. */
  readonly coverage90: number
}

export interface BacktestAnswer {
  readonly cells: readonly BacktestCell[]
  readonly totals: readonly { readonly model: ModelName; readonly wrong: number }[]
  readonly notes: readonly string[]
  readonly completeTo: Partial<CompleteTo>
}

const TOPICS = ['results'] satisfies Topic[]

const NOTES = [
  'Each model is given the true shares of England, Scotland, Wales and Northern Ireland, and nothing else of the election it is scored on.',
  'Errors behind chances and intervals are those of the same model on the other four elections, without an error of the nations: such naive intervals failed in 2024.',
  'The numbers of `exchange`, our own model, are for each election those chosen on the other four; its form was found on all five.',
]

export function backtestAnswer(register: Register): BacktestAnswer {
  const cells = backtestCells(electionPairs(register))
  return {
    cells: cells.map((cell) => row(register, cell)),
    totals: MODEL_NAMES.map((model) => ({
      model,
      wrong: cells.reduce((sum, cell) => sum + (cell.model === model ? cell.wrong : 0), 0),
    })),
    notes: NOTES,
    completeTo: completeFor(register, TOPICS),
  }
}

function row(register: Register, { seatError, brier, covered, ...cell }: Cell): BacktestCell {
  return {
    ...cell,
    seatError: LINES.map((line, at) => ({
      party: groupName(register, columnOf(line)),
      seats: seatError[at] as number,
    })),
    brier: points(brier),
    coverage90: covered / LINES.length,
  }
}
