/** Contests and candidacies: general elections 2010–2024, by-elections 2011–2026, notional results. @module */
import type { ElectionId, PartyId } from '../src/base/id.ts'
import type { Candidacy, Election, ElectionKind } from '../src/register/election.ts'
import type { Seat } from '../src/register/seat.ts'
import type { Conflicts } from './conflicts.ts'
import { numberOrNull, orNull, type Row, readSource } from './csv.ts'
import { partyIdOf } from './party-names.ts'
import type { People } from './people.ts'
import type { Seats } from './seats.ts'

export interface Elections {
  readonly elections: readonly Election[]
  readonly candidacies: readonly Candidacy[]
}

const KINDS: Readonly<Record<string, ElectionKind>> = {
  general_election: 'general',
  by_election: 'byElection',
  notional_general_election: 'notional',
}

export const COOP_LABEL = 'Labour and Co-operative Party'

export function electionId(seat: Seat, date: string, kind: ElectionKind): ElectionId {
  return `election:${seat.id.slice('seat:'.length)}-${date}${kind === 'notional' ? '-notional' : ''}`
}

export function compileElections(seats: Seats, people: People, conflicts: Conflicts): Elections {
  const elections: Election[] = []
  const idOf = new Map<string, ElectionId>()
  for (const row of readSource('elections/elections-2005-2026.csv')) {
    const election = electionOf(row, seats)
    elections.push(election)
    idOf.set(row.election_id!, election.id)
  }
  const candidacies = readSource('elections/candidacies-2005-2026.csv').map((row) =>
    candidacyOf(row, idOf.get(row.election_id!)!, people),
  )
  const newest = newestByElections(elections, seats, people, conflicts)
  return {
    elections: [...elections, ...newest.elections],
    candidacies: [...candidacies, ...newest.candidacies],
  }
}

/** All lots of contests as the tables hold them: by date, and candidacies by contest and position. */
export function inOrder(...lots: readonly Elections[]): Elections {
  return {
    elections: lots.flatMap((lot) => lot.elections).sort(byDateThenId),
    candidacies: lots.flatMap((lot) => lot.candidacies).sort(byElectionThenPosition),
  }
}

function byDateThenId(a: Election, b: Election): number {
  return a.date === b.date ? (a.id < b.id ? -1 : 1) : a.date < b.date ? -1 : 1
}

function byElectionThenPosition(a: Candidacy, b: Candidacy): number {
  if (a.election !== b.election) return a.election < b.election ? -1 : 1
  return (
    (a.position ?? 99) - (b.position ?? 99) || (b.votes ?? 0) - (a.votes ?? 0) || (a.name < b.name ? -1 : 1)
  )
}

function electionOf(row: Row, seats: Seats): Election {
  const seat = seats.byMnis.get(row.constituency_mnis_id!)
  if (!seat) throw new Error(`elections-2005-2026.csv: no seat has the MNIS id ${row.constituency_mnis_id}`)
  const kind = KINDS[row.kind!]!
  return {
    id: electionId(seat, row.polling_on!, kind),
    kind,
    seat: seat.id,
    date: row.polling_on!,
    electorate: numberOrNull(row.electorate),
    validVotes: numberOrNull(row.valid_vote_count),
    invalidVotes: numberOrNull(row.invalid_vote_count),
    majority: numberOrNull(row.majority),
    outcome: orNull(row.result_text),
    writOn: kind === 'notional' ? null : orNull(row.writ_issued_on),
    source: 'psephology',
  }
}

/** Fractions of one become percentage points; rounding keeps six digits, so no digit of the source is lost. */
function points(text: string | undefined): number | null {
  const value = numberOrNull(text)
  return value === null ? null : Math.round(value * 1e8) / 1e6
}

function candidacyOf(row: Row, election: ElectionId, people: People): Candidacy {
  const person = row.person_mnis_id ? people.byMnis.get(row.person_mnis_id) : undefined
  const coop = row.adjunct_party === 'Co-operative Party'
  return {
    election,
    person: person?.id ?? null,
    name: `${row.candidate_given_name} ${row.candidate_family_name}`.trim().replaceAll('’', "'"),
    party: candidateParty(row.party!, coop, row.kind === 'notional_general_election'),
    label: coop ? COOP_LABEL : null,
    votes: numberOrNull(row.votes),
    share: points(row.vote_share),
    change: points(row.vote_change),
    position: numberOrNull(row.position),
  }
}

