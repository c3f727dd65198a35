/**
 * Whether a claim that does not fit may be called wrong. Support needs a figure that agrees with what the words most
 * likely mean; to refute, seat, poll, measure and owner must each be certain, and no reading beside it right.
 * @module
 */
import type { Predicate, Verdict } from './claim.ts'
import type { View } from './context.ts'
import * as figure from './doubts-of-a-figure.ts'
import * as person from './doubts-of-a-person.ts'
import * as poll from './doubts-of-a-poll.ts'
import { misfitOf, type Reason } from './misfit.ts'
import { otherReading } from './other-reading.ts'
import type { Draft } from './predicate.ts'
import { unknown, withCaveats } from './verdict.ts'

const NONE: readonly Reason[] = []
/** Asked of every claim. */
export const EVERYWHERE: readonly Reason[] = [poll.anotherBody, poll.abroad, poll.surveyed]
const OF_A_POLL: readonly Reason[] = [
  poll.notional,
  poll.noDay,
  poll.noSeat,
  poll.noPoll,
  poll.unknownPlace,
  poll.spokenOf,
  poll.manyFigures,
  poll.otherwiseRight,
  figure.there,
]
const OF_SOMEBODY: readonly Reason[] = [
  person.notNamed,
  person.anotherPerson,
  person.oneOfMany,
  person.possessiveOnly,
  person.namesake,
]
const OF_A_SEAT: readonly Reason[] = [poll.noSeat, poll.spokenOf, poll.notional]

/** The reasons there may be to leave a claim of each kind open. */
export const DOUBTS = {
  majority: [...OF_A_POLL, poll.total, figure.goneMajority, figure.losersVote],
  majorityShare: [...OF_A_POLL, poll.comparedWith, figure.winnersShare],
  votes: [...OF_A_POLL, poll.anotherOwner, poll.comparedWith, figure.addedUp, figure.wholeRoll],
  share: [...OF_A_POLL, poll.anotherOwner, poll.comparedWith, figure.addedUp],
  shareChange: [...OF_A_POLL, poll.anotherOwner],
  shareRatio: [...OF_A_POLL, poll.anotherOwner],
  position: [...OF_A_POLL, poll.anotherOwner, poll.looselyTheirs],
  turnout: [...OF_A_POLL, poll.comparedWith],
  swing: OF_A_POLL,
  winner: OF_A_POLL,
  outcome: OF_A_POLL,
  heldSince: [...OF_A_SEAT, poll.anotherOwner, poll.otherHolding],
  previousHolder: [...OF_A_SEAT, person.notNamed],
  electedAs: OF_SOMEBODY,
  firstElected: [...OF_SOMEBODY, person.otherYear],
  countInWindow: NONE,
  firstSince: OF_A_SEAT,
  partySeats: [poll.tallyElsewhere, poll.anotherOwner],
  houseMajority: [poll.whichHouse],
  dateOf: NONE,
  interval: OF_SOMEBODY,
  officeHeld: OF_SOMEBODY,
  projection: NONE,
  superlative: OF_A_SEAT,
} as const satisfies Record<Predicate, readonly Reason[]>

/** A verdict as it may be given: a refutation only where nothing speaks against it, else not enough information, and why. */
export function settled(view: View, predicate: Predicate, draft: Draft): Verdict {
  const { verdict } = draft
  if (verdict.verdict !== 'refuted') return verdict
  const misfit = misfitOf(view, draft)
  // The figure is right and the words about it are wrong ("minority of"): nothing is in doubt.
  if (misfit.figure && misfit.figure.value === verdict.computed) return verdict
  for (const { doubt, always } of [...EVERYWHERE, ...DOUBTS[predicate]]) {
    if (misfit.slip && !always) continue
    const why = doubt(misfit)
    if (why)
      return unknown(`not called wrong: ${why} (the register has ${verdict.computed}: ${verdict.working})`, {
        citations: verdict.citations,
      })
  }
  const told = verdict.caveats.length > 0 || !misfit.figure || !draft.against?.election
  const other = told
    ? null
    : otherReading(
        view.register,
        [draft.against.election.seat],
        misfit.figure,
        poll.measuresOf(misfit, misfit.figure),
      )
  return withCaveats(verdict, other && `possibly ${other}`)
}
