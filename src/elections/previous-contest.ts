/** Which earlier contest one is compared with. @module */
import type { IsoDate } from '../base/date.ts'
import type { Election } from '../register/election.ts'
import type { Membership } from '../register/membership.ts'
import type { Register } from '../register/register.ts'

/**
 * What official gain, hold, change and swing compare with (rule 7): the last general election in the same
 * seat, notional where the boundaries were new. Null when the register holds neither.
 */
export function lastGeneralElection(register: Register, election: Election): Election | null {
  let last: Election | null = null
  for (const other of register.electionsIn(election.seat)) {
    if (other.kind === 'byElection' || other.date >= election.date) continue
    const later = last === null || other.date > last.date
    const actual = last !== null && other.date === last.date && other.kind === 'general'
    if (later || actual) last = other
  }
  return last
}

/** The last time anyone voted in the seat, or in its namesake of the parliament before. */
export function lastContest(register: Register, election: Election): Election | null {
  const since = electionBefore(register, election.date)
  let last: Election | null = null
  for (const seat of register.line(election.seat)) {
    for (const other of register.electionsIn(seat)) {
      if (other.kind === 'notional' || other.date >= election.date || other.date < since) continue
      if (last === null || other.date > last.date) last = other
    }
  }
  return last
}

/** Who last sat for the seat before a contest, or for its namesake of the parliament before. */
export function lastMember(register: Register, election: Election): Membership | null {
  const since = electionBefore(register, election.date)
  let last: Membership | null = null
  for (const seat of register.line(election.seat)) {
    for (const membership of register.membershipsIn(seat)) {
      const { from, to } = membership
      if (from >= election.date || to === null || to > election.date || to <= since) continue
      if (last === null || from > last.from) last = membership
    }
  }
  return last
}

/** The general election before a day: a namesake from longer ago is another place. */
function electionBefore(register: Register, day: IsoDate): IsoDate {
  let last = ''
  for (const { election } of register.parliaments) if (election < day && election > last) last = election
  return last
}
