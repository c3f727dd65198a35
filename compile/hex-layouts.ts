/** Where each seat stands on the hexagonal maps of 2010 and 2024. @module */
import { readFileSync } from 'node:fs'
import type { Hex } from '../src/register/hex.ts'
import type { Seat } from '../src/register/seat.ts'
import { SOURCES_FOLDER } from './csv.ts'

interface HexJson {
  readonly hexes: Readonly<Record<string, { readonly q: number; readonly r: number }>>
}

/** Rows of hexagons, odd ones pushed half a place to the right; `r` grows upwards. */
export function compileHexLayout(year: 2010 | 2024, seats: readonly Seat[]): Hex[] {
  const file = new URL(`maps/constituencies-${year}.hexjson`, SOURCES_FOLDER)
  const { hexes } = JSON.parse(readFileSync(file, 'utf8')) as HexJson
  const inUse = seats.filter((seat) =>
    seat.to === null ? year === 2024 : year === 2010 && seat.to >= '2024-05-30',
  )
  return inUse.map((seat) => {
    const hex = hexes[seat.gss ?? '']
    if (!hex) throw new Error(`constituencies-${year}.hexjson: no hexagon for ${seat.id}`)
    return { seat: seat.id, q: hex.q, r: hex.r }
  })
}
