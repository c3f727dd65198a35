/** Constituencies. A seat's identity is its boundary set and code, not its name (rule 9). @module */
import type { IsoDate } from '../base/date.ts'
import type { SeatId } from '../base/id.ts'

export type Nation = 'England' | 'Scotland' | 'Wales' | 'Northern Ireland'

export interface Seat {
  /** `seat:bolton-north-east-2010`: the name and the year its boundaries were first fought on. */
  readonly id: SeatId
  readonly name: string
  /** First general election fought on these boundaries. */
  readonly from: IsoDate
  /** Day its last parliament was dissolved, or null while it is in use. */
  readonly to: IsoDate | null
  readonly nation: Nation | null
  readonly region: string | null
  readonly gss: string | null
  readonly mnis: number | null
  /** How many members sit for it: one, but for the boroughs of two and the universities, to 1950. */
  readonly members: number
}

/** How much of an older seat went to a newer one: share of the residential addresses, 0 to 1. */
export interface SeatOverlap {
  readonly from: SeatId
  readonly to: SeatId
  readonly shareOfFrom: number
  readonly shareOfTo: number
}

/** A further name a seat is printed under ("Bolton NE"). */
export interface SeatName {
  readonly seat: SeatId
  readonly name: string
}
