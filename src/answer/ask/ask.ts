/** Answers a question in plain English, for the shapes people use; any other gets the list of shapes, not a guess. @module */
import { CallerError } from '../../base/error.ts'
import type { CompleteTo, Register } from '../../register/register.ts'
import { lastKnownDay } from '../known-days.ts'
import { periodOf } from './period.ts'
import type { AskedAnswer, Shape } from './shape.ts'
import { defections } from './shapes/defections.ts'
import { houseOnDay } from './shapes/house-on-day.ts'
import { howChanged } from './shapes/how-changed.ts'
import { majorityAt } from './shapes/majority-at.ts'
import { whoHeldOffice } from './shapes/who-held-office.ts'
import { whoHeldSeat } from './shapes/who-held-seat.ts'
import { bare, isNow } from './wording.ts'

/** In the order they are tried. */
export const SHAPES: readonly Shape[] = [
  defections,
  houseOnDay,
  majorityAt,
  whoHeldSeat,
  whoHeldOffice,
  howChanged,
]

export interface AskAnswer extends AskedAnswer {
  readonly question: string
  /** Which shape it was read as. */
  readonly shape: string
  readonly completeTo: CompleteTo
}

/** Longer ones are stories, for `check`. */
const LONGEST_QUESTION = 300

/** Throws `badInput` with the shapes when the question fits none, and as the resolvers do when a name in it does not resolve. */
export function askAnswer(register: Register, text: string): AskAnswer {
  const question = text.length > LONGEST_QUESTION ? '' : bare(text)
  const today = lastKnownDay(register, ['memberships', 'parties'])
  let failed: CallerError | null = null
  for (const shape of question === '' ? [] : SHAPES) {
    for (const pattern of shape.patterns) {
      const match = pattern.exec(question)
      if (!match) continue
      const { when = '', ...words } = match.groups ?? {}
      const now = isNow(when) || (when === '' && shape.ofNow)
      const period = isNow(when)
        ? { since: today, until: today }
        : periodOf(when.replace(/^as of /i, ''), today)
      if (!period) continue
      try {
        const answer = shape.answer({ words: trimmed(words), period, when, today }, register)
        if (!answer) continue
        const notes = now
          ? [...answer.notes, `Now is ${today}, the last day the register knows.`]
          : answer.notes
        return { question: text, shape: shape.id, ...answer, notes, completeTo: register.completeTo }
      } catch (error) {
        // A name this shape cannot place may be what another shape is about.
        if (!(error instanceof CallerError)) throw error
        failed ??= error
      }
    }
  }
  if (failed) throw failed
  const shapes = SHAPES.map((shape) => shape.example)
  const found = text.length > 120 ? `${text.slice(0, 120)}…` : text
  throw new CallerError(
    'badInput',
    `This question could not be read: "${found}". Ask it in one of these shapes:`,
    shapes,
  )
}

/** What a pattern caught; what it did not catch is left out. */
function trimmed(words: Record<string, string | undefined>): Record<string, string> {
  return Object.fromEntries(
    Object.entries(words).flatMap(([key, value]) => (value === undefined ? [] : [[key, value.trim()]])),
  )
}
