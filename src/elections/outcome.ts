/** Gain or hold, in the official sense and beside it the two others people mean (rule 7). @module */
import { addDays } from '../base/date.ts'
import type { PartyId } from '../base/id.ts'
import type { Election } from '../register/election.ts'
import type { Membership } from '../register/membership.ts'
import type { Register } from '../register/register.ts'
import { lastContest, lastGeneralElection, lastMember } from './previous-contest.ts'
import { winnerOf } from './ranking.ts'

/** `from` is null for a hold. Parties are counted by rule 6. */
export interface Change {
  readonly winner: PartyId
  readonly from: PartyId | null
}

export interface Outcome {
  /** Against the last general election, notional where the seat was redrawn. */
  readonly official: Change | null
  readonly officialBase: Election | null
  /** Against the last contest of any kind. */
  readonly byLastContest: Change | null
  readonly contest: Election | null
  /** Against the party of the member who last sat, on their last day. */
  readonly bySittingMember: Change | null
  readonly member: Membership | null
}

export function outcomeOf(register: Register, election: Election): Outcome {
  const officialBase = lastGeneralElection(register, election)
  const contest = lastContest(register, election)
  const member = lastMember(register, election)
  const winner = winningParty(register, election)
  return {
    official: change(winner, officialBase && winningParty(register, officialBase)),
    officialBase,
    byLastContest: change(winner, contest && winningParty(register, contest)),
    contest,
    bySittingMember: change(winner, member && partyAtEnd(register, member)),
    member,
  }
}

/** The official comparison alone, for lists. */
export function officialChange(register: Register, election: Election): Change | null {
  const base = lastGeneralElection(register, election)
  return change(winningParty(register, election), base && winningParty(register, base))
}

/** The party that won a contest, counted by rule 6. */
export function winningParty(register: Register, election: Election): PartyId | null {
  const winner = winnerOf(register.candidaciesIn(election.id))
  return winner && register.countedAs(winner.party)
}

/** `Labour hold`, `Labour gain from Conservative`: the wording of the official results. */
export function outcomeText(register: Register, { winner, from }: Change): string {
  const name = (party: PartyId) => register.parties.get(party)?.name ?? party
  return from === null ? `${name(winner)} hold` : `${name(winner)} gain from ${name(from)}`
}

function change(winner: PartyId | null, before: PartyId | null): Change | null {
  if (winner === null || before === null) return null
  return { winner, from: winner === before ? null : before }
}

function partyAtEnd(register: Register, { person, to }: Membership): PartyId | null {
  const party = to && register.partyOf(person, addDays(to, -1))
  return party && register.countedAs(party)
}
