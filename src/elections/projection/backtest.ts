/** Every model on every pair of elections: seats called wrongly, and what its chances were worth. @module */
import { called } from './called.ts'
import { LEFT_OUT } from './choose.ts'
import { columnOf, GROUP_COUNT, type Group } from './group.ts'
import { exchangeWith } from './models/exchange.ts'
import { MODEL_NAMES, type ModelName, projected } from './models/models.ts'
import type { Pair } from './pairs.ts'
import { NATIONS, NORTHERN_IRELAND, type SeatTable, SPEAKER_SEAT } from './seat-table.ts'
import { fitErrors } from './simulate/errors.ts'
import { planOf } from './simulate/plan.ts'
import { blocksFor, chances, quantile, type Tally, tallyBlocks } from './simulate/simulate.ts'

/** The lines intervals are scored on; the last is everyone else, Northern Ireland and the Speaker included. */
export const LINES = ['con', 'lab', 'ld', 'snp', 'pc', 'green', 'reform', 'others'] as const satisfies Group[]

export interface Cell {
  readonly base: string
  readonly target: string
  readonly model: ModelName
  /** Seats of the whole House called for somebody else than won them. */
  readonly wrong: number
  readonly wrongNorthernIreland: number
  /** Seats said less seats won, by `LINES`. */
  readonly seatError: readonly number[]
  /** Mean over seats of the squared distance of the chances from what happened: 0 is perfect, 2 the worst. */
  readonly brier: number
  /** How many of `LINES` won a number of seats within the 90% interval. */
  readonly covered: number
}

/** What intervals and chances rest on; more draws move the third decimal of a Brier score. */
const DRAWS = 1000
const SEED = 1

/**
 * Given the true shares of each nation. Errors of regions and seats are those of the same model on the other four
 * pairs, and the numbers of our own model were chosen on the other four too, so that no cell has seen its answer.
 */
export function backtestCells(pairs: readonly Pair[]): readonly Cell[] {
  return MODEL_NAMES.flatMap((model) => {
    const said = pairs.map((pair) => saidBy(model, pair))
    return pairs.map((pair, at) => cellOf(model, pair, at, pairs, said))
  })
}

function saidBy(model: ModelName, { base, reached, targetName }: Pair): Float64Array {
  const leftOut = LEFT_OUT[targetName]
  if (model === 'exchange' && leftOut) return exchangeWith(leftOut)({ ...base, target: reached })
  return projected(model, base, reached)
}

function cellOf(
  model: ModelName,
  { base, target, baseName, targetName }: Pair,
  at: number,
  pairs: readonly Pair[],
  said: readonly Float64Array[],
): Cell {
  const shares = said[at] as Float64Array
  const others = pairs.flatMap((pair, other) =>
    other === at ? [] : [{ said: said[other] as Float64Array, happened: pair.target }],
  )
  const plan = planOf({
    shares,
    base,
    speaker: target.speaker,
    errors: fitErrors(others),
    nationError: new Float64Array(NATIONS.length * GROUP_COUNT),
  })
  const tally = tallyBlocks(plan, SEED, 0, blocksFor(DRAWS))
  const winners = called(shares, base, target.speaker)
  const wrongIn = (counts: (seat: number) => boolean) =>
    winners.reduce((sum, one, seat) => sum + (one !== target.winner[seat] && counts(seat) ? 1 : 0), 0)
  return {
    base: baseName,
    target: targetName,
    model,
    wrong: wrongIn(() => true),
    wrongNorthernIreland: wrongIn((seat) => target.nation[seat] === NORTHERN_IRELAND),
    seatError: LINES.map((line) => seatsOf(winners, line) - seatsOf(target.winner, line)),
    brier: brierOf(chances(tally, plan), target),
    covered: LINES.filter((line) => isCovered(tally, target, line)).length,
  }
}

function seatsOf(winners: Uint8Array, line: Group): number {
  return winners.reduce((sum, winner) => sum + (lineOf(winner) === line ? 1 : 0), 0)
}

function lineOf(winner: number): Group {
  return LINES.find((line) => columnOf(line) === winner) ?? 'others'
}

/** By the party's own interval; of the last line only the independents and small parties are drawn together. */
function isCovered(tally: Tally, { winner }: SeatTable, line: Group): boolean {
  const column = columnOf(line)
  const won = winner.reduce((sum, one) => sum + (one === column ? 1 : 0), 0)
  return won >= quantile(tally, column, 0.05) && won <= quantile(tally, column, 0.95)
}

function brierOf(given: Float64Array, { winner }: SeatTable): number {
  let sum = 0
  for (let seat = 0; seat < winner.length; seat++) {
    if (winner[seat] === SPEAKER_SEAT) continue
    for (let group = 0; group < GROUP_COUNT; group++) {
      const chance = given[seat * GROUP_COUNT + group] as number
      sum += (chance - (winner[seat] === group ? 1 : 0)) ** 2
    }
  }
  return sum / winner.length
}
