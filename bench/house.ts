/** How fast the House stands as of a day, a seat's history is told, and `tellers house` starts; and what the process weighs with everything loaded. @module */
import { spawnSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { houseAnswer } from '../src/answer/house.ts'
import { resolveSeat } from '../src/answer/resolve/seat.ts'
import { seatAnswer } from '../src/answer/seat.ts'
import { holdersOf, seatHistory } from '../src/answer/seat-history.ts'
import { houseOn } from '../src/elections/seats-by-party.ts'
import type { Seat } from '../src/register/seat.ts'
import { type Figures, repeated } from './bench.ts'
import { loadEverything } from './everything.ts'

const DAYS = [
  '1924-12-01',
  '1950-06-01',
  '1975-03-03',
  '1997-06-01',
  '2012-02-02',
  '2019-09-05',
  '2024-08-01',
]
const SEATS = ['Bolton North East', 'Mid Bedfordshire', 'Clacton', 'City of Chester', 'Bury South']
const SECONDS = 2
const ROOT = fileURLToPath(new URL('..', import.meta.url))

export function run(): Figures {
  const register = loadEverything()
  let at = 0
  const next = <T>(list: readonly T[]): T => list[at++ % list.length] as T
  const day = repeated(SECONDS, () => void houseOn(register, next(DAYS)))
  const answer = repeated(SECONDS, () => void houseAnswer(register, { on: next(DAYS) }))
  const line = repeated(SECONDS, () => void seatHistory(register, resolveSeat(register, next(SEATS)).line))
  const holders = repeated(SECONDS, () => void holdersOf(register, resolveSeat(register, next(SEATS)).line))
  const seat = repeated(SECONDS, () => void seatAnswer(register, { name: next(SEATS) }))
  const lines = [...new Set([...register.seats.keys()].map((id) => register.line(id)))]
  const first = repeated(SECONDS, () => {
    // As many lines as are never kept together, so that each is built anew.
    const ids = next(lines)
    void seatHistory(
      register,
      ids.map((id) => register.seats.get(id) as Seat),
    )
  })
  return {
    houseOnMilliseconds: (1000 * day.seconds) / day.runs,
    houseAnswerMilliseconds: (1000 * answer.seconds) / answer.runs,
    seatHistoryMicroseconds: (1e6 * line.seconds) / line.runs,
    holdersMicroseconds: (1e6 * holders.seconds) / holders.runs,
    seatAnswerMicroseconds: (1e6 * seat.seconds) / seat.runs,
    seatBuiltAnewMicroseconds: (1e6 * first.seconds) / first.runs,
    coldHouseMilliseconds: started(['bin/tellers.mjs', 'house', '--json']) - started(['-e', '0']),
    bareMegabytes: resident(['-e', 'process.stdout.write(String(process.memoryUsage.rss()))']),
    loadedMegabytes: resident(['bench/loaded.mjs']),
  }
}

/** What a process says that it holds in memory: of five the middle one. */
function resident(args: readonly string[]): number {
  const bytes = Array.from({ length: 5 }, () =>
    Number(spawnSync(process.execPath, args, { cwd: ROOT, encoding: 'utf8' }).stdout),
  )
  return (bytes.sort((a, b) => a - b)[2] as number) / 1e6
}

/** Wall milliseconds of the quickest of seven starts. */
function started(args: readonly string[]): number {
  let least = Number.POSITIVE_INFINITY
  for (let time = 0; time < 7; time++) {
    const begun = performance.now()
    spawnSync(process.execPath, args, { cwd: ROOT, stdio: 'ignore' })
    least = Math.min(least, performance.now() - begun)
  }
  return least
}
