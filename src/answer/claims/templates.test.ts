import { describe, expect, it } from 'vitest'
import { addDays } from '../../base/date.ts'
import { contestSwing } from '../../elections/contest-swing.ts'
import { lastContest } from '../../elections/previous-contest.ts'
import { ranked } from '../../elections/ranking.ts'
import { turnoutOf } from '../../elections/turnout.ts'
import type { Election } from '../../register/election.ts'
import { loadRegister } from '../../register/load.ts'
import { verdictOn } from './claims-in.test-support.ts'
import { isComplete } from './contest.ts'
import { figures, partyName, personName } from './wording.ts'

const register = loadRegister()

interface Facts {
  readonly contest: Election
  readonly seat: string
  readonly winner: string
  readonly majority: number
  readonly before: number | null
  readonly votes: number
  readonly turnout: number
}

/** Every by-election the register has votes for. */
const contests: readonly Facts[] = [...register.elections.values()].flatMap((contest) => {
  if (contest.kind !== 'byElection' || !isComplete(register, contest)) return []
  const [first, second] = ranked(register.candidaciesIn(contest.id))
  const turnout = turnoutOf(contest.validVotes, contest.electorate)
  if (!first?.person || !second || turnout === null) return []
  const previous = lastContest(register, contest)
  const [was, next] = previous ? ranked(register.candidaciesIn(previous.id)) : []
  return [
    {
      contest,
      seat: register.seats.get(contest.seat)?.name ?? '',
      winner: personName(register, first.person),
      majority: first.votes - second.votes,
      before: was && next ? was.votes - next.votes : null,
      votes: first.votes,
      turnout,
    },
  ]
})

/** Nine more in the last digit but one: never right, and not a rounded form of the truth. */
function wrong(value: number): number {
  return value + 93
}

interface Template {
  readonly name: string
  readonly predicate: string
  readonly value: (facts: Facts) => number | null
  readonly say: (facts: Facts, value: string) => string
  /** Another figure of the contest that the press might print by mistake. */
  readonly slip: (facts: Facts) => number | null
  readonly shown?: (value: number) => string
}

const TEMPLATES: readonly Template[] = [
  {
    name: 'won with a majority of',
    predicate: 'majority',
    value: ({ majority }) => majority,
    say: ({ seat, winner }, value) =>
      `${winner} has won the ${seat} by-election with a majority of ${value}.`,
    slip: ({ before }) => before,
  },
  {
    name: 'held by N votes, told in a second sentence',
    predicate: 'majority',
    value: ({ majority }) => majority,
    say: ({ seat, winner }, value) =>
      `There is a new MP for ${seat} after Thursday’s by-election. ${winner} won by ${value} votes.`,
    slip: ({ votes }) => votes,
  },
  {
    name: 'overturned',
    predicate: 'majority',
    value: ({ before }) => before,
    say: ({ seat, winner }, value) =>
      `${winner} overturned a majority of ${value} to win the ${seat} by-election.`,
    slip: ({ before }) => before && wrong(before),
  },
  {
    name: 'votes',
    predicate: 'votes',
    value: ({ votes }) => votes,
    say: ({ seat, winner }, value) =>
      `${winner} is the MP for ${seat} after a by-election in which the winner, ${winner}, took ${value} votes.`,
    slip: ({ votes }) => wrong(votes),
  },
  {
    name: 'turnout',
    predicate: 'turnout',
    value: ({ turnout }) => Number(turnout.toFixed(1)),
    say: ({ seat, winner }, value) => `${winner} won the ${seat} by-election. Turnout was ${value}%.`,
    slip: ({ turnout }) => Number((turnout + 4.3).toFixed(1)),
    shown: String,
  },
]

describe.each(TEMPLATES)('every by-election, $name', ({ predicate, value, say, slip, shown = figures }) => {
  it('is right with the true figure and wrong with a slip', () => {
    const odd: string[] = []
    let read = 0
    for (const facts of contests) {
      const date = addDays(facts.contest.date, 1)
      const right = value(facts)
      const false_ = slip(facts)
      if (right === null || false_ === null || false_ === right) continue
      const verdicts = [right, false_].map((one) => verdictOn(say(facts, shown(one)), date, predicate, one))
      if (verdicts[0] === 'refuted' || verdicts[1] === 'supported')
        odd.push(`${facts.contest.id}: ${verdicts.join(', ')}`)
      if (verdicts[0] === 'supported' && verdicts[1] === 'refuted') read++
    }
    expect(odd).toEqual([])
    expect(read / contests.length).toBeGreaterThan(0.8)
  })
})

it('rule 11: the swing of every by-election is right in its direction and wrong the other way', () => {
  const odd: string[] = []
  for (const { contest, seat, winner } of contests) {
    const swing = contestSwing(register, contest)?.butler
    if (!swing || swing.points < 2) continue
    const [from, to] = [partyName(register, swing.from), partyName(register, swing.to)]
    const text = (a: string, b: string) =>
      `${winner} won the ${seat} by-election on a swing of ${swing.points.toFixed(1)}% from ${a} to ${b}.`
    const printed = Number(swing.points.toFixed(1))
    const date = addDays(contest.date, 1)
    if (verdictOn(text(from, to), date, 'swing', printed) === 'refuted') odd.push(`${contest.id} refuted`)
    if (verdictOn(text(to, from), date, 'swing', printed) === 'supported')
      odd.push(`${contest.id} turned round`)
  }
  expect(odd).toEqual([])
})
