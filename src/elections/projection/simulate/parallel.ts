/** Draws shared among threads; how many there are changes nothing but the time. @module */
import { availableParallelism } from 'node:os'
import { Worker } from 'node:worker_threads'
import { FaultError } from '../../../base/error.ts'
import type { Plan } from './plan.ts'
import { added, blocksFor, type Tally, tallyBlocks } from './simulate.ts'
import type { TallyTask } from './tally-worker.ts'

/** A thread takes a twentieth of a second to begin: it must have this much to do. */
const BLOCKS_A_THREAD = 40

/** Of this file's kind: TypeScript in a checkout, JavaScript where it was compiled. */
const WORKER = new URL(
  import.meta.url.endsWith('.ts') ? './tally-worker.ts' : './tally-worker.js',
  import.meta.url,
)

/**
 * At least `draws` draws, rounded up to whole blocks, on as many threads as the machine has and the work is worth.
 * @throws {FaultError} when a thread dies.
 */
export async function simulate(
  plan: Plan,
  seed: number,
  draws: number,
  threads = availableParallelism(),
): Promise<Tally> {
  const blocks = blocksFor(draws)
  const parts = Math.max(1, Math.min(threads, Math.floor(blocks / BLOCKS_A_THREAD)))
  const bound = (part: number) => Math.floor((part * blocks) / parts)
  const away = Array.from({ length: parts - 1 }, (_, part) =>
    inThread({ plan, seed, from: bound(part + 1), to: bound(part + 2) }),
  )
  // A thread that died is told of below, after this one's own part.
  for (const one of away) one.catch(() => {})
  const own = await afterThreadsBegin(() => tallyBlocks(plan, seed, 0, bound(1)))
  return (await Promise.all(away)).reduce(added, own)
}

/** Workers are started by the event loop; drawing at once would hold them back. */
function afterThreadsBegin<Value>(work: () => Value): Promise<Value> {
  return new Promise((resolve, reject) => {
    setImmediate(() => {
      try {
        resolve(work())
      } catch (error) {
        reject(error)
      }
    })
  })
}

function inThread(task: TallyTask): Promise<Tally> {
  return new Promise((resolve, reject) => {
    const worker = new Worker(WORKER, { workerData: task })
    worker.once('message', resolve)
    worker.once('error', (error: Error) =>
      reject(new FaultError(`A thread of the projection failed: ${error.message}`)),
    )
    worker.once('exit', () => reject(new FaultError('A thread of the projection ended without a tally.')))
  })
}
