/** The floors under which no score may fall, kept in `floors.json`, so that every change of one is seen in review. @module */
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import type { Scored } from './measure.ts'
import { measuresOf, sumOf } from './tally.ts'

export interface Floor {
  readonly microF1: number
  readonly assertedPrecision: number
  /** Most reports without events that may give an asserted one. */
  readonly falseAlarms: number
  /** F1 by event type. */
  readonly types: Readonly<Record<string, number>>
}

export type Floors = Readonly<Record<string, Floor>>

const FILE = new URL('floors.json', import.meta.url)

export function readFloors(): Floors {
  return existsSync(FILE) ? JSON.parse(readFileSync(FILE, 'utf8')) : {}
}

export function writeFloors(floors: Floors): void {
  writeFileSync(FILE, `${JSON.stringify(floors, null, 2)}\n`)
}

/** Where the score stands, rounded down to a thousandth. */
export function standingOf(scored: Scored): Floor {
  const { f1, assertedPrecision } = measuresOf(sumOf(scored.tallies.values()))
  const types = [...scored.tallies].sort().map(([type, tally]) => [type, down(measuresOf(tally).f1)])
  return {
    microF1: down(f1),
    assertedPrecision: down(assertedPrecision),
    falseAlarms: scored.falseAlarms.length,
    types: Object.fromEntries(types),
  }
}

/** Each a sentence: `set microF1: 0.912, under its floor of 0.930`. */
export function fallsBelow(name: string, floor: Floor, standing: Floor): string[] {
  const falls: string[] = []
  const compare = (what: string, least: number, found: number) => {
    if (found < least)
      falls.push(`${name} ${what}: ${found.toFixed(3)}, under its floor of ${least.toFixed(3)}`)
  }
  compare('microF1', floor.microF1, standing.microF1)
  compare('assertedPrecision', floor.assertedPrecision, standing.assertedPrecision)
  for (const [type, least] of Object.entries(floor.types))
    compare(`F1 of ${type}`, least, standing.types[type] ?? 0)
  if (standing.falseAlarms > floor.falseAlarms)
    falls.push(`${name} false alarms: ${standing.falseAlarms}, over the ${floor.falseAlarms} allowed`)
  return falls
}

/** Raising never lowers a figure and lowering never raises one. */
export function moved(direction: 'raise' | 'lower', floor: Floor | undefined, standing: Floor): Floor {
  if (!floor) return standing
  const pick = direction === 'raise' ? Math.max : Math.min
  const types = Object.keys({ ...standing.types, ...floor.types }).sort()
  return {
    microF1: pick(floor.microF1, standing.microF1),
    assertedPrecision: pick(floor.assertedPrecision, standing.assertedPrecision),
    falseAlarms:
      direction === 'raise'
        ? Math.min(floor.falseAlarms, standing.falseAlarms)
        : Math.max(floor.falseAlarms, standing.falseAlarms),
    types: Object.fromEntries(
      types.map((type) => [
        type,
        pick(floor.types[type] ?? standing.types[type]!, standing.types[type] ?? 0),
      ]),
    ),
  }
}

function down(share: number): number {
  return Math.floor(share * 1000 + 1e-9) / 1000
}
