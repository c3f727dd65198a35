/** How fast the House stands as of a day, a seat's history is told, and `tellers house` starts; and what the register weighs. @module */
import { spawnSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { houseAnswer } from '../src/answer/house.ts'
import { seatAnswer } from '../src/answer/seat.ts'
import { houseOn } from '../src/elections/seats-by-party.ts'
import { loadRegister } from '../src/register/load.ts'
import { type Figures, repeated } from './bench.ts'

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

export function run(): Figures {
  const before = process.memoryUsage().rss
  const register = loadRegister()
  // Everything that loads when first asked for.
  for (const loaded of [register.elections, register.names, register.overlaps, register.appointments])
    void loaded
  seatAnswer(register, { name: 'Bolton North East' })
  const megabytes = (process.memoryUsage().rss - before) / 1e6
  let at = 0
  const next = <T>(list: readonly T[]): T => list[at++ % list.length] as T
  const day = repeated(SECONDS, () => void houseOn(register, next(DAYS)))
  const answer = repeated(SECONDS, () => void houseAnswer(register, { on: next(DAYS) }))
  const line = repeated(SECONDS, () => void register.membershipsIn('seat:bolton-north-east-2010'))
  const seat = repeated(SECONDS, () => void seatAnswer(register, { name: next(SEATS) }))
  return {
    houseOnMilliseconds: (1000 * day.seconds) / day.runs,
    houseAnswerMilliseconds: (1000 * answer.seconds) / answer.runs,
    holdersMicroseconds: (1e6 * line.seconds) / line.runs,
    seatAnswerMicroseconds: (1e6 * seat.seconds) / seat.runs,
    coldHouseMilliseconds: started(['bin/tellers.mjs', 'house', '--json']) - started(['-e', '0']),
    registerMegabytes: megabytes,
  }
}

/** Wall milliseconds of the quickest of seven starts. */
function started(args: readonly string[]): number {
  const root = fileURLToPath(new URL('..', import.meta.url))
  let least = Number.POSITIVE_INFINITY
  for (let time = 0; time < 7; time++) {
    const begun = performance.now()
    spawnSync(process.execPath, args, { cwd: root, stdio: 'ignore' })
    least = Math.min(least, performance.now() - begun)
  }
  return least
}
