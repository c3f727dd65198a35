/** The swing of one contest against the last general election in the seat. @module */
import type { PartyId } from '../base/id.ts'
import type { Election } from '../register/election.ts'
import { SPEAKER } from '../register/no-party.ts'
import type { Register } from '../register/register.ts'
import { winningParty } from './outcome.ts'
import { lastGeneralElection } from './previous-contest.ts'
import { secondOf } from './ranking.ts'
import { sharesOf } from './share.ts'
import { butlerSwing, type Swing, steedSwing } from './swing.ts'

export interface ContestSwing {
  /** The contest compared with. */
  readonly base: Election
  /** Null when one of the two parties did not stand in both, or is the Speaker. */
  readonly butler: Swing | null
  readonly steed: Swing | null
}

/**
 * Between the party that held the seat and the one that won it; in a hold, between the winner and the
 * runner-up. Null when the register holds no earlier general election in the seat.
 */
export function contestSwing(register: Register, election: Election): ContestSwing | null {
  const base = lastGeneralElection(register, election)
  const winner = winningParty(register, election)
  if (!base || !winner) return null
  const rival = rivalOf(register, election, winner, winningParty(register, base))
  if (rival === null) return null
  // The Speaker stands for no party and the larger ones stand aside: there is no swing between parties to speak of.
  if (winner === SPEAKER || rival === SPEAKER) return { base, butler: null, steed: null }
  const before = sharesOf(register, base)
  const after = sharesOf(register, election)
  return {
    base,
    butler: butlerSwing(rival, winner, before, after),
    steed: steedSwing(rival, winner, before, after),
  }
}

function rivalOf(
  register: Register,
  election: Election,
  winner: PartyId,
  held: PartyId | null,
): PartyId | null {
  if (held !== null && held !== winner) return held
  const second = secondOf(register.candidaciesIn(election.id))
  return second && register.countedAs(second.party)
}
