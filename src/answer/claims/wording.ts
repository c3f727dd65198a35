/** The names and figures of a working, in the register's words. @module */
import type { ElectionId, PartyId, PersonId } from '../../base/id.ts'
import type { Candidacy, Election } from '../../register/election.ts'
import { lazily } from '../../register/lookup.ts'
import type { Register } from '../../register/register.ts'

const THREES = /\B(?=(?:\d{3})+$)/g
const fractions = lazily(() => new Intl.NumberFormat('en-GB'))

/** `19,759`. */
export function figures(value: number): string {
  if (!Number.isInteger(value)) return fractions().format(value)
  return value > -1000 && value < 1000 ? `${value}` : `${value}`.replace(THREES, ',')
}

/** `12.63%`. */
export function percent(value: number): string {
  return `${value.toFixed(2)}%`
}

export function partyName(register: Register, party: PartyId): string {
  return register.parties.get(party)?.name ?? party
}

export function personName(register: Register, person: PersonId): string {
  return register.people.get(person)?.name ?? person
}

export function seatName(register: Register, election: Election): string {
  return register.seats.get(election.seat)?.name ?? election.seat
}

/** `Bolton North East, general election of 2019-12-12`. */
export function contestName(register: Register, election: Election): string {
  const kind =
    election.kind === 'byElection'
      ? 'by-election'
      : election.kind === 'notional'
        ? 'notional result'
        : 'general election'
  return `${seatName(register, election)}, ${kind} of ${election.date}`
}

/** The candidate's name, or the party where the source gives only that. */
export function candidateName(register: Register, candidacy: Candidacy): string {
  const name = candidacy.person ? personName(register, candidacy.person) : candidacy.name
  return name || partyName(register, candidacy.party)
}

export function cite(election: Election): ElectionId {
  return election.id
}
