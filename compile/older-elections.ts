/** Contests before 2010: general elections from 1979 with votes by group or candidate, by-elections with their winner. @module */
import { type ElectionId, type PartyId, slug } from '../src/base/id.ts'
import type { Candidacy, Election } from '../src/register/election.ts'
import type { Affiliation, Membership } from '../src/register/membership.ts'
import type { Person } from '../src/register/person.ts'
import type { Seat } from '../src/register/seat.ts'
import { numberOrNull, type Row, readSource } from './csv.ts'
import { type Elections, electionId } from './elections.ts'
import { type NamedCandidate, namedCandidates } from './named-candidates.ts'
import type { People } from './people.ts'
import type { Seats } from './seats.ts'

/** General elections of the table of votes that no newer source covers by candidate. */
const POLLING_DAYS: Readonly<Record<string, string>> = {
  '1979': '1979-05-03',
  '1983': '1983-06-09',
  '1987': '1987-06-11',
  '1992': '1992-04-09',
  '1997': '1997-05-01',
  '2001': '2001-06-07',
  '2005': '2005-05-05',
}

/** First day of the contests that psephology holds. */
const COVERED_FROM = '2010-05-06'

interface Context {
  readonly seats: Seats
  readonly people: People
  readonly memberships: readonly Membership[]
  readonly affiliations: readonly Affiliation[]
}

interface Winner {
  readonly person: Person
  readonly party: PartyId
}

type Winners = (seat: Seat, day: string) => readonly Winner[]

export function compileOlderElections(context: Context): Elections {
  const winners = winnersOf(context)
  const named = namedCandidates(context.seats)
  const elections: Election[] = []
  const candidacies: Candidacy[] = []
  for (const row of readSource('elections/hocl-constituency-results-1918-2017.csv')) {
    const day = POLLING_DAYS[row.election!]
    if (!day) continue
    const seat = context.seats.named(row.constituency!, day)
    if (!seat) throw new Error(`hocl-constituency-results: no seat ${row.constituency} on ${day}`)
    const id = electionId(seat, day, 'general')
    const winner = winners(seat, day)[0] ?? null
    const standing = named(seat, day)
    const complete = standing !== null && isUsable(standing, winner, numberOrNull(row.total_votes))
    const made = complete
      ? byCandidate(id, standing, winner, numberOrNull(row.total_votes))
      : byGroup(id, row, day, winner)
    candidacies.push(...made)
    elections.push({
      id,
      kind: 'general',
      seat: seat.id,
      date: day,
      electorate: numberOrNull(row.electorate),
      validVotes: numberOrNull(row.total_votes),
      invalidVotes: null,
      majority: majorityOf(made),
      outcome: null,
      writOn: null,
      source: complete ? 'ec' : 'hocl',
    })
  }
  addByElections(context, winners, elections, candidacies)
  return { elections, candidacies }
}

/** Who won a seat at a poll: the members it began with, and their parties of that day. */
function winnersOf(context: Context): Winners {
  const personOf = new Map(context.people.all.map((person) => [person.id, person]))
  const partyOf = new Map(context.affiliations.map((each) => [`${each.person}|${each.from}`, each.party]))
  const bySeat = Map.groupBy(context.memberships, (each) => `${each.seat}|${each.from}`)
  return (seat, day) =>
    (bySeat.get(`${seat.id}|${day}`) ?? []).flatMap((membership) => {
      const party = partyOf.get(`${membership.person}|${day}`)
      return party ? [{ person: personOf.get(membership.person)!, party }] : []
    })
}

function candidacy(election: ElectionId, party: PartyId, votes: number | null): Candidacy {
  return {
    election,
    person: null,
    name: '',
    party,
    label: null,
    votes,
    share: null,
    change: null,
    position: null,
  }
}

function withShares(candidacies: readonly Candidacy[], total: number | null): Candidacy[] {
  return candidacies.map((each) => ({
    ...each,
    share: each.votes === null || !total ? null : Math.round((each.votes / total) * 1e8) / 1e6,
  }))
}

/**
 * The list of 2001 lacks some candidates. It is used where its first is the member who was elected and the votes
 * it lacks are too few to be the second's.
 */
function isUsable(standing: readonly NamedCandidate[], winner: Winner | null, total: number | null): boolean {
  const [first, second] = standing
  if (winner === null || !first || !second) return false
  const lacking = (total ?? 0) - votesOf(standing)
  return lacking < second.votes && slug(first.name).endsWith(slug(winner.person.family))
}

