/** Contests before 1979: general elections with votes by group of parties. @module */
import type { PartyId, SeatId } from '../../src/base/id.ts'
import type { Candidacy, Election } from '../../src/register/election.ts'
import type { Affiliation, Membership } from '../../src/register/membership.ts'
import type { Seat } from '../../src/register/seat.ts'
import type { Conflicts } from '../conflicts.ts'
import { type Elections, electionId } from '../elections.ts'
import type { People } from '../people.ts'
import { partyOfGroup } from './party-elected.ts'
import { OLDER_POLLS } from './polls.ts'
import type { OlderSeats } from './seats.ts'
import type { VoteRow } from './vote-rows.ts'

interface Context {
  /** All seats, those fought in 1979 among them. */
  readonly seats: readonly Seat[]
  readonly older: OlderSeats
  readonly people: People
  readonly memberships: readonly Membership[]
  readonly affiliations: readonly Affiliation[]
  readonly conflicts: Conflicts
}

interface Winner {
  readonly membership: Membership
  readonly name: string
  readonly party: PartyId | null
}

/** Parties whose candidates the table counts with another's. */
const COUNTED_WITH: ReadonlyMap<PartyId, PartyId> = new Map([
  ['party:labour-co-op', 'party:labour'],
  ['party:national-liberal-conservative', 'party:conservative'],
])

export function compileElectionsBefore1979(context: Context): Elections {
  const elections: Election[] = []
  const candidacies: Candidacy[] = []
  const winners = winnersOf(context)
  for (const { day } of OLDER_POLLS) {
    const fought = context.seats.flatMap((seat) => {
      const votes = context.older.votesIn(seat.id, day)
      return votes ? [{ seat, votes }] : []
    })
    const sums = new Set(fought.map(({ votes }) => sumOf(votes.votes)))
    for (const { seat, votes } of fought) {
      const id = electionId(seat, day, 'general')
      // Electors of two members had two votes each: the sum of the candidates' is not the number of ballots.
      const valid = seat.members > 1 ? null : validVotes(votes, seat, sums, context.conflicts)
      const made = seat.members > 1 ? [] : byGroup(votes, valid, winners(seat.id, day)[0] ?? null)
      const rows = seat.members > 1 ? returned(winners(seat.id, day)) : made
      candidacies.push(...rows.map((row) => ({ ...row, election: id })))
      elections.push({
        id,
        kind: 'general',
        seat: seat.id,
        date: day,
        electorate: votes.electorate,
        validVotes: valid,
        invalidVotes: null,
        majority: majorityOf(made),
        outcome: null,
        writOn: null,
        source: 'hocl',
      })
    }
  }
  return { elections, candidacies }
}

function winnersOf({ people, memberships, affiliations }: Context): (seat: SeatId, day: string) => Winner[] {
  const nameOf = new Map(people.all.map((person) => [person.id, person.name]))
  const partyOf = new Map(affiliations.map((each) => [`${each.person}|${each.from}`, each.party]))
  const entered = Map.groupBy(memberships, (each) => `${each.seat}|${each.from}`)
  return (seat, day) =>
    (entered.get(`${seat}|${day}`) ?? []).map((membership) => ({
      membership,
      name: nameOf.get(membership.person)!,
      party: partyOf.get(`${membership.person}|${day}`) ?? null,
    }))
}

/**
 * The total, unless the groups add up to more, or it is the sum of another row: the table has two totals in each
 * other's rows. Null where nobody voted.
 */
function validVotes(
  { votes, total, day }: VoteRow,
  seat: Seat,
  sums: ReadonlySet<number>,
  conflicts: Conflicts,
): number | null {
  if (total === null) return null
  const sum = sumOf(votes)
  if (sum === total || (sum < total && !sums.has(total))) return total
  conflicts.push({
    topic: 'elections',
    what: `valid votes in ${seat.name}, ${day}`,
    kept: String(sum),
    keptSource: 'hocl, by group',
    other: String(total),
    otherSource: 'hocl, total',
    reason: "The groups' votes add up to the first; the total printed is that of another row",
  })
  return sum
}

function sumOf(votes: VoteRow['votes']): number {
  return [...votes.values()].reduce((sum, each) => sum + each, 0)
}

type Row = Omit<Candidacy, 'election'>

function row(party: PartyId, votes: number | null, total: number | null): Row {
  const share = votes === null || !total ? null : Math.round((votes / total) * 1e8) / 1e6
  return { person: null, name: '', party, label: null, votes, share, change: null, position: null }
}

/** Of a seat with several members, whoever was returned; the table adds up the votes of a party's candidates. */
function returned(winners: readonly Winner[]): Row[] {
  return winners.flatMap(({ membership, name, party }) =>
    party === null ? [] : [{ ...row(party, null, null), person: membership.person, name }],
  )
}

function byGroup(votes: VoteRow, valid: number | null, winner: Winner | null): Row[] {
  const groups = [...votes.votes].sort(([, a], [, b]) => b - a)
  const rows = groups.map(([group, count]) =>
    row(partyOfGroup(group, votes.region) ?? 'party:other', count, valid),
  )
  if (!winner || winner.party === null) return rows
  const won = {
    person: winner.membership.person,
    name: winner.name,
    party: winner.party,
    position: 1,
  }
  const counted = COUNTED_WITH.get(winner.party) ?? winner.party
  const at = rows.findIndex((each) => each.party === counted)
  // Unopposed, or among the others: the winner is named without votes.
  if (at !== 0) return [{ ...row(winner.party, null, null), ...won }, ...rows]
  return [{ ...rows[0]!, ...won }, ...rows.slice(1)]
}

/** First less second where both are known to be single candidates. */
function majorityOf([first, second]: readonly Row[]): number | null {
  if (!first || !second || first.votes === null || second.votes === null) return null
  if (first.person === null || second.party === 'party:other') return null
  return first.votes - second.votes
}
