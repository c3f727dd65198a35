/** A map on which every seat is a hexagon of the same size. @module */
import type { SeatId } from '../base/id.ts'

/** Which boundaries the map shows: those first fought in that year. */
export type HexYear = 2010 | 2024

/** Place in the layout: column `q`, row `r` counted upwards, odd rows half a hexagon further right. */
export interface Hex {
  readonly seat: SeatId
  readonly q: number
  readonly r: number
}
