/** How far models have been wrong: regions of England and seats, by party, with their correlations. @module */
import { GROUP_COUNT } from '../group.ts'
import { NATIONS, type SeatTable } from '../seat-table.ts'
import { correlations } from './correlation.ts'

/** What a model said of an election and what happened. */
export interface Trial {
  readonly said: Float64Array
  readonly happened: SeatTable
}

export interface Errors {
  /** Standard deviation of the error of an English region by group, in shares of 1. */
  readonly region: Float64Array
  readonly regionCorrelation: Float64Array
  /** Nations by groups: standard deviation of a seat's error within its region, over √(p(1 − p)). */
  readonly seat: Float64Array
  /** A table of groups by groups for each nation, one after the other. */
  readonly seatCorrelation: Float64Array
}

const ENGLAND = 0
/** A share this small still errs like this one. */
const SMALLEST = 0.01

/** The size √(p(1 − p)) of a share's error: parties that are small in a seat cannot err by much there. */
export function spread(share: number): number {
  const p = Math.min(1 - SMALLEST, Math.max(SMALLEST, share))
  return Math.sqrt(p * (1 - p))
}

/** Fits the errors to some elections; the Speaker's seats are left out. */
export function fitErrors(trials: readonly Trial[]): Errors {
  const regionRows: Float64Array[] = []
  const seatRows: Float64Array[][] = NATIONS.map(() => [])
  for (const trial of trials) addTrial(trial, regionRows, seatRows)
  const region = deviations(regionRows)
  const seat = new Float64Array(NATIONS.length * GROUP_COUNT)
  const seatCorrelation = new Float64Array(NATIONS.length * GROUP_COUNT * GROUP_COUNT)
  seatRows.forEach((rows, nation) => {
    seat.set(deviations(rows), nation * GROUP_COUNT)
    seatCorrelation.set(correlations(rows, GROUP_COUNT), nation * GROUP_COUNT * GROUP_COUNT)
  })
  return { region, regionCorrelation: correlations(regionRows, GROUP_COUNT), seat, seatCorrelation }
}

function addTrial(
  { said, happened }: Trial,
  regionRows: Float64Array[],
  seatRows: readonly Float64Array[][],
): void {
  const { nation, region, regions, speaker, shares } = happened
  for (let area = 0; area < regions.length; area++) {
    const seats = [...region.keys()].filter((seat) => region[seat] === area && !speaker[seat])
    if (seats.length === 0) continue
    const mean = new Float64Array(GROUP_COUNT)
    for (const seat of seats) {
      for (let group = 0; group < GROUP_COUNT; group++) {
        const at = seat * GROUP_COUNT + group
        mean[group] = (mean[group] as number) + ((shares[at] as number) - (said[at] as number)) / seats.length
      }
    }
    const where = nation[seats[0] as number] as number
    if (where === ENGLAND) regionRows.push(mean)
    for (const seat of seats) {
      const row = mean.map((offset, group) => {
        const at = seat * GROUP_COUNT + group
        if (shares[at] === 0) return 0
        return ((shares[at] as number) - (said[at] as number) - offset) / spread(said[at] as number)
      })
      ;(seatRows[where] as Float64Array[]).push(row)
    }
  }
}

/** Root mean square of each column over the rows where the party stood. */
function deviations(rows: readonly Float64Array[]): Float64Array {
  const squares = new Float64Array(GROUP_COUNT)
  const counts = new Float64Array(GROUP_COUNT)
  for (const row of rows) {
    for (let group = 0; group < GROUP_COUNT; group++) {
      const value = row[group] as number
      if (value === 0) continue
      squares[group] = (squares[group] as number) + value * value
      counts[group] = (counts[group] as number) + 1
    }
  }
  return squares.map((sum, group) =>
    (counts[group] as number) > 0 ? Math.sqrt(sum / (counts[group] as number)) : 0,
  )
}
