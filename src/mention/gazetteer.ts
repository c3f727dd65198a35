/** All names of the register, compiled once for finding. @module */
import type { Register } from '../register/register.ts'
import { compileOffices, type OfficeNames } from './office/names.ts'
import { compileOpenings, type Openings } from './opening.ts'
import { compileParties, type PartyTable } from './party.ts'
import { compileNames, type NameTable } from './person/name-table.ts'
import { compileSeats, type SeatTable } from './seat.ts'

export interface Gazetteer {
  readonly register: Register
  readonly names: NameTable
  readonly parties: PartyTable
  readonly seats: SeatTable
  readonly offices: OfficeNames
  readonly openings: Openings
}

export function compileGazetteer(register: Register): Gazetteer {
  const parties = compileParties(register)
  const seats = compileSeats(register)
  const offices = compileOffices(register)
  const openings = compileOpenings({
    office: offices.openings,
    party: parties.aliases.openings,
    seat: seats.names.openings,
  })
  return { register, names: compileNames(register), parties, seats, offices, openings }
}
