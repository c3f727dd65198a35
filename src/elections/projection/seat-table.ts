/** A general election as typed arrays: seats by party groups. @module */
import type { IsoDate } from '../../base/date.ts'
import type { SeatId } from '../../base/id.ts'
import type { Candidacy, Election } from '../../register/election.ts'
import type { Register } from '../../register/register.ts'
import type { Nation } from '../../register/seat.ts'
import { columnOf, columnOfParty, GROUP_COUNT, OTHERS } from './group.ts'
import { isUlsterConservative } from './ulster-conservatives-2010.ts'

export const NATIONS = ['England', 'Scotland', 'Wales', 'Northern Ireland'] as const satisfies Nation[]
export const NORTHERN_IRELAND = 3

/** Winner of a seat that is the Speaker's: not a group. */
export const SPEAKER_SEAT = GROUP_COUNT

/** Rows are seats; tables of seats by groups are row by row, `seat * GROUP_COUNT + group`. */
export interface SeatTable {
  readonly seats: readonly SeatId[]
  /** Index into `NATIONS`. */
  readonly nation: Uint8Array
  /** Index into `regions`: the English regions, and each other nation as one. */
  readonly region: Uint8Array
  readonly regions: readonly string[]
  /** Valid votes of the seat. */
  readonly valid: Float64Array
  /** Share of the valid votes, 0 to 1. */
  readonly shares: Float64Array
  /** Share of the best single candidate of a group in the group's votes: 1 but where several stood. */
  readonly ofOthers: Float64Array
  /** Who won: a column, or `SPEAKER_SEAT`. */
  readonly winner: Uint8Array
  /** 1 where the Speaker stood. */
  readonly speaker: Uint8Array
}

const SPEAKER = 'party:speaker'
const UUP = columnOf('uup')

/**
 * The contests of `seats` at the general election of `day`: the notional ones where the boundaries are newer than
 * the election and the register holds them, or else the actual ones. A seat without a contest is left out.
 */
export function seatTable(register: Register, seats: readonly SeatId[], day: IsoDate): SeatTable {
  const contests = seats.flatMap((seat) => contestOf(register, seat, day) ?? [])
  const regions: string[] = []
  const table = emptyTable(
    contests.map((contest) => contest.seat),
    regions,
  )
  contests.forEach((election, row) => {
    const seat = register.seats.get(election.seat)
    const nation = NATIONS.indexOf(seat?.nation ?? 'England')
    const region = seat?.region ?? (NATIONS[nation] as string)
    let at = regions.indexOf(region)
    if (at < 0) at = regions.push(region) - 1
    table.nation[row] = nation
    table.region[row] = at
    fillRow(register, table, row, election)
  })
  return table
}

/** The seats fought at the general election of a day, in the order of the register. */
export function seatsFoughtOn(register: Register, day: IsoDate): readonly SeatId[] {
  return [...register.elections.values()]
    .filter(({ kind, date }) => kind === 'general' && date === day)
    .map(({ seat }) => seat)
}

function contestOf(register: Register, seat: SeatId, day: IsoDate): Election | undefined {
  const contests = register
    .electionsIn(seat)
    .filter(({ date, kind }) => date === day && kind !== 'byElection')
  return contests.find(({ kind }) => kind === 'general') ?? contests[0]
}

function emptyTable(seats: readonly SeatId[], regions: readonly string[]): SeatTable {
  const rows = seats.length
  return {
    seats,
    nation: new Uint8Array(rows),
    region: new Uint8Array(rows),
    regions,
    valid: new Float64Array(rows),
    shares: new Float64Array(rows * GROUP_COUNT),
    ofOthers: new Float64Array(rows).fill(1),
    winner: new Uint8Array(rows),
    speaker: new Uint8Array(rows),
  }
}

function fillRow(register: Register, table: SeatTable, row: number, election: Election): void {
  const at = row * GROUP_COUNT
  let valid = 0
  let largestOther = 0
  let mostVotes = -1
  for (const candidacy of register.candidaciesIn(election.id)) {
    const column = columnOfCandidacy(register, election, candidacy)
    const votes = candidacy.votes ?? 0
    valid += votes
    table.shares[at + column] = (table.shares[at + column] as number) + votes
    if (column === OTHERS) largestOther = Math.max(largestOther, votes)
    if (candidacy.party === SPEAKER) table.speaker[row] = 1
    if (votes > mostVotes) {
      mostVotes = votes
      table.winner[row] = candidacy.party === SPEAKER ? SPEAKER_SEAT : column
    }
  }
  table.valid[row] = valid
  const others = table.shares[at + OTHERS] as number
  if (others > 0) table.ofOthers[row] = largestOther / others
  if (valid === 0) return
  for (let column = at; column < at + GROUP_COUNT; column++)
    table.shares[column] = (table.shares[column] as number) / valid
}

function columnOfCandidacy(register: Register, election: Election, candidacy: Candidacy): number {
  return isUlsterConservative(election, candidacy) ? UUP : columnOfParty(register, candidacy.party)
}
