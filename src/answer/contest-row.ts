/** One contest in a line, as lists of elections print it. @module */
import type { IsoDate } from '../base/date.ts'
import { contestSwing } from '../elections/contest-swing.ts'
import { majorityOf } from '../elections/majority.ts'
import { officialChange, outcomeText } from '../elections/outcome.ts'
import { secondOf, winnerOf } from '../elections/ranking.ts'
import { shareOf, validVotesOf } from '../elections/share.ts'
import type { Swing } from '../elections/swing.ts'
import { turnoutOf } from '../elections/turnout.ts'
import type { Candidacy, Election, ElectionKind } from '../register/election.ts'
import type { Register } from '../register/register.ts'
import { partyName, partyNames, personName, seatName } from './names.ts'
import { points } from './points.ts'

export interface Contender {
  /** Null in notional results, which have no candidates. */
  readonly person: string | null
  readonly personId?: string
  readonly party: string
  readonly label?: string
  readonly votes: number | null
}

/** A swing with the parties by name; `points` are percentage points. */
export interface SwingRow {
  readonly from: string
  readonly to: string
  readonly points: number
}

export interface ContestRow {
  readonly election: string
  readonly kind: ElectionKind
  readonly constituency: string
  readonly constituencyId: string
  readonly date: IsoDate
  readonly winner: Contender | null
  readonly second: Contender | null
  /** Votes. */
  readonly majority: number | null
  /** Of the valid votes, in percentage points. */
  readonly majorityShare: number | null
  readonly turnout: number | null
  /** Butler, against the last general election in the seat. */
  readonly swing: SwingRow | null
  /** Official sense (rule 7); null for notional results and where there is nothing to compare with. */
  readonly outcome: string | null
}

export function contestRow(register: Register, election: Election): ContestRow {
  const candidacies = register.candidaciesIn(election.id)
  const majority = majorityOf(candidacies)
  const notional = election.kind === 'notional'
  const swing = notional ? null : contestSwing(register, election)?.butler
  return {
    election: election.id,
    kind: election.kind,
    constituency: seatName(register, election.seat),
    constituencyId: election.seat,
    date: election.date,
    winner: contender(register, winnerOf(candidacies)),
    second: contender(register, secondOf(candidacies)),
    majority: majority ?? election.majority,
    majorityShare: points(shareOf(majority ?? election.majority, validVotesOf(election, candidacies))),
    turnout: points(turnoutOf(validVotesOf(election, candidacies), election.electorate)),
    swing: swing ? swingRow(register, swing) : null,
    outcome: notional ? null : officialOutcome(register, election),
  }
}

export function swingRow(
  register: Register,
  { from, to, points: size }: Omit<Swing, 'convention'>,
): SwingRow {
  return { from: partyName(register, from), to: partyName(register, to), points: points(size) }
}

/** As the official results word it; worked out by the same rule where they do not. */
export function officialOutcome(register: Register, election: Election): string | null {
  if (election.outcome !== null) return election.outcome
  const change = officialChange(register, election)
  return change && outcomeText(register, change)
}

export function candidateName(register: Register, candidacy: Candidacy): string | null {
  return candidacy.person ? personName(register, candidacy.person) : candidacy.name || null
}

function contender(register: Register, candidacy: Candidacy | null): Contender | null {
  if (!candidacy) return null
  return {
    person: candidateName(register, candidacy),
    ...(candidacy.person ? { personId: candidacy.person } : {}),
    ...partyNames(register, candidacy.party, candidacy.label),
    votes: candidacy.votes,
  }
}
