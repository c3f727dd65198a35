/** General elections as won: by whom, where, by how much. @module */
import type { IsoDate } from '../../base/date.ts'
import type { PartyId, PersonId, SeatId } from '../../base/id.ts'
import type { Election } from '../../register/election.ts'
import type { Register } from '../../register/register.ts'

export interface Won {
  readonly seat: SeatId
  readonly date: IsoDate
  readonly person: PersonId | null
  readonly party: PartyId | null
  /** Votes; null where the register does not say. */
  readonly majority: number | null
}

/** A member or a seat, whose elections are meant. */
export type Owner = { readonly person: PersonId } | { readonly seat: SeatId }

export const elections = { of, ofElection }

const known = new WeakMap<Register, Map<PersonId | SeatId, readonly Won[]>>()

/** General elections the person won, or that were held for the seat's name, in order of date. Worked out once each. */
function of(register: Register, owner: Owner): readonly Won[] {
  let won = known.get(register)
  if (!won) {
    won = new Map()
    known.set(register, won)
  }
  const id = 'person' in owner ? owner.person : owner.seat
  const own = won.get(id) ?? wonBy(register, owner)
  won.set(id, own)
  return own
}

function wonBy(register: Register, owner: Owner): Won[] {
  if ('person' in owner) {
    return register
      .membershipsOf(owner.person)
      .filter((each) => each.fromReason === 'generalElection')
      .map((each) => {
        const election = register
          .electionsIn(each.seat)
          .find((held) => held.kind === 'general' && held.date === each.from)
        const won = election ? ofElection(register, election) : null
        return {
          seat: each.seat,
          date: each.from,
          person: owner.person,
          party: won?.party ?? register.partyOf(owner.person, each.from),
          majority: won?.majority ?? null,
        }
      })
  }
  return register
    .line(owner.seat)
    .flatMap((seat) => register.electionsIn(seat))
    .filter((each) => each.kind === 'general')
    .map((each) => ofElection(register, each))
}

function ofElection(register: Register, election: Election): Won {
  const [first, second] = register.candidaciesIn(election.id)
  const won = register
    .membershipsIn(election.seat)
    .find((each) => each.from === election.date && each.fromReason === 'generalElection')
  const person = won?.person ?? first?.person ?? null
  return {
    seat: election.seat,
    date: election.date,
    person,
    party: first?.party ?? (person ? register.partyOf(person, election.date) : null),
    majority: first?.votes && second?.votes ? first.votes - second.votes : election.majority,
  }
}
