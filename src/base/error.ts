/** The two ways a command can fail. Expected outcomes (unresolved, ambiguous) are values, not errors. @module */

/** Closed list of what a caller can do wrong. */
export type CallerErrorCode =
  | 'badDate'
  | 'badInput'
  | 'badOption'
  | 'ambiguousName'
  | 'unknownName'
  | 'notKnown'

/** The caller's mistake: exit code 2, or a 4xx. The message says the thing, what was found, what was expected. */
export class CallerError extends Error {
  readonly code: CallerErrorCode
  /** What the caller may have meant, when that is known. */
  readonly candidates: readonly string[]

  constructor(code: CallerErrorCode, message: string, candidates: readonly string[] = []) {
    super(message)
    this.name = 'CallerError'
    this.code = code
    this.candidates = candidates
  }
}

/** Our fault or the machine's (a store that cannot be written): exit code 1, or a 5xx. */
export class FaultError extends Error {
  override readonly name = 'FaultError'
}