function votesOf(standing: readonly NamedCandidate[]): number {
  return standing.reduce((sum, each) => sum + each.votes, 0)
}

function byCandidate(
  id: ElectionId,
  standing: readonly NamedCandidate[],
  winner: Winner | null,
  total: number | null,
): Candidacy[] {
  const made = standing.map((each, at): Candidacy => {
    const won = at === 0 && winner !== null
    return {
      ...candidacy(id, won ? winner.party : each.party, each.votes),
      person: won ? winner.person.id : null,
      name: won ? winner.person.name : each.name,
      position: at + 1,
    }
  })
  return withShares(made, Math.max(votesOf(standing), total ?? 0))
}

/** The parties the table groups votes by; Liberal stands for the Alliance of 1983 and 1987. */
function groupsOf(row: Row, day: string): [PartyId, number | null][] {
  const scottish = row['country/region'] === 'Scotland'
  const welsh = row['country/region'] === 'Wales'
  const liberal: PartyId =
    day === '1979-05-03'
      ? 'party:liberal'
      : day < '1992-01-01'
        ? 'party:sdp-liberal-alliance'
        : 'party:liberal-democrat'
  const national: PartyId = scottish
    ? 'party:scottish-national-party'
    : welsh
      ? 'party:plaid-cymru'
      : 'party:other'
  return [
    ['party:conservative', numberOrNull(row.con_votes)],
    ['party:labour', numberOrNull(row.lab_votes)],
    [liberal, numberOrNull(row.lib_votes)],
    [national, numberOrNull(row.natSW_votes)],
    ['party:other', numberOrNull(row.oth_votes)],
  ]
}

const ALLIANCE = new Set<PartyId>([
  'party:liberal',
  'party:social-democratic-party',
  'party:liberal-democrat',
])

/** The group a winner's votes are in; `party:other` where it holds other candidates' votes too. */
function groupOfWinner(party: PartyId, groups: readonly PartyId[]): PartyId {
  if (groups.includes(party)) return party
  if (party === 'party:labour-co-op') return 'party:labour'
  const alliance = groups.find((group) => group === 'party:sdp-liberal-alliance')
  return alliance && ALLIANCE.has(party) ? alliance : 'party:other'
}

function byGroup(id: ElectionId, row: Row, day: string, winner: Winner | null): Candidacy[] {
  const groups = groupsOf(row, day).filter(([, votes]) => votes !== null && votes > 0)
  groups.sort((a, b) => b[1]! - a[1]!)
  const group =
    winner &&
    groupOfWinner(
      winner.party,
      groups.map(([party]) => party),
    )
  const made = groups.map(([party, votes]): Candidacy => {
    const won = winner !== null && party === group && party !== 'party:other'
    return won
      ? {
          ...candidacy(id, winner.party, votes),
          person: winner.person.id,
          name: winner.person.name,
          position: 1,
        }
      : candidacy(id, party, votes)
  })
  // Among the others nobody's votes are known: the winner is named without them.
  if (winner && group === 'party:other')
    made.unshift({
      ...candidacy(id, winner.party, null),
      person: winner.person.id,
      name: winner.person.name,
      position: 1,
    })
  return withShares(made, numberOrNull(row.total_votes))
}

/** First less second where both are known to be single candidates. */
function majorityOf(candidacies: readonly Candidacy[]): number | null {
  const [first, second] = candidacies
  if (!first || !second || first.votes === null || second.votes === null) return null
  if (first.person === null || second.party === 'party:other') return null
  return first.votes - second.votes
}

function addByElections(
  context: Context,
  winners: Winners,
  elections: Election[],
  candidacies: Candidacy[],
): void {
  const seatOf = new Map(context.seats.all.map((seat) => [seat.id, seat]))
  const entered = new Set<ElectionId>()
  for (const membership of context.memberships) {
    if (membership.fromReason !== 'byElection' || membership.from >= COVERED_FROM) continue
    const seat = seatOf.get(membership.seat)!
    const id = electionId(seat, membership.from, 'byElection')
    // Two members of a seat of two may leave it to one poll.
    if (entered.has(id)) continue
    entered.add(id)
    const won = winners(seat, membership.from)
    elections.push({
      id,
      kind: 'byElection',
      seat: seat.id,
      date: membership.from,
      electorate: null,
      validVotes: null,
      invalidVotes: null,
      majority: null,
      outcome: null,
      writOn: null,
      source: membership.source,
    })
    for (const { person, party } of won)
      candidacies.push({
        ...candidacy(id, party, null),
        person: person.id,
        name: person.name,
        position: won.length > 1 ? null : 1,
      })
  }
}
