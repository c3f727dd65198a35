/** Whether the words of a trigger deny it: "is not standing down", "will not be prime minister". @module */
import { wordSet } from '../../mention/word.ts'
import type { Unit } from '../pattern/unit.ts'
import type { Telling } from './rule-mood.ts'

/** What stands behind a comma or a relative word is told of something else. */
export function isNegatedWithin({ units, match }: Telling): boolean {
  for (let at = match.from; at < match.to; at++) {
    const unit = units[at] as Unit
    if (ASIDES.has(unit)) return false
    if (!unit.mention && NOT.has(unit)) return true
  }
  return false
}

const ASIDES = wordSet(', who which that')
export const NOT = wordSet("not n't won't wouldn't never")
