/** The floors under which no score may fall, kept in `floors.json`, so that every change of one is seen in review. @module */
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import type { Scored } from './measure.ts'
import { measuresOf, sumOf } from './tally.ts'

export interface Floor {
  readonly microF1: number
  readonly assertedPrecision: number
  /** Most reports without events that may give an asserted one. */
  readonly falseAlarms: number
  /** Most verdicts that cannot be. */
  readonly misjudged: number
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
    misjudged: scored.reports.flatMap((report) => report.misjudged).length,
    types: Object.fromEntries(types),
  }
}

/** Each a sentence: `set microF1: 0.912, under its floor of 0.930`. */
export function fallsBelow(name: string, floor: Floor, standing: Floor): string[] {
  const falls: string[] = []
  const least = (what: string, wanted: number, found: number) => {
    if (found < wanted)
      falls.push(`${name} ${what}: ${found.toFixed(3)}, under its floor of ${wanted.toFixed(3)}`)
  }
  const most = (what: string, allowed: number, found: number) => {
    if (found > allowed) falls.push(`${name} ${what}: ${found}, over the ${allowed} allowed`)
  }
  least('microF1', floor.microF1, standing.microF1)
  least('assertedPrecision', floor.assertedPrecision, standing.assertedPrecision)
  for (const [type, wanted] of Object.entries(floor.types))
    least(`F1 of ${type}`, wanted, standing.types[type] ?? 0)
  most('false alarms', floor.falseAlarms, standing.falseAlarms)
  most('verdicts that cannot be', floor.misjudged, standing.misjudged)
  return falls
}

/** Raising never lowers a demand and lowering never raises one. */
export function moved(direction: 'raise' | 'lower', floor: Floor | undefined, standing: Floor): Floor {
  if (!floor) return standing
  const [pickShare, pickCount] = direction === 'raise' ? [Math.max, Math.min] : [Math.min, Math.max]
  const types = Object.keys({ ...standing.types, ...floor.types }).sort()
  const shareOf = (type: string) =>
    pickShare(floor.types[type] ?? standing.types[type] ?? 0, standing.types[type] ?? 0)
  return {
    microF1: pickShare(floor.microF1, standing.microF1),
    assertedPrecision: pickShare(floor.assertedPrecision, standing.assertedPrecision),
    falseAlarms: pickCount(floor.falseAlarms, standing.falseAlarms),
    misjudged: pickCount(floor.misjudged, standing.misjudged),
    types: Object.fromEntries(types.map((type) => [type, shareOf(type)])),
  }
}

function down(share: number): number {
  return Math.floor(share * 1000 + 1e-9) / 1000
}
