/** Draws of a projection a second on one core: 650 seats, eight parties in each, every error on. @module */
import { GROUP_COUNT } from '../src/elections/projection/group.ts'
import { projected } from '../src/elections/projection/models/models.ts'
import { electionPairs } from '../src/elections/projection/pairs.ts'
import { NATIONS } from '../src/elections/projection/seat-table.ts'
import { BLOCK, drawerOf } from '../src/elections/projection/simulate/draws.ts'
import { fitErrors } from '../src/elections/projection/simulate/errors.ts'
import { planOf, SLOTS } from '../src/elections/projection/simulate/plan.ts'
import { loadRegister } from '../src/register/load.ts'
import { type Figures, repeated } from './bench.ts'

const SECONDS = 2
const SEED = 1

/** The last pair of elections as its own model said it, which every seat of has all eight slots reckoned. */
export function run(): Figures {
  const pairs = electionPairs(loadRegister())
  const trials = pairs.map(({ base, target, reached }) => ({
    said: projected('exchange', base, reached),
    happened: target,
  }))
  const [pair, trial] = [pairs.at(-1)!, trials.at(-1)!]
  const plan = planOf({
    shares: trial.said,
    base: pair.base,
    speaker: pair.target.speaker,
    errors: fitErrors(trials),
    nationError: new Float64Array(NATIONS.length * GROUP_COUNT).fill(0.02),
  })
  const drawer = drawerOf(plan, SEED)
  const wins = new Uint32Array(plan.seats * SLOTS)
  let block = 0
  const { runs, seconds } = repeated(SECONDS, () => drawer.block(block++, wins, () => {}))
  return { drawsPerSecond: Math.round((runs * BLOCK) / seconds) }
}
