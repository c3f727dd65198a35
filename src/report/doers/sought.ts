/** How many doers a sentence speaks of and leaves to the rest of the article to name. @module */
import type { Clause } from '../clause/clause.ts'
import type { AnyEventRule } from '../events/reader.ts'
import { isOfParties } from '../moves/of-parties.ts'
import type { Group } from './group.ts'

export interface Sought {
  readonly least: number
  readonly most: number
}

/** The rule that gives an act to somebody the article names in another sentence. */
export const NAMED_ELSEWHERE = 'doer.namedElsewhere'

const TO_COME = new Set(['will', 'would', 'going', "'ll", 'might', 'could', 'may'])
const ONE: Sought = { least: 1, most: 1 }
const ANY: Sought = { least: 1, most: Number.POSITIVE_INFINITY }

/** Null where the sentence names them all, or speaks of nobody; only acts the register keeps can be looked up. `group` is the one the rule's words count. */
export function soughtOf(
  rule: AnyEventRule,
  clause: Clause,
  group: Group | null,
  named: number,
): Sought | null {
  const leavesSeat = rule.id === 'seatVacated.resignedSeat'
  if (!isOfParties(rule.type) && !leavesSeat) return null
  // "More of them were going to leave": whoever will is not yet on record.
  if (named === 0 && clause.chain.some((word) => TO_COME.has(word))) return null
  if (leavesSeat) return named === 0 && rule.doer === 'subject' && clause.unnamed ? ONE : null
  if (rule.doer === 'those') return ANY
  const several = rule.doer === 'group' ? group : rule.doer === 'subject' ? clause.group : null
  if (several) {
    // "They" are those just named; "the rebels" may be named all over the article.
    const all =
      several.count === null ? several.from === several.to || !several.definite : named >= several.count
    if (named > 0 && all) return null
    // "She and two others": whoever is named beside them is not of their number.
    return { least: 2, most: several.count === null ? Number.POSITIVE_INFINITY : several.count + named }
  }
  return named === 0 && rule.doer === 'subject' && (clause.unnamed || clause.pronoun) ? ONE : null
}
