/**
 * `npm run score [FOLDER…] [-- --raise-floor | --lower-floor]`: precision, recall and F1 by event type on labelled
 * reports, with every miss. The project's own set is always among them. Exits 1 when a score is under its floor.
 * `--dated` tells the reader the true date of each page, and leaves the floors alone.
 * @module
 */
import { resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { loadRegister } from '../src/register/load.ts'
import { type Floor, fallsBelow, moved, readFloors, standingOf, writeFloors } from './floors.ts'
import { OWN_SET, standardFolders } from './folders.ts'
import { score } from './measure.ts'
import { missLines, tableLines } from './printed.ts'

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    'raise-floor': { type: 'boolean' },
    'lower-floor': { type: 'boolean' },
    dated: { type: 'boolean', default: false },
  },
})
const direction = values['lower-floor'] ? 'lower' : values['raise-floor'] ? 'raise' : null
const named = positionals.map((folder) => resolve(folder))
const folders = named.length === 0 ? standardFolders() : [...new Set([...named, OWN_SET])]

const register = loadRegister()
const floors: Record<string, Floor> = { ...readFloors() }
const falls: string[] = []
for (const folder of folders) {
  const scored = score(folder, register, { dated: values.dated })
  console.log([...scored.reports.flatMap(missLines), '', ...tableLines(scored), ''].join('\n'))
  if (values.dated) continue
  const standing = standingOf(scored)
  if (direction) floors[scored.name] = moved(direction, floors[scored.name], standing)
  const floor = floors[scored.name]
  if (floor) falls.push(...fallsBelow(scored.name, floor, standing))
}
if (direction) writeFloors(floors)
for (const fall of falls) console.error(fall)
if (falls.length > 0) process.exitCode = 1
