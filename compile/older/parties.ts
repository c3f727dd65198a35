/** The party members sat for before 1979: the official spell, a cited one, or the winner of the seat by the votes. @module */
import type { IsoDate } from '../../src/base/date.ts'
import type { PartyId } from '../../src/base/id.ts'
import type { AffiliationKind, Membership } from '../../src/register/membership.ts'
import type { Person } from '../../src/register/person.ts'
import type { Conflicts } from '../conflicts.ts'
import { type Row, readHand } from '../csv.ts'
import { partyElected } from './party-elected.ts'
import type { OlderSeats } from './seats.ts'
import { API_COMPLETE_FROM } from './spells.ts'

/** From this day a member sat for this party. */
export interface OlderTurn {
  readonly from: IsoDate
  readonly party: PartyId
  readonly label: string | null
  readonly kind: AffiliationKind | null
  readonly source: string
}

/** Turns of a membership that began before 1979, given those the Members API has; others are left as they are. */
export type OlderParties = (
  membership: Membership,
  person: Person,
  official: readonly OlderTurn[],
) => readonly OlderTurn[]

/** Labels of the API that count as the party of the vote: Ulster Unionists took the Conservative whip until 1974. */
const SAT_WITH: ReadonlyMap<PartyId, PartyId> = new Map([
  ['party:ulster-unionist-party', 'party:conservative'],
  ['party:labour-co-op', 'party:labour'],
])

export function olderParties(seats: OlderSeats, conflicts: Conflicts): OlderParties {
  const cited = Map.groupBy(readHand('older-parties'), (row) => row.name!)
  const elected = readHand('older-winners').filter((row) => row.party !== '')
  const byHand = new Map(
    elected.map((row) => [`seat:${row.constituency}|${row.from}|${row.person}`, row.party as PartyId]),
  )
  return (membership, person, official) => {
    if (membership.from >= API_COMPLETE_FROM) return official
    const votes = seats.votesIn(membership.seat, membership.from)
    const contest = `${membership.seat}|${membership.from}|`
    const given = byHand.get(`${contest}${membership.person}`) ?? byHand.get(contest)
    const party = given ?? (votes && partyElected(votes))
    const source = given ? 'hand' : 'hocl'
    const base = baseTurns(membership, person, official, party ? { party, source } : null, conflicts)
    return withCited(base, membership, cited.get(person.name) ?? [])
  }
}

function baseTurns(
  membership: Membership,
  person: Person,
  official: readonly OlderTurn[],
  elected: { readonly party: PartyId; readonly source: string } | null,
  conflicts: Conflicts,
): readonly OlderTurn[] {
  const [first] = official
  if (!first) return elected === null ? [] : [{ from: membership.from, label: null, kind: null, ...elected }]
  if (elected === null || first.party === 'party:speaker') return official
  const { party, source } = elected
  if (first.party === party) return official
  if (first.party === 'party:national-liberal-conservative') return official
  conflicts.push({
    topic: 'affiliations',
    what: `${person.name} elected on ${membership.from}`,
    kept: party.slice('party:'.length),
    keptSource: source,
    other: first.party.slice('party:'.length),
    otherSource: 'api',
    reason:
      SAT_WITH.get(first.party) === party
        ? 'Ulster Unionists took the Conservative whip until 1974, and the table of votes counts them so'
        : 'The Members API gives a party joined later for the whole time; the votes say for which the seat was won',
  })
  // A later party of the same spell is what the API took the first one for.
  return [
    { ...first, party, label: null, source },
    ...official.slice(1).filter((turn) => turn.party !== party),
  ]
}

/** `hand/older-parties.csv`: spells that stand over what the other sources say, each with its citation. */
function withCited(
  turns: readonly OlderTurn[],
  membership: Membership,
  rows: readonly Row[],
): readonly OlderTurn[] {
  const during = rows.filter(
    (row) => row.from! < membership.to! && (row.until === '' || row.until! > membership.from),
  )
  const made = during.map((row): OlderTurn => {
    const from = row.from! < membership.from ? membership.from : row.from!
    const begins = from === row.from
    return {
      from,
      party: row.party as PartyId,
      label: null,
      kind: begins ? (row.kind as AffiliationKind) || null : null,
      source: 'hand',
    }
  })
  const first = made[0]?.from
  return first === undefined ? turns : [...turns.filter((turn) => turn.from < first), ...made]
}
