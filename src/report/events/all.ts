/** Every event type's rules. A type that is forgotten here does not compile. @module */
import { beforeReading } from '../../mention/word.ts'
import { lazily } from '../../register/lookup.ts'
import type { EventType } from '../event.ts'
import { Rulebook } from '../pattern/rulebook.ts'
import { byElectionCalled } from './by-election-called.ts'
import { byElectionResult } from './by-election-result.ts'
import { candidacy } from './candidacy.ts'
import { defection } from './defection.ts'
import { expelledFromParty } from './expelled-from-party.ts'
import { noConfidenceLetter } from './no-confidence-letter.ts'
import { officeAppointed } from './office-appointed.ts'
import { officeDismissed } from './office-dismissed.ts'
import { officeResigned } from './office-resigned.ts'
import type { AnyEventRule } from './reader.ts'
import { resignationFromParty } from './resignation-from-party.ts'
import { seatVacated } from './seat-vacated.ts'
import { whipRestored } from './whip-restored.ts'
import { whipSuspended } from './whip-suspended.ts'

const rulesByType = {
  defection,
  resignationFromParty,
  expelledFromParty,
  whipSuspended,
  whipRestored,
  seatVacated,
  byElectionCalled,
  byElectionResult,
  /** Figures are not triggered by one word: `figures/figure.ts` and `general-elections/general-election.ts`. */
  generalElectionFact: [],
  candidacy,
  officeAppointed,
  officeResigned,
  officeDismissed,
  noConfidenceLetter,
  /** Statements are not triggered by words but by speech: `statements/statement.ts`. */
  statement: [],
} as const satisfies Record<EventType, readonly AnyEventRule[]>

export const eventRules: readonly AnyEventRule[] = Object.values(rulesByType).flat()

/** Ids of the rules whose words count only where the register bears them out. */
export const backedRules = lazily(
  (): ReadonlySet<string> => new Set(eventRules.filter((rule) => rule.backed).map((rule) => rule.id)),
)

/** Of those, the ones whose words are said of everything. */
export const looseRules = lazily(
  (): ReadonlySet<string> => new Set(eventRules.filter((rule) => rule.loose).map((rule) => rule.id)),
)

/** A command that reads nothing does not pay for it. */
export const eventRulebook = lazily((): Rulebook<AnyEventRule> => new Rulebook(eventRules))
beforeReading(eventRulebook)
