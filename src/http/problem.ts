/** The one shape of an error over HTTP, and which status each kind of mistake has. @module */
import { CallerError, type CallerErrorCode } from '../base/error.ts'

export type ProblemCode =
  | CallerErrorCode
  | 'noSuchPage'
  | 'wrongMethod'
  | 'tooLarge'
  | 'wrongMediaType'
  | 'fault'
export type ProblemStatus = 400 | 404 | 405 | 409 | 413 | 415 | 422 | 500

export interface Problem {
  readonly status: ProblemStatus
  readonly code: ProblemCode
  readonly message: string
  /** What the caller may have meant. */
  readonly candidates: readonly string[]
}

/** As it leaves the program: `{"error": {"code", "message", "candidates"?}}`. */
export interface ProblemJson {
  readonly error: {
    readonly code: ProblemCode
    readonly message: string
    readonly candidates?: readonly string[]
  }
}

export const STATUS = {
  badDate: 400,
  badOption: 400,
  badInput: 422,
  ambiguousName: 409,
  unknownName: 404,
  notKnown: 404,
  noSuchPage: 404,
  wrongMethod: 405,
  tooLarge: 413,
  wrongMediaType: 415,
  fault: 500,
} as const satisfies Record<ProblemCode, ProblemStatus>

export function problem(code: ProblemCode, message: string, candidates: readonly string[] = []): Problem {
  return { status: STATUS[code], code, message, candidates }
}

/** A mistake that only a request can make, such as the wrong media type. */
export class ProblemError extends Error {
  readonly problem: Problem

  constructor(code: ProblemCode, message: string) {
    super(message)
    this.name = 'ProblemError'
    this.problem = problem(code, message)
  }
}

/** A caller's mistake as it is; anything else as our fault, without its innards. */
export function problemOf(error: unknown): Problem {
  if (error instanceof ProblemError) return error.problem
  if (error instanceof CallerError) return problem(error.code, error.message, error.candidates)
  return problem('fault', 'Something went wrong on our side. The same request may work later.')
}

export function problemJson({ code, message, candidates }: Problem): ProblemJson {
  return { error: { code, message, ...(candidates.length > 0 && { candidates }) } }
}