function candidateParty(label: string, coop: boolean, notional: boolean): PartyId {
  if (coop) return 'party:labour-co-op'
  return notional && label === '' ? 'party:other' : partyIdOf(label)
}

/** By-elections newer than the dump, from the yearly files. */
function newestByElections(
  held: readonly Election[],
  seats: Seats,
  people: People,
  conflicts: Conflicts,
): { elections: Election[]; candidacies: Candidacy[] } {
  const known = new Set(held.map((election) => election.id))
  const byGss = new Map(seats.all.filter((seat) => seat.to === null).map((seat) => [seat.gss, seat]))
  const contests = readSource('elections/by-elections-parliament59-constituencies.csv')
  const rows = Map.groupBy(
    readSource('elections/by-elections-parliament59-candidacies.csv'),
    (row) => `${row['ONS ID']}|${row['Election date']}`,
  )
  const elections: Election[] = []
  const candidacies: Candidacy[] = []
  for (const contest of contests) {
    const seat = byGss.get(contest['ONS ID']!)!
    const date = isoFromUk(contest['By-election date']!)
    const id = electionId(seat, date, 'byElection')
    if (known.has(id)) continue
    const standing = (rows.get(`${contest['ONS ID']}|${contest['By-election date']}`) ?? [])
      .toSorted((a, b) => Number(b.Votes) - Number(a.Votes))
      .map((row, at) => byElectionCandidacy(row, id, at + 1, people))
    const winner = standing[0]!
    candidacies.push(...standing)
    elections.push({
      id,
      kind: 'byElection',
      seat: seat.id,
      date,
      electorate: numberOrNull(contest.Electorate),
      validVotes: numberOrNull(contest['Valid votes']),
      invalidVotes: numberOrNull(contest['Invalid votes']),
      majority: numberOrNull(contest.Majority),
      outcome: outcomeOf(contest.Result!),
      writOn: isoFromUk(contest['Writ date']!),
      source: 'psephology-59',
    })
    const printed = contest[contest['First party']!]
    if (printed !== undefined && Number(printed) !== winner.votes)
      conflicts.push({
        topic: 'elections',
        what: `votes of ${winner.name} at ${seat.name}, ${date}`,
        kept: String(winner.votes),
        keptSource: 'psephology-59 candidacies',
        other: printed,
        otherSource: 'psephology-59 constituencies',
        reason: "The candidates' votes add up to the valid votes; the row by contest adds up to more",
      })
  }
  return { elections, candidacies }
}

function isoFromUk(text: string): string {
  return text.split('/').reverse().join('-')
}

const RESULT_PARTIES: Readonly<Record<string, string>> = {
  RUK: 'Reform UK',
  Lab: 'Labour',
  Con: 'Conservative',
  LD: 'Liberal Democrat',
  Green: 'Green Party',
  SNP: 'Scottish National Party',
  PC: 'Plaid Cymru',
}

/** `RUK gain from Lab` as the older results are worded: `Reform UK gain from Labour`. */
function outcomeOf(result: string): string {
  return result
    .split(' ')
    .map((word) => RESULT_PARTIES[word] ?? word.toLowerCase())
    .join(' ')
}

function byElectionCandidacy(row: Row, election: ElectionId, position: number, people: People): Candidacy {
  const person = row['Member MNIS ID'] ? people.byMnis.get(row['Member MNIS ID']) : undefined
  const coop = row['Electoral Commission adjunct party ID'] !== ''
  return {
    election,
    person: person?.id ?? null,
    name: `${row['Candidate first name']} ${row['Candidate surname']}`.trim(),
    party: candidateParty(row['Party name']!, coop, false),
    label: coop ? COOP_LABEL : null,
    votes: numberOrNull(row.Votes),
    share: points(row.Share),
    change: points(row.Change),
    position,
  }
}

/** `person|day` of the winners whose ballot paper said Labour and Co-operative. */
export function coopWinners(elections: Elections): ReadonlySet<string> {
  const dateOf = new Map(elections.elections.map((election) => [election.id, election]))
  return new Set(
    elections.candidacies
      .filter((candidacy) => candidacy.position === 1 && candidacy.label === COOP_LABEL && candidacy.person)
      .map((candidacy) => `${candidacy.person}|${dateOf.get(candidacy.election)!.date}`),
  )
}
