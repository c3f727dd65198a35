/** The tense and the place of a clause that make its deed background to something later. @module */
import type { Unit } from '../pattern/unit.ts'
import type { Clause } from './clause.ts'
import type { Mood } from './modality.ts'

/** Pluperfect, or hung on "after", "since", "having": told as background to something later. */
export function isBackground(clause: Clause): boolean {
  const { chain, subordinate } = clause
  if (
    isPluperfect(chain) ||
    chain.includes('having') ||
    chain.includes('previously') ||
    chain.includes('recently')
  )
    return true
  return subordinate !== null && !SIMULTANEOUS.has(subordinate)
}

/** "Had left", but not "has had enough and is leaving". */
function isPluperfect(chain: readonly string[]): boolean {
  return chain.some((word, at) => word === 'had' && !PRESENT.has(chain[at - 1] ?? ''))
}

const PRESENT = new Set(['has', 'have', "'ve"])

/** "Said she had resigned", "by evening he had gone": the tense hangs on the telling, or on an hour of the same day. */
export function isOnlyShifted(
  units: readonly Unit[],
  clause: Clause,
  governor: Mood | 'told' | null,
): boolean {
  const { chain, subordinate } = clause
  if (subordinate || chain.includes('having') || chain.includes('previously')) return false
  return governor === 'told' || (units[0]?.lower === 'by' && !units[0].mention)
}

const SIMULTANEOUS = new Set(['participle', 'as', 'while', 'because'])
