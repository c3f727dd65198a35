/** One kind of question people ask, and how it is answered. @module */
import type { IsoDate } from '../../base/date.ts'
import type { Register } from '../../register/register.ts'
import type { Period } from './period.ts'

export interface Asked {
  /** The words a pattern's named groups caught, trimmed. */
  readonly words: Readonly<Record<string, string>>
  readonly period: Period
  /** The words about time, as they were said. */
  readonly when: string
  /** The last day the register knows: what "now" means. */
  readonly today: IsoDate
}

export interface AskedAnswer {
  /** The answer in a sentence or a few lines. */
  readonly says: readonly string[]
  /** The rows it rests on: the JSON of the command that gives them. */
  readonly rows: unknown
  /** That command, so that the answer can be followed. */
  readonly command: string
  readonly notes: readonly string[]
}

export interface Shape {
  readonly id: string
  /** Whether a question that speaks of no time is about now. */
  readonly ofNow: boolean
  /** As shown to somebody whose question could not be read. */
  readonly example: string
  /** Over the question without its question mark; `when` catches the words about time. */
  readonly patterns: readonly RegExp[]
  /** Null when the words turn out to mean something else. Names that fit nothing throw as the resolvers do. */
  readonly answer: (asked: Asked, register: Register) => AskedAnswer | null
}

/** The end of a question that may speak of time. */
export const WHEN = String.raw`(?:[,\s]+(?<when>(?:on|in|at|between|from|since|after|following|before|until|till|up to|by|during|over|within|as of|as at|last|this|today|now|yesterday|right now|currently|just now|\d{4}|\d{1,2}[\s/-]|(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve) (?:years?|months?|days?) ago)\b.*?))?`

/** A pattern of a whole question, case apart, with `WHEN` at its end. */
export function question(source: string): RegExp {
  return new RegExp(`^${source}${WHEN}$`, 'i')
}
