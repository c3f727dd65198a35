/** A process that records pages until it is done or dies; run by the tests of what survives that. @module */
import { pageOf, wakeford } from './page-of.test-support.ts'
import { openRecord } from './record.ts'

const [path = '', from = '0', to = '0', dieAt = ''] = process.argv.slice(2)
const recordedAt = '2024-01-10T08:00:00.000Z'
let written = 0
const clock = () => {
  // The clock is read once a page, when its transaction has begun.
  if (String(written) === dieAt) process.kill(process.pid, 'SIGKILL')
  return recordedAt
}
const record = openRecord(path, { clock })
for (let page = Number(from); page < Number(to); page++) {
  await record.add(pageOf(`${page}.txt`, [{ ...wakeford(), title: `Title ${page}` }]))
  written++
  process.stdout.write(`${page}\n`)
}
await record.close()
