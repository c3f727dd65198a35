/** Every invariant of the register and the record, with what breaks. @module */
import type { CompleteTo, Register, Topic } from '../register/register.ts'
import { completeFor } from './known-days.ts'

/** A rule that does not hold, or a slip of a source that the register keeps and names. */
export interface Breach {
  /** The rule by its number in the rules of the House, or by its name. */
  readonly rule: string | number
  readonly what: string
  readonly rows: readonly string[]
  readonly sources: readonly string[]
}

/** What one invariant found, and how many rows it looked at. */
export interface Checked {
  readonly checked: number
  readonly breaks: readonly Breach[]
  /** Slips of the official sources, which break nothing here. */
  readonly officialSlips?: readonly Breach[]
}

/** One invariant, run when it is called. */
export type Invariant = () => Checked

export interface VerifyAnswer {
  /** Rows looked at, over all invariants. */
  readonly checked: number
  /** Empty when every rule holds; the command exits 1 when it is not. */
  readonly breaks: readonly Breach[]
  readonly officialSlips: readonly Breach[]
  readonly completeTo: CompleteTo
}

const TOPICS = [
  'results',
  'memberships',
  'parties',
  'ministers',
  'deputies',
  'primeMinisters',
  'opposition',
  'aides',
] satisfies Topic[]

/** Runs the invariants in the order given; `register` says how far what they checked is complete. */
export function verifyAnswer(register: Register, invariants: readonly Invariant[] = []): VerifyAnswer {
  const results = invariants.map((invariant) => invariant())
  return {
    checked: results.reduce((sum, { checked }) => sum + checked, 0),
    breaks: results.flatMap(({ breaks }) => breaks),
    officialSlips: results.flatMap(({ officialSlips }) => officialSlips ?? []),
    completeTo: completeFor(register, TOPICS) as CompleteTo,
  }
}
