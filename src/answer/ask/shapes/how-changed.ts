/** "How did Bolton North East change?" and "Which parties did Lee Anderson sit for?" @module */
import { CallerError } from '../../../base/error.ts'
import type { Register } from '../../../register/register.ts'
import { personAnswer } from '../../person.ts'
import { seatAnswer } from '../../seat.ts'
import { type Asked, question, type Shape } from '../shape.ts'

export const howChanged: Shape = {
  id: 'howChanged',
  example: 'How did Bolton North East change?  Which parties did Lee Anderson sit for?',
  patterns: [
    question(`how (?:did|has|have) (?<name>.+?) (?:changed?|changed hands|voted?)`),
    question(
      `(?:which|what) part(?:y|ies) (?:did|has|does) (?<name>.+?) (?:sit|sat|sits|belong|been)(?: for| to| in)?`,
    ),
    question(`(?:what is |show )?(?:the )?history of (?<name>.+?)`),
  ],
  answer({ words }: Asked, register: Register) {
    const name = words.name ?? ''
    try {
      const seat = seatAnswer(register, { name })
      return {
        says: seat.holders.map((row) => `${row.from} – ${row.to ?? 'now'}  ${row.person}, ${row.party}`),
        rows: seat.holders,
        command: `tellers seat "${seat.seat}"`,
        notes: seat.notes,
      }
    } catch (error) {
      if (!(error instanceof CallerError) || error.code !== 'unknownName') throw error
    }
    const person = personAnswer(register, { name })
    return {
      says: person.affiliations.map((row) => `${row.from} – ${row.to ?? 'now'}  ${row.party}`),
      rows: person.affiliations,
      command: `tellers person "${person.person}"`,
      notes: person.notes,
    }
  },
}
