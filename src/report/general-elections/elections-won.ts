/** General elections as won: by whom, where, by how much. @module */
import { dayNumber, daysBetween, type IsoDate } from '../../base/date.ts'
import type { PartyId, PersonId, SeatId } from '../../base/id.ts'
import type { Election } from '../../register/election.ts'
import { kept, keptOfPerson, keptOfSeat } from '../../register/lookup.ts'
import type { Register } from '../../register/register.ts'

export interface Won {
  readonly seat: SeatId
  readonly date: IsoDate
  readonly person: PersonId | null
  readonly party: PartyId | null
  /** Votes; null where the register does not say. */
  readonly majority: number | null
  /** The votes of the first two; empty where the register has none. */
  readonly totals: readonly number[]
}

/** A member or a seat, whose elections are meant. */
export type Owner = { readonly person: PersonId } | { readonly seat: SeatId }

const ofElection = kept((register, election: Election): Won => {
  const stood = register.candidaciesIn(election.id)
  const [first, second] = stood
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
    totals: stood.flatMap(({ votes }) => votes ?? []).slice(0, 2),
  }
})

/** General elections the person won, in order of date. */
const ofPerson = keptOfPerson((register, person: PersonId): readonly Won[] =>
  register
    .membershipsOf(person)
    .filter((each) => each.fromReason === 'generalElection')
    .map((each) => {
      const election = register
        .electionsIn(each.seat)
        .find((held) => held.kind === 'general' && held.date === each.from)
      const won = election ? ofElection(register, election) : null
      return {
        seat: each.seat,
        date: each.from,
        person,
        party: won?.party ?? register.partyOf(person, each.from),
        majority: won?.majority ?? null,
        totals: won?.totals ?? [],
      }
    }),
)

/** The same by the number of the day. */
const ofPersonByDay = keptOfPerson(
  (register, person: PersonId): ReadonlyMap<number, Won> =>
    new Map(ofPerson(register, person).map((won) => [dayNumber(won.date), won])),
)

/** Those held for the seat's name, in order of date. */
const ofSeat = keptOfSeat((register, seat: SeatId): readonly Won[] =>
  register
    .line(seat)
    .flatMap((each) => register.electionsIn(each))
    .filter((each) => each.kind === 'general')
    .map((each) => ofElection(register, each)),
)

const days = kept((register: Register, _all: 'all'): readonly IsoDate[] => {
  const general = register.memberships.filter(({ fromReason }) => fromReason === 'generalElection')
  return [...new Set(general.map(({ from }) => from))].sort()
})

/** The last day at which somebody was elected at a general election, on or before a day. */
function lastDay(register: Register, on: IsoDate): IsoDate | null {
  return days(register, 'all').findLast((day) => day <= on) ?? null
}

export const elections = {
  ofElection,
  ofPerson,
  /** The one of a day. */
  ofPersonOn: (register: Register, person: PersonId, day: IsoDate): Won | undefined =>
    ofPersonByDay(register, person).get(dayNumber(day)),
  ofSeat,
  lastDay,
  /** General elections the person won, or that were held for the seat's name, in order of date. */
  of: (register: Register, owner: Owner): readonly Won[] =>
    'person' in owner ? ofPerson(register, owner.person) : ofSeat(register, owner.seat),
}

/** Polling was so few days before an article was printed that who won is its news. */
export function isOfTheNight(polled: IsoDate, published: IsoDate | null): boolean {
  if (!published) return false
  const days = daysBetween(polled, published)
  return days >= 0 && days <= NIGHT
}

/** In days. */
const NIGHT = 10
