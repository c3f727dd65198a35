/** All names of the register, compiled once for finding. @module */
import type { Register } from '../register/register.ts'
import { compileOffices, type OfficeNames } from './office/names.ts'
import { compileParties, type PartyTable } from './party.ts'
import { compileNames, type NameTable } from './person/name-table.ts'
import { compileSeats, type SeatTable } from './seat.ts'

export interface Gazetteer {
  readonly register: Register
  readonly names: NameTable
  readonly parties: PartyTable
  readonly seats: SeatTable
  readonly offices: OfficeNames
}

export function compileGazetteer(register: Register): Gazetteer {
  return {
    register,
    names: compileNames(register),
    parties: compileParties(register),
    seats: compileSeats(register),
    offices: compileOffices(register),
  }
}
