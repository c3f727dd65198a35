/** What else a printed figure would be right for: another contest of a place, another candidate, another measure. @module */
import type { IsoDate } from '../../base/date.ts'
import type { PartyId, SeatId } from '../../base/id.ts'
import { lastContest, lastGeneralElection } from '../../elections/previous-contest.ts'
import { type Shares, sharesOf } from '../../elections/share.ts'
import { butlerSwing, steedSwing } from '../../elections/swing.ts'
import { turnoutOf } from '../../elections/turnout.ts'
import type { Election } from '../../register/election.ts'
import { kept } from '../../register/lookup.ts'
import type { Register } from '../../register/register.ts'
import { contestsOf, rankedIn } from './contest.ts'
import type { Figure } from './figure.ts'
import { type Fit, fitCount, fitPercent, holds } from './tolerance.ts'
import { candidateName, contestName, partyName } from './wording.ts'

export type Measure = 'majority' | 'votes' | 'roll' | 'lead' | 'change' | 'turnout' | 'share' | 'swing'

/** A figure the register holds or gives of a contest. */
export interface Known {
  readonly value: number
  readonly measure: Measure
  readonly election: Election
  /** Whose votes, share or change it is. */
  readonly party?: PartyId
  /** What it is, in words: `the turnout of Batley and Spen, by-election of 2021-07-01`. */
  readonly what: string
}

/** Leads of those who came after are reckoned too, and swings between them: not beyond these places. */
const PLACES = 4

/** The first other thing a figure is right of in the places named, in words; null where it is right of none of `measures`. */
export function otherReading(
  register: Register,
  seats: Iterable<SeatId>,
  figure: Figure,
  measures: readonly Measure[] | 'any',
  /** Days of the contests looked at; all of them where none are given. */
  days: ReadonlySet<IsoDate> | null = null,
): string | null {
  const rate = figure.unit === 'percent' || figure.unit === 'points'
  const fitTo: (value: number) => Fit = rate
    ? (value) => fitPercent(figure, Math.abs(value))
    : (value) => fitCount(figure, value)
  let near: string | null = null
  for (const seat of seats)
    for (const { value, what, measure } of everyContest(register, seat).flatMap((election) =>
      days && !days.has(election.date) ? [] : knownOf(register, election, rate),
    )) {
      if (measures !== 'any' && !measures.includes(measure)) continue
      const fit = fitTo(value)
      if (holds(fit)) return what
      if (fit === 'doubtful') near ??= what
    }
  return near
}

/** Every figure of a contest that could be printed: percentages and points, or counts. */
export function knownOf(register: Register, election: Election, rate: boolean): readonly Known[] {
  return (rate ? rates : counts)(register, election)
}

/** Contests of a place with the notional ones, the latest first. */
function everyContest(register: Register, seat: SeatId): readonly Election[] {
  const notional = register
    .line(seat)
    .flatMap((each) => register.electionsIn(each).filter(({ kind }) => kind === 'notional'))
  return [...contestsOf(register, seat), ...notional].reverse()
}

const counts = kept((register: Register, election: Election): readonly Known[] => {
  const name = contestName(register, election)
  const found: Known[] = []
  const add = (measure: Measure, value: number | null, what: string, party?: PartyId) => {
    if (value !== null && value > 0)
      found.push({ value, measure, election, what: `${what}, ${name}`, ...(party && { party }) })
  }
  add('majority', election.majority, 'the majority')
  add('roll', election.electorate, 'the electorate')
  add('roll', election.validVotes, 'the valid votes')
  if (election.validVotes !== null && election.invalidVotes !== null)
    add('roll', election.validVotes + election.invalidVotes, 'the votes cast')
  const before = votesOf(register, lastGeneralElection(register, election))
  const ranked = rankedIn(register, election)
  for (const [at, one] of ranked.entries()) {
    add('votes', one.votes, `the vote of ${candidateName(register, one)}`, register.countedAs(one.party))
    const earlier = before.get(register.countedAs(one.party))
    if (earlier !== undefined)
      add('change', Math.abs(one.votes - earlier), `the change in votes of ${partyName(register, one.party)}`)
    if (at < PLACES)
      for (const next of ranked.slice(at + 1, PLACES))
        add('lead', one.votes - next.votes, `the lead over ${candidateName(register, next)}`)
  }
  return found
})

function votesOf(register: Register, election: Election | null): ReadonlyMap<PartyId, number> {
  const found = new Map<PartyId, number>()
  for (const one of election ? register.candidaciesIn(election.id) : [])
    if (one.votes !== null) found.set(register.countedAs(one.party), one.votes)
  return found
}

const rates = kept((register: Register, election: Election): readonly Known[] => {
  const name = contestName(register, election)
  const found: Known[] = []
  const add = (measure: Measure, value: number | null, what: string, party?: PartyId) => {
    if (value !== null)
      found.push({ value, measure, election, what: `${what}, ${name}`, ...(party && { party }) })
  }
  const turnouts = turnoutsOf(election)
  for (const one of turnouts) add('turnout', one, 'the turnout')
  const shares = sharesOf(register, election)
  const order = [...shares].sort((a, b) => b[1] - a[1])
  for (const [party, share] of order) add('share', share, `the share of ${partyName(register, party)}`, party)
  for (const [at, [, share]] of order.slice(0, PLACES).entries())
    for (const [after, [party, next]] of order.slice(at + 1, PLACES).entries())
      add(at + after === 0 ? 'majority' : 'lead', share - next, `the lead over ${partyName(register, party)}`)
  const bases = [lastGeneralElection(register, election), lastContest(register, election)]
  for (const base of new Set(bases)) {
    if (!base) continue
    for (const one of turnouts)
      for (const earlier of turnoutsOf(base)) add('change', one - earlier, 'the change in turnout')
    const before = sharesOf(register, base)
    for (const [party, share] of order)
      add(
        'change',
        share - (before.get(party) ?? 0),
        `the change in the share of ${partyName(register, party)}`,
        party,
      )
    for (const points of swingsAmong(order, before, shares)) add('swing', points, 'the swing')
  }
  return found
})

function turnoutsOf({ validVotes, invalidVotes, electorate }: Election): readonly number[] {
  const all = validVotes !== null && invalidVotes !== null ? validVotes + invalidVotes : null
  return [turnoutOf(validVotes, electorate), turnoutOf(all, electorate)].filter((one) => one !== null)
}

function swingsAmong(
  order: readonly (readonly [PartyId, number])[],
  before: Shares,
  after: Shares,
): readonly number[] {
  const found: number[] = []
  const first = order.slice(0, PLACES).map(([party]) => party)
  for (const [at, a] of first.entries())
    for (const b of first.slice(at + 1))
      for (const swing of [butlerSwing(a, b, before, after), steedSwing(a, b, before, after)])
        if (swing) found.push(swing.points)
  return found
}
