/** "Who was the MP for Dover on 9 May 2024?" @module */
import { CallerError } from '../../../base/error.ts'
import type { Register } from '../../../register/register.ts'
import { resolveSeat } from '../../resolve/seat.ts'
import { type SeatAnswer, seatAnswer } from '../../seat.ts'
import { type Asked, question, type Shape } from '../shape.ts'

const MP = `(?:mps?|members?)(?: of parliament)?`
const WAS = `(?:is|was|were|are|has been|have been|had been|served as)`
const HELD = `(?:held|holds|represented|represents|sat for|sits for|sat in parliament for)`

export const whoHeldSeat: Shape = {
  id: 'whoHeldSeat',
  ofNow: true,
  example: 'Who was the MP for Dover on 9 May 2024?',
  patterns: [
    question(`who ${WAS} (?:the )?(?:current |sitting |local )?${MP} (?:for|of|in|at) (?<seat>.+?)`),
    question(`who (?:the )?(?:current )?${MP} (?:for|of) (?<seat>.+?) (?:is|was)`),
    question(`who ${WAS} (?<seat>.+?)'s (?:current |sitting )?${MP}`),
    question(`(?:who|(?:which|what) (?:mps?|members?|politician|part(?:y|ies))) ${HELD} (?<seat>.+?)`),
    question(`(?:the |all )?${MP} (?:for|of) (?<seat>.+?)`),
    question(`(?<seat>.+?)'s ${MP}`),
  ],
  answer({ words, period, today }: Asked, register: Register) {
    const name = (words.seat ?? '').replace(/^(?:the )?(?:(?:seat|constituency) of )?/i, '')
    const until = period.until ?? today
    const since = period.since ?? until
    // The boundaries may have been redrawn between: Dover in 2024 is two seats, one after the other.
    const days = since === until ? [until] : [since, until]
    const answers = days.flatMap((on) => {
      try {
        return [seatAnswer(register, { name: resolveSeat(register, name, on).seat.id, on })]
      } catch (error) {
        if (!(error instanceof CallerError) || on === until) throw error
        return []
      }
    })
    const answer = answers.at(-1) as SeatAnswer
    const rows = answers.flatMap((each) => each.holders)
    const holders = rows
      .filter(
        (row, at) =>
          rows.findIndex((other) => other.personId === row.personId && other.from === row.from) === at,
      )
      .filter((row) => row.from <= until && (row.to === null || row.to > since))
    const says = holders.map(
      (row) => `${row.person} (${row.party ?? 'party not known'}), ${row.from} to ${row.to ?? 'now'}.`,
    )
    return {
      says: says.length > 0 ? says : [`Nobody sat for ${answer.seat} then.`],
      rows: holders,
      command: [...new Set(answers.map((each) => `tellers seat "${each.seat}"`))].join('; '),
      notes: [...new Set(answers.flatMap((each) => each.notes))],
    }
  },
}
