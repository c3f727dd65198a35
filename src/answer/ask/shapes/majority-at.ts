/** "What was the majority at Bolton North East in 2019?" @module */
import type { Register } from '../../../register/register.ts'
import { electionAnswer } from '../../election.ts'
import { resolveSeat } from '../../resolve/seat.ts'
import { type Asked, question, type Shape } from '../shape.ts'

export const majorityAt: Shape = {
  id: 'majorityAt',
  example: 'What was the majority at Bolton North East in 2019?',
  patterns: [question(`(?:what (?:is|was) )?(?:the )?majority (?:at|in|of|for) (?<seat>.+?)`)],
  answer({ words, period, today }: Asked, register: Register) {
    const line = resolveSeat(register, words.seat ?? '', period.until ?? undefined).line
    const until = period.until ?? today
    const contests = line
      .flatMap((seat) => register.electionsIn(seat.id))
      .filter(
        (election) =>
          election.kind !== 'notional' &&
          election.date <= until &&
          (period.since === null || period.since === period.until || election.date >= period.since),
      )
      .sort((a, b) => (a.date < b.date ? -1 : 1))
    const inYear = period.since && period.since !== period.until ? contests : contests.slice(-1)
    if (inYear.length === 0) return null
    const answers = inYear.map((election) => ({
      on: election.date,
      ...electionAnswer(register, { seat: register.seats.get(election.seat)?.name ?? '', on: election.date }),
    }))
    return {
      says: answers.map((each) => {
        const [first, second] = each.candidacies
        if (each.majority === null) return `${each.constituency}, ${each.on}: the register holds no majority.`
        return `${each.constituency}, ${each.on}: ${each.majority.toLocaleString('en-GB')} votes, ${first?.person ?? first?.party} (${first?.party}) over ${second?.person ?? second?.party} (${second?.party}).`
      }),
      rows: answers,
      command: answers.map((each) => `tellers election "${each.constituency}" --on ${each.on}`).join('; '),
      notes: [],
    }
  },
}
