/** No score is under its floor. The shared reports are scored where they are to be had. @module */
import { existsSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { loadRegister } from '../src/register/load.ts'
import { fallsBelow, readFloors, standingOf } from './floors.ts'
import { OWN_SET, SHARED_SET } from './folders.ts'
import { score } from './measure.ts'

const floors = readFloors()

function fallsOf(folder: string): string[] {
  const scored = score(folder, loadRegister())
  const floor = floors[scored.name]
  if (!floor)
    return [`${scored.name}: found no floor in floors.json; set one with npm run score -- --raise-floor`]
  return fallsBelow(scored.name, floor, standingOf(scored))
}

describe('the score', () => {
  it('of the own set is not under its floor', () => {
    expect(fallsOf(OWN_SET)).toEqual([])
  })

  const itShared = existsSync(SHARED_SET) ? it : it.skip
  itShared('of the shared set is not under its floor (skipped where ../shared/devset is absent)', () => {
    expect(fallsOf(SHARED_SET)).toEqual([])
  })
})
