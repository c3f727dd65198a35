/** Every predicate and the file that reads it. @module */
import type { Predicate } from './claim.ts'
import { countInWindow } from './count-in-window.ts'
import { dateOf } from './date-of.ts'
import { electedAs } from './elected-as.ts'
import { firstElected } from './first-elected.ts'
import { firstSince } from './first-since.ts'
import { heldSince } from './held-since.ts'
import { houseMajority } from './house-majority.ts'
import { interval } from './interval.ts'
import { majority } from './majority.ts'
import { majorityShare } from './majority-share.ts'
import { officeHeld } from './office-held.ts'
import { outcome } from './outcome.ts'
import { partySeats } from './party-seats.ts'
import { position } from './position.ts'
import type { PredicateReader } from './predicate.ts'
import { previousHolder } from './previous-holder.ts'
import { projection } from './projection.ts'
import { share } from './share.ts'
import { shareChange } from './share-change.ts'
import { shareRatio } from './share-ratio.ts'
import { superlative } from './superlative.ts'
import { swing } from './swing.ts'
import { turnout } from './turnout.ts'
import { votes } from './votes.ts'
import { winner } from './winner.ts'

/** In the order claims of one sentence are given. */
export const PREDICATES = {
  majority,
  majorityShare,
  votes,
  share,
  shareChange,
  shareRatio,
  position,
  turnout,
  swing,
  winner,
  outcome,
  heldSince,
  previousHolder,
  electedAs,
  firstElected,
  countInWindow,
  firstSince,
  partySeats,
  houseMajority,
  dateOf,
  interval,
  officeHeld,
  projection,
  superlative,
} satisfies Record<Predicate, PredicateReader>
