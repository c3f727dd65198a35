/** A thread that draws its blocks and hands back the tally. @module */
import { parentPort, workerData } from 'node:worker_threads'
import type { Plan } from './plan.ts'
import { tallyBlocks } from './simulate.ts'

/** What a thread is given: blocks `from` to `to`, not included. */
export interface TallyTask {
  readonly plan: Plan
  readonly seed: number
  readonly from: number
  readonly to: number
}

if (parentPort) {
  const { plan, seed, from, to } = workerData as TallyTask
  parentPort.postMessage(tallyBlocks(plan, seed, from, to))
}
