/** "What was the majority at Bolton North East in 2019?" @module */
import type { Election } from '../../../register/election.ts'
import type { Register } from '../../../register/register.ts'
import { electionAnswer } from '../../election.ts'
import { seatName } from '../../names.ts'
import { resolvePerson } from '../../resolve/person.ts'
import { resolveSeat } from '../../resolve/seat.ts'
import { type Asked, type AskedAnswer, question, type Shape } from '../shape.ts'

const HOW = `(?:(?:what|how (?:big|large|small|narrow|safe)) (?:is|was) )?`
const SEAT = `(?:the )?(?:seat of )?(?<seat>.+?)(?<by>(?:'s)? by-?election)?(?: seat| constituency)?`

export const majorityAt: Shape = {
  id: 'majorityAt',
  ofNow: false,
  example: 'What was the majority at Bolton North East in 2019?',
  patterns: [
    question(`${HOW}(?:the )?majority (?:at|in|of|for) ${SEAT}`),
    question(`(?:what (?:is|was) )?(?:the )?(?:election )?result (?:at|in|of|for) ${SEAT}`),
    question(`${HOW}(?:the )?(?<seat>.+?)'s majority`),
    question(`${HOW}(?<person>\\S+ .+?)'s majority`),
    question(`(?!(?:who|which|what|how|did|does|is|was|are|why|when|where|will)\\b)(?<seat>.+?) majority`),
    question(`who (?:won|took|gained|captured) ${SEAT}`),
    question(`who was (?:elected|returned) (?:for|in|at|to) ${SEAT}`),
    question(`by how (?:much|many votes) (?:did .+? win|was) ${SEAT}(?: won)?`),
    question(
      `(?:what|how (?:big|large|small) a|how much of a) majority did (?<person>.+?) (?:have|get|win|receive)`,
    ),
  ],
  answer({ words, period, today }: Asked, register: Register) {
    const until = period.until ?? today
    const contests = (words.person === undefined ? inSeat : wonBy)(register, words, until)
      .filter(({ kind, date }) => kind !== 'notional' && date <= until)
      .filter(({ kind }) => words.by === undefined || kind === 'byElection')
      .sort((a, b) => (a.date < b.date ? -1 : 1))
    const { since } = period
    const isDay = since !== null && since === period.until
    const asked = since === null || isDay ? contests.slice(-1) : contests.filter(({ date }) => date >= since)
    if (contests.length === 0) return null
    if (asked.length === 0) return none(register, contests, period)
    const answers = asked.map((election) => ({
      on: election.date,
      ...electionAnswer(register, { seat: election.seat, on: election.date }),
    }))
    return {
      says: answers.map((each) => {
        const [first, second] = each.candidacies
        const where = `${each.constituency}, ${each.on}`
        const winner = first ? `${first.person ?? first.party} (${first.party})` : 'winner not known'
        if (each.majority === null) return `${where}: ${winner}; the register holds no majority.`
        const over = second ? ` over ${second.person ?? second.party} (${second.party})` : ''
        return `${where}: ${each.majority.toLocaleString('en-GB')} votes, ${winner}${over}.`
      }),
      rows: answers,
      command: answers.map((each) => `tellers election "${each.constituency}" --on ${each.on}`).join('; '),
      notes: [],
    }
  },
}

function none(
  register: Register,
  contests: readonly Election[],
  { since, until }: Asked['period'],
): AskedAnswer {
  const seat = seatName(register, (contests.at(-1) as Election).seat)
  return {
    says: [`The register holds no contest at ${seat} from ${since} to ${until ?? 'now'}.`],
    rows: [],
    command: `tellers seat "${seat}"`,
    notes: [],
  }
}

function inSeat(register: Register, { seat = '' }: Asked['words'], until: string): readonly Election[] {
  const { line } = resolveSeat(register, seat, until)
  return line.flatMap(({ id }) => register.electionsIn(id))
}

/** The contests somebody won. */
function wonBy(register: Register, { person = '' }: Asked['words'], until: string): readonly Election[] {
  const { id } = resolvePerson(register, person, until)
  return register.candidaciesOf(id).flatMap(({ election, position }) => {
    const contest = register.elections.get(election)
    return contest && position === 1 ? [contest] : []
  })
}
