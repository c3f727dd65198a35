/** The majority overturned in a contest, as answers print it, with its formula. @module */
import type { IsoDate } from '../base/date.ts'
import { overturnedMajority } from '../elections/overturned.ts'
import type { Election, ElectionKind } from '../register/election.ts'
import type { Register } from '../register/register.ts'
import { partyName } from './names.ts'
import { points } from './points.ts'

export interface OverturnedRow {
  /** Votes. */
  readonly majority: number
  /** Of the valid votes of that contest, in percentage points. */
  readonly majorityShare: number | null
  /** Who had held the seat with it. */
  readonly party: string
  /** The contest it was won at. */
  readonly election: string
  readonly date: IsoDate
  /** `notional` where the seat was redrawn since: an estimate on these boundaries, not a result. */
  readonly kind: ElectionKind
  readonly formula: string
}

export function overturnedRow(register: Register, election: Election): OverturnedRow | null {
  const overturned = overturnedMajority(register, election)
  if (!overturned) return null
  const { base, held, over, votes } = overturned
  const party = partyName(register, held)
  const rival = over === null ? '' : ` over ${partyName(register, over)}`
  const reckoned = base.kind === 'notional' ? ', reckoned for these boundaries' : ''
  return {
    majority: votes,
    majorityShare: points(overturned.points),
    party,
    election: base.id,
    date: base.date,
    kind: base.kind,
    formula: `majority of ${party}${rival} at the general election of ${base.date}${reckoned}`,
  }
}

/** The convention of the list, how far back it goes and what it cannot compare. */
export function overturnedNotes(register: Register, contests: readonly Election[]): readonly string[] {
  const dates = contests.map(({ date }) => date).sort()
  const unlike = contests.filter((one) => one.kind === 'general' && !isCompared(register, one)).length
  return [
    'Overturned: the majority, in votes, that the party which lost the seat had won it with at the last general election, on the result reckoned for the new boundaries where the seat was redrawn; by-elections between do not count. Where the Speaker won or had won there is none.',
    ...(dates[0]
      ? [
          `The first contest looked at is of ${dates[0]}; the votes go back to ${register.completeFrom.results}.`,
        ]
      : []),
    ...(unlike > 0
      ? [
          `${unlike} contests at general elections are left out, since the seat was new or redrawn and no result is reckoned for it.`,
        ]
      : []),
  ]
}

function isCompared(register: Register, election: Election): boolean {
  return register
    .electionsIn(election.seat)
    .some(({ kind, date }) => kind !== 'byElection' && date < election.date)
}
