/** "Who was the MP for Dover on 9 May 2024?" @module */
import type { Register } from '../../../register/register.ts'
import { resolveSeat } from '../../resolve/seat.ts'
import { seatAnswer } from '../../seat.ts'
import { type Asked, question, type Shape } from '../shape.ts'

export const whoHeldSeat: Shape = {
  id: 'whoHeldSeat',
  example: 'Who was the MP for Dover on 9 May 2024?',
  patterns: [
    question(`who (?:is|was|were) (?:the )?(?:mps?|members?)(?: of parliament)? (?:for|in|at) (?<seat>.+?)`),
    question(`who (?:held|holds|represented|represents|sat for|sits for|won) (?<seat>.+?)`),
    question(`(?:mps?|members?) for (?<seat>.+?)`),
  ],
  answer({ words, period, today }: Asked, register: Register) {
    const name = (words.seat ?? '').replace(/^the (?=seat of )/i, '').replace(/^seat of /i, '')
    const until = period.until ?? today
    const since = period.since ?? (period.until === null ? until : period.until)
    const { seat } = resolveSeat(register, name, until)
    const answer = seatAnswer(register, { name: seat.name, on: until })
    const holders = answer.holders.filter((row) => row.from <= until && (row.to === null || row.to > since))
    const says = holders.map((row) => `${row.person} (${row.party}), ${row.from} to ${row.to ?? 'now'}.`)
    return {
      says: says.length > 0 ? says : [`Nobody sat for ${answer.seat} then.`],
      rows: holders,
      command: `tellers seat "${answer.seat}"`,
      notes: answer.notes,
    }
  },
}
