/** The register's names of its ids, as answers print them. @module */
import type { PartyId, PersonId, SeatId } from '../base/id.ts'
import type { Register } from '../register/register.ts'

export function personName(register: Register, person: PersonId): string {
  return register.people.get(person)?.name ?? person
}

export function seatName(register: Register, seat: SeatId): string {
  return register.seats.get(seat)?.name ?? seat
}

/** A party as counted and, where its label differs (Labour and Co-operative), as printed (rule 6). */
export interface PartyNames {
  readonly party: string
  readonly label?: string
}

export function partyName(register: Register, party: PartyId): string {
  return register.parties.get(party)?.name ?? party
}

export function partyNames(register: Register, party: PartyId, label?: string | null): PartyNames {
  const counted = partyName(register, register.countedAs(party))
  const printed = label ?? partyName(register, party)
  return printed === counted ? { party: counted } : { party: counted, label: printed }
}
