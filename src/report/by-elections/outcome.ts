/** Whether a by-election was a gain or a hold, as printed, else as the register has it (rule 7: against the last general election). @module */

import type { PartyId } from '../../base/id.ts'
import type { MarkedSentence } from '../../mention/marked.ts'
import { wordSet } from '../../mention/word.ts'
import type { Register } from '../../register/register.ts'
import type { Act } from '../discourse/act.ts'
import type { ResultFields } from '../event.ts'
import type { Contest } from './by-elections.ts'

const HOLDS = wordSet('held hold holds holding kept keep keeps keeping retained retain retains retaining')

export function outcomeOf(
  contest: Contest,
  winnerParty: PartyId | null,
  acts: readonly Act[],
  sentences: readonly (MarkedSentence | undefined)[],
  register: Register,
): Pick<ResultFields, 'gainFrom' | 'hold'> {
  const printed = acts.map((act) => act.fields.gainFrom).find((party) => party)
  if (printed && register.countedAs(printed) !== winnerParty)
    return { gainFrom: register.countedAs(printed), hold: false }
  const before = partyBefore(contest, register)
  // Against the Speaker's own seat the official comparison is with nobody's party.
  if (before && before !== 'party:speaker' && winnerParty)
    return before === winnerParty ? { gainFrom: null, hold: true } : { gainFrom: before, hold: false }
  const hold = sentences.some((each) => each?.tokens.some((token) => HOLDS.has(token)))
  return { gainFrom: null, hold }
}

/** The party whose candidate won, counted as what it is counted as; null where the register does not say. */
export function partyThatWon(contest: Contest, register: Register): PartyId | null {
  const { winner, candidacies, date } = contest
  const stood = candidacies.find((each) => each.person !== null && each.person === winner)
  const party = stood?.party ?? (winner ? register.partyOf(winner, date) : null)
  return party ? register.countedAs(party) : null
}

/** The party that won the seat at the general election before. */
export function partyBefore(contest: Contest, register: Register): PartyId | null {
  const first = contest.before ? register.candidaciesIn(contest.before.id)[0] : undefined
  if (first) return register.countedAs(first.party)
  const won = register
    .membershipsIn(contest.seat)
    .findLast((each) => each.fromReason === 'generalElection' && each.from < contest.date)
  const party = won ? register.partyOf(won.person, won.from) : null
  return party ? register.countedAs(party) : null
}
