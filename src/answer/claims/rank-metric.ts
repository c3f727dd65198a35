/** What contests are ranked by: majority, turnout, swing, share; over by-elections or a general election. @module */
import type { IsoDate } from '../../base/date.ts'
import type { PartyId } from '../../base/id.ts'
import { contestSwing } from '../../elections/contest-swing.ts'
import { lastGeneralElection } from '../../elections/previous-contest.ts'
import { sharesOf } from '../../elections/share.ts'
import { butlerSwing } from '../../elections/swing.ts'
import { turnoutOf } from '../../elections/turnout.ts'
import type { Election } from '../../register/election.ts'
import type { Register } from '../../register/register.ts'
import { majorityIn, winnerIn } from './contest.ts'

export type Metric = 'majority' | 'turnout' | 'swing' | 'overturned'

export interface Direction {
  readonly from: PartyId | null
  readonly to: PartyId | null
}

export interface Ranked {
  readonly election: Election
  readonly value: number
}

/** The majority of the last general election in a seat, where another party won this contest. */
function overturned(register: Register, election: Election): number | null {
  const before = lastGeneralElection(register, election)
  const now = winnerIn(register, election)
  const then = before && winnerIn(register, before)
  if (!before || !now || !then || register.countedAs(now.party) === register.countedAs(then.party))
    return null
  return majorityIn(register, before)
}

/** Votes, per cent or points; null where the register lacks what it is computed from. */
export function metricOf(
  register: Register,
  election: Election,
  metric: Metric,
  direction: Direction,
): number | null {
  switch (metric) {
    case 'majority':
      return majorityIn(register, election) ?? election.majority
    case 'turnout':
      return turnoutOf(election.validVotes, election.electorate)
    case 'overturned':
      return overturned(register, election)
    case 'swing':
      return swingOf(register, election, direction)
  }
}

function swingOf(register: Register, election: Election, { from, to }: Direction): number | null {
  const base = lastGeneralElection(register, election)
  if (from && to && base) {
    const swing = butlerSwing(from, to, sharesOf(register, base), sharesOf(register, election))
    return swing && swing.from === from ? swing.points : null
  }
  const own = contestSwing(register, election)?.butler ?? null
  return own && (!to || own.to === to) && (!from || own.from === from) ? own.points : null
}

const tables = new WeakMap<Register, Map<string, readonly Ranked[]>>()

/** Every contest of a kind (of one day, for a general election) that the metric can be computed for, by date; worked out once. */
export function rankedContests(
  register: Register,
  metric: Metric,
  kind: 'byElection' | 'general',
  day: IsoDate | null,
  direction: Direction,
): readonly Ranked[] {
  let known = tables.get(register)
  if (!known) {
    known = new Map()
    tables.set(register, known)
  }
  const key = [metric, kind, day, direction.from, direction.to].join('|')
  let list = known.get(key)
  if (!list) {
    list = [...register.elections.values()]
      .filter((one) => one.kind === kind && (day === null || one.date === day))
      .flatMap((election) => {
        const value = metricOf(register, election, metric, direction)
        return value === null ? [] : [{ election, value }]
      })
      .sort((a, b) => (a.election.date < b.election.date ? -1 : 1))
    known.set(key, list)
  }
  return list
}

const votesFrom = new WeakMap<Register, IsoDate>()

/** The by-election from which on the register has the votes of all; worked out once. */
export function byElectionVotesFrom(register: Register): IsoDate {
  let from = votesFrom.get(register)
  if (from === undefined) {
    from = '9999-12-31'
    const polls = [...register.elections.values()].filter((one) => one.kind === 'byElection')
    for (const one of polls.sort((a, b) => (a.date < b.date ? 1 : -1))) {
      if (majorityIn(register, one) === null) break
      from = one.date
    }
    votesFrom.set(register, from)
  }
  return from
}
