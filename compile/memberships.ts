/** Who sat for which seat, from polling day to dissolution or vacation. @module */
import { addDays, type IsoDate } from '../src/base/date.ts'
import type { Parliament } from '../src/register/election.ts'
import type { FromReason, Membership, ToReason } from '../src/register/membership.ts'
import { placeKey } from '../src/register/place-key.ts'
import type { Seat } from '../src/register/seat.ts'
import type { Conflicts } from './conflicts.ts'
import { orNull, type Row, readHand, readSource } from './csv.ts'
import { membershipsByHand } from './hand/memberships.ts'
import { parliamentElectedBefore } from './parliaments.ts'
import type { People } from './people.ts'
import { FIRST_ELECTION, type Seats } from './seats.ts'
import { type TwfyMatch, twfyNumber } from './twfy-match.ts'

/** The day of the Members API dump: later changes come from TheyWorkForYou. */
export const DUMP_DAY = '2024-07-31'

const END_REASONS: Readonly<Record<string, ToReason>> = {
  died: 'died',
  resigned: 'resigned',
  became_peer: 'peerage',
  disqualified: 'disqualified',
  declared_void: 'electionCourt',
  recall_petition: 'recalled',
}

/** TheyWorkForYou ends a spell for these without the seat falling vacant. */
const NOT_VACANT = new Set(['changed_party', 'whip_removed', 'whip_restored', ''])

interface Context {
  readonly parliaments: readonly Parliament[]
  readonly seats: Seats
  readonly people: People
  readonly match: TwfyMatch
  readonly conflicts: Conflicts
}

export function compileMemberships(context: Context): Membership[] {
  const ends = twfyEnds(context.match)
  const memberships = [...fromApi(context, ends), ...fromTwfy(context)]
  return byHand(memberships, context)
}

/** As the table holds them: by first day, then by seat, then by person. */
export function inOrderOfEntry(memberships: readonly Membership[]): Membership[] {
  return memberships.toSorted((a, b) => key(a).localeCompare(key(b), 'en'))
}

function key(membership: Membership): string {
  return `${membership.from}|${membership.seat}|${membership.person}`
}

/** The last day and reason TheyWorkForYou gives for a stay in a seat, by person, seat and parliament. */
function twfyEnds(
  match: TwfyMatch,
): (twfy: number | null, place: string, from: IsoDate, to: IsoDate) => Row | null {
  const bySeat = Map.groupBy(
    match.spells,
    (row) => `${twfyNumber(row.person_id!)}|${placeKey(row.constituency!)}`,
  )
  return (twfy, place, from, to) =>
    bySeat
      .get(`${twfy}|${placeKey(place)}`)
      ?.filter((row) => row.start_date! >= addDays(from, -1) && row.start_date! <= to && row.end_date !== '')
      .toSorted((a, b) => (a.end_date! < b.end_date! ? -1 : 1))
      .at(-1) ?? null
}

function fromApi(context: Context, ends: ReturnType<typeof twfyEnds>): Membership[] {
  const { parliaments, seats, people, conflicts } = context
  const polling = new Set(parliaments.map((parliament) => parliament.election))
  const memberships: Membership[] = []
  for (const spell of readSource('memberships/api-commons-spells.csv')) {
    if (spell.start_date! < FIRST_ELECTION) continue
    const person = people.byMnis.get(spell.mnis_id!)!
    const seat = seatInForce(spell, seats)
    if (!seat)
      throw new Error(`api-commons-spells.csv: no seat has the MNIS id ${spell.constituency_mnis_id}`)
    const parliament = parliamentElectedBefore(parliaments, spell.start_date!)!
    const dissolved = parliament.dissolved
    const atEnd = dissolved !== null && (spell.end_date === '' || spell.end_date! >= dissolved)
    const to = atEnd ? dissolved : orNull(spell.end_date)
    const end = to === null || atEnd ? null : ends(person.twfy, spell.constituency!, spell.start_date!, to)
    const toReason =
      to === null ? null : atEnd ? 'dissolution' : (END_REASONS[end?.end_reason ?? ''] ?? 'unknown')
    if (end && to && toReason !== 'unknown' && end.end_date !== to && end.end_date !== addDays(to, -1))
      conflicts.push({
        topic: 'memberships',
        what: `${person.name} leaving ${seat.name}`,
        kept: to,
        keptSource: 'api',
        other: end.end_date!,
        otherSource: 'twfy',
        reason: 'The Members API is preferred for the end of a membership before 2024-07-31',
      })
    const fromReason: FromReason = polling.has(spell.start_date!) ? 'generalElection' : 'byElection'
    memberships.push({
      person: person.id,
      seat: seat.id,
      from: spell.start_date!,
      to,
      fromReason,
      toReason,
      office: null,
      source: 'api',
    })
  }
  return memberships
}

/** The source gives two by-elections the boundaries of the general election that came after them. */
function seatInForce(spell: Row, seats: Seats): Seat | undefined {
  const given = seats.byMnis.get(spell.constituency_mnis_id!)
  if (!given || given.from <= spell.start_date!) return given
  return seats.named(spell.constituency!, spell.start_date!) ?? given
}

/** By-election winners since the dump; who left since is closed in {@link byHand} and here. */
function fromTwfy(context: Context): Membership[] {
  const { match, people, seats } = context
  const memberships: Membership[] = []
  for (const spell of match.spells) {
    if (spell.start_date! < DUMP_DAY || spell.start_reason !== 'by_election') continue
    const person = people.byTwfy.get(twfyNumber(spell.person_id!))!
    const polling = pollingDay(spell.constituency!, spell.start_date!)
    memberships.push({
      person: person.id,
      seat: seats.named(spell.constituency!, spell.start_date!)!.id,
      from: polling,
      to: null,
      fromReason: 'byElection',
      toReason: null,
      office: null,
      source: 'twfy',
    })
  }
  return memberships
}

let byElectionDays: ReadonlySet<string> | undefined

/** TheyWorkForYou starts a by-election winner on polling day or the day after: the day of the poll (rule 13). */
function pollingDay(constituency: string, start: IsoDate): IsoDate {
  byElectionDays ??= new Set(
    readSource('elections/elections-2005-2026.csv')
      .filter((row) => row.kind === 'by_election')
      .map((row) => `${placeKey(row.constituency!)}|${row.polling_on}`),
  )
  const before = addDays(start, -1)
  return byElectionDays.has(`${placeKey(constituency)}|${before}`) ? before : start
}

/** Closes the memberships that ended since the dump, then applies the corrections of `hand/memberships.csv`. */
function byHand(memberships: readonly Membership[], context: Context): Membership[] {
  const { match, people, seats } = context
  const closed = new Map<string, Row>()
  for (const spell of match.spells) {
    if (spell.end_date! < DUMP_DAY || NOT_VACANT.has(spell.end_reason!)) continue
    const person = people.byTwfy.get(twfyNumber(spell.person_id!))!
    closed.set(`${person.id}|${seats.named(spell.constituency!, spell.end_date!)!.id}`, spell)
  }
  const ended = memberships.map((membership): Membership => {
    const spell = membership.to === null ? closed.get(`${membership.person}|${membership.seat}`) : undefined
    if (!spell) return membership
    const toReason = END_REASONS[spell.end_reason!] ?? 'unknown'
    return { ...membership, to: spell.end_date!, toReason, source: 'twfy' }
  })
  return membershipsByHand(ended, readHand('memberships'), {
    person: (mnis) => people.byMnis.get(mnis)?.id ?? null,
    seat: (name, on) => seats.named(name, on)?.id ?? null,
  })
}
