/** Where sources disagree: what was kept, what was set aside, and why. @module */
import { readHand } from './csv.ts'

export interface Conflict {
  readonly topic: string
  readonly what: string
  readonly kept: string
  readonly keptSource: string
  readonly other: string
  readonly otherSource: string
  readonly reason: string
}

export type Conflicts = Conflict[]

/** Conflicts settled by hand in the other tables, each with the reason. */
export function conflictsByHand(hand: typeof readHand = readHand): Conflict[] {
  return hand('conflicts').map((row) => ({
    topic: row.topic!,
    what: row.what!,
    kept: row.kept!,
    keptSource: row.kept_source!,
    other: row.other!,
    otherSource: row.other_source!,
    reason: row.reason!,
  }))
}

/** In an order that does not depend on how they were found. */
export function sortedConflicts(conflicts: Conflicts): Conflict[] {
  const key = (conflict: Conflict) => `${conflict.topic}|${conflict.what}|${conflict.other}`
  return conflicts.toSorted((a, b) => (key(a) < key(b) ? -1 : key(a) > key(b) ? 1 : 0))
}
