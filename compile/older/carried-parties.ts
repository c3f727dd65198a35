/**
 * Parties before 1979 that no source names, inferred from the general elections on either side; each row says by
 * which rule, as its source.
 *
 * - `hocl-next`: whoever came in at a by-election and at the very next general election won the same seat for a
 *   party, or another one where that party had won the first at the last general election, had come in for it.
 * - `hocl-between`: whoever is known to have sat for one party before and for the same one next after came in for
 *   it too, at a by-election or for a seat of several members.
 *
 * Where it was otherwise, `hand/older-winners.csv` says so.
 * @module
 */

import type { PartyId, SeatId } from '../../src/base/id.ts'
import { contains } from '../../src/base/interval.ts'
import type { Affiliation, Membership } from '../../src/register/membership.ts'
import type { Seat } from '../../src/register/seat.ts'
import { readHand } from '../csv.ts'
import { API_COMPLETE_FROM } from './spells.ts'

export interface Known {
  /** Of all members, in order of the first day. */
  readonly memberships: readonly Membership[]
  readonly affiliations: readonly Affiliation[]
  readonly seats: readonly Seat[]
  /** Contests nothing may be inferred of, whole or for one winner: `seat:…|1942-06-25|`, `seat:…|1920-03-27|person:…`. */
  readonly settled: ReadonlySet<string>
}

interface Inferred {
  readonly party: PartyId
  readonly source: 'hocl-next' | 'hocl-between'
}

/** The party spells that can be inferred from those there are. */
export function carriedParties({ memberships, affiliations, seats, settled }: Known): Affiliation[] {
  const partiesOf = Map.groupBy(affiliations, (each) => each.person)
  const partyAt = ({ person, from }: Membership) =>
    partiesOf.get(person)?.find((spell) => contains(spell, from))?.party ?? null
  const heldBy = Map.groupBy(memberships, (each) => each.person)
  const seatOf = new Map(seats.map((seat) => [seat.id, seat]))
  const nameOf = (seat: SeatId) => seatOf.get(seat)?.name
  const lastElected = Map.groupBy(
    memberships.filter((each) => each.fromReason === 'generalElection'),
    (each) => each.seat,
  )

  const generalElections = [
    ...new Set(memberships.filter((each) => each.fromReason === 'generalElection').map((each) => each.from)),
  ]

  function next(membership: Membership, after: Membership | undefined): PartyId | null {
    if (membership.fromReason !== 'byElection' || after?.fromReason !== 'generalElection') return null
    if (between(membership.from, after.from, generalElections)) return null
    const party = partyAt(after)
    if (party === null || nameOf(after.seat) === nameOf(membership.seat)) return party
    const elected = lastElected.get(membership.seat)?.findLast((each) => each.from < membership.from)
    return elected && partyAt(elected) === party ? party : null
  }

  function inferred(membership: Membership): Inferred | null {
    const held = heldBy.get(membership.person) ?? []
    const at = held.indexOf(membership)
    const party = next(membership, held[at + 1])
    if (party !== null && !ALONE.has(party)) return { party, source: 'hocl-next' }
    const several = (seatOf.get(membership.seat)?.members ?? 1) > 1
    if (membership.fromReason !== 'byElection' && !several) return null
    const before = held
      .slice(0, at)
      .map(partyAt)
      .findLast((each) => each !== null)
    const after = held
      .slice(at + 1)
      .map(partyAt)
      .find((each) => each !== null)
    return before && before === after && !ALONE.has(before) ? { party: before, source: 'hocl-between' } : null
  }

  return memberships.flatMap((membership): Affiliation[] => {
    const { person, seat, from, to } = membership
    if (from >= API_COMPLETE_FROM || settled.has(`${seat}|${from}|`)) return []
    if (settled.has(`${seat}|${from}|${person}`)) return []
    if (partiesOf.get(person)?.some((spell) => spell.from < (to ?? spell.from) && from < (spell.to ?? '~')))
      return []
    const found = inferred(membership)
    return found === null ? [] : [{ person, label: null, from, to, kind: 'elected', ...found }]
  })
}

/** What is no party says nothing of the years beside it. */
const ALONE: ReadonlySet<PartyId> = new Set(['party:speaker', 'party:independent'])

/** Whether one of the days lies after the first and before the second. */
function between(first: string, second: string, days: readonly string[]): boolean {
  return days.some((day) => first < day && day < second)
}

/** The contests `hand/older-winners.csv` settles, an empty party being one that is not to be inferred. */
export function settledByHand(): ReadonlySet<string> {
  return new Set(readHand('older-winners').map((row) => `seat:${row.constituency}|${row.from}|${row.person}`))
}
