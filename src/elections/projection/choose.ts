/** How the numbers of our own model were chosen, so that anyone can choose again. @module */
import { called } from './called.ts'
import { EXCHANGE, type ExchangeParameters, exchangeWith } from './models/exchange.ts'
import type { Model } from './models/model.ts'
import type { Pair } from './pairs.ts'

/** What is tried: each with each. */
const GRID = {
  pull: [0, 0.4, 0.8, 1.2],
  tilt: [0, 0.1, 0.2, 0.3, 0.4],
  churn: [0, 0.1, 0.2, 0.3, 0.4, 0.5],
} as const

/**
 * The numbers for each target election, chosen without it. `choose` finds them again; a test holds them together.
 */
export const LEFT_OUT: Readonly<Record<string, ExchangeParameters>> = {
  '2010': { pull: 1.2, tilt: 0.3, churn: 0.3 },
  '2015': EXCHANGE,
  '2017': EXCHANGE,
  '2019': EXCHANGE,
  '2024': EXCHANGE,
}

export interface Tried {
  readonly parameters: ExchangeParameters
  /** Seats called wrongly, a pair. */
  readonly wrong: readonly number[]
}

/** Every combination of the grid on every pair. */
export function tryGrid(pairs: readonly Pair[]): readonly Tried[] {
  return GRID.pull.flatMap((pull) =>
    GRID.tilt.flatMap((tilt) =>
      GRID.churn.map((churn) => {
        const parameters = { pull, tilt, churn }
        const model = exchangeWith(parameters)
        return { parameters, wrong: pairs.map((pair) => wrongSeats(pair, model)) }
      }),
    ),
  )
}

/**
 * The best of what was tried, without the pair at `leftOut` (−1 leaves out none). Every election counts the same:
 * what is added up is seats called wrongly over those of the plain transition model, which is the first tried.
 * The first of equals is taken.
 */
export function choose(tried: readonly Tried[], leftOut: number): Tried {
  const [plain] = tried as readonly [Tried, ...Tried[]]
  const cost = ({ wrong }: Tried) =>
    wrong.reduce(
      (sum, seats, pair) => (pair === leftOut ? sum : sum + seats / (plain.wrong[pair] as number)),
      0,
    )
  return tried.reduce((best, one) => (cost(one) < cost(best) ? one : best))
}

/** How many seats of the House a model calls for somebody else than won them. */
export function wrongSeats({ base, target, reached }: Pair, model: Model): number {
  const winners = called(model({ ...base, target: reached }), base, target.speaker)
  return winners.reduce((sum, winner, seat) => sum + (winner === target.winner[seat] ? 0 : 1), 0)
}
