/** Seats fought before 1979: one a name and set of boundaries, each with its rows in the table of votes. @module */
import type { IsoDate } from '../../src/base/date.ts'
import { type SeatId, slug } from '../../src/base/id.ts'
import type { Parliament } from '../../src/register/election.ts'
import { placeKey } from '../../src/register/place-key.ts'
import type { Nation, Seat } from '../../src/register/seat.ts'
import { readHand } from '../csv.ts'
import { pairNames } from './pair-names.ts'
import { LAST_REDRAWN, OLDER_POLLS, type OlderPoll, pollBefore } from './polls.ts'
import type { OlderSpell } from './spells.ts'
import { readVoteRows, type VoteRow } from './vote-rows.ts'

export interface OlderSeats {
  /** Seats no longer fought in 1979. */
  readonly all: readonly Seat[]
  /** The seat TheyWorkForYou calls so on a day. */
  named(place: string, on: IsoDate): Seat | null
  /** How a seat voted at a general election. */
  votesIn(seat: SeatId, day: IsoDate): VoteRow | null
  /** Spellings of the source that are not the seat's own name. */
  readonly otherSpellings: ReadonlyMap<SeatId, ReadonlySet<string>>
}

/** The seats of the six counties: they return members at Westminster on boundaries of their own from 1922. */
const REDRAWN_1922 = '1922-11-15'

/** Boundaries of which only some nations had new ones: those, and the boundaries before. */
const REDRAWN_IN_PART: ReadonlyMap<
  IsoDate,
  { readonly after: IsoDate; readonly nations: readonly (Nation | null)[] }
> = new Map([
  ['1945-07-05', { after: '1918-12-14', nations: ['England'] }],
  ['1955-05-26', { after: '1950-02-23', nations: ['England', 'Scotland', 'Wales'] }],
])

/** The table puts them with the other universities. */
const IRISH_UNIVERSITIES = new Set(['DUBLIN UNIVERSITY', 'NATIONAL UNIVERSITY OF IRELAND'])

interface Fought {
  readonly name: string
  readonly rows: VoteRow[]
}

/** `later`: the seats fought in 1979, which were first fought in February 1974. */
export function compileOlderSeats(
  spells: readonly OlderSpell[],
  later: readonly Seat[],
  parliaments: readonly Parliament[],
): OlderSeats {
  const ourName = namesOf(spells, later)
  const votes = Map.groupBy(readVoteRows(), (row) => row.day)
  const all: Seat[] = []
  const seatOf = new Map<string, Seat>()
  const votesOf = new Map<string, VoteRow>()
  const spellings = new Map<SeatId, Set<string>>()
  for (const polls of Map.groupBy(OLDER_POLLS, (poll) => poll.boundaries).values()) {
    const names = new Set(
      spells.flatMap(({ place, from }) => (polls.includes(pollBefore(from)!) ? [ourName(place, from)] : [])),
    )
    for (const fought of foughtOn(polls, [...names], votes)) {
      const redrawing = REDRAWN_IN_PART.get(polls[0]!.boundaries)
      const before = redrawing && seatOf.get(`${redrawing.after}|${fought.name}`)
      const seat = seatFor(fought, polls, before, later, parliaments)
      if (before && seat.id === before.id) all[all.indexOf(before)] = seat
      else if (polls[0]!.boundaries !== LAST_REDRAWN) all.push(seat)
      seatOf.set(`${polls[0]!.boundaries}|${fought.name}`, seat)
      for (const row of fought.rows) votesOf.set(`${seat.id}|${row.day}`, row)
    }
  }
  for (const { place, from } of spells) {
    const seat = seatOf.get(`${pollBefore(from)!.boundaries}|${ourName(place, from)}`)
    if (!seat) throw new Error(`twfy-commons-1918-on.csv: no seat ${place} on ${from}`)
    if (placeKey(place) === placeKey(seat.name)) continue
    spellings.set(seat.id, (spellings.get(seat.id) ?? new Set()).add(place))
  }
  return {
    all,
    named: (place, on) => seatOf.get(`${pollBefore(on)?.boundaries}|${ourName(place, on)}`) ?? null,
    votesIn: (seat, day) => votesOf.get(`${seat}|${day}`) ?? null,
    otherSpellings: spellings,
  }
}

/** What we call a place of the source on a day; the names from 1974 on are those the Members API gives. */
function namesOf(
  spells: readonly OlderSpell[],
  later: readonly Seat[],
): (place: string, on: IsoDate) => string {
  const hand = Map.groupBy(readHand('older-seats'), (row) => row.printed!)
  const nameOn = (place: string, on: IsoDate) => {
    const row = hand.get(place)?.find((each) => each.from! <= on && on < each.until!)
    return row?.name ?? (place.includes(' and ') ? place : place.replace(', ', ' '))
  }
  // The source puts the borough before the name: `Barnet Hendon North`.
  const pairs = new Map<string, string>()
  for (const { day } of OLDER_POLLS.filter((poll) => poll.boundaries === LAST_REDRAWN)) {
    const names = spells.filter(({ from }) => from === day).map(({ place }) => nameOn(place, day))
    const found = pairNames(
      [...new Set(names)],
      later.map((seat) => seat.name),
    )
    for (const [name, own] of found) pairs.set(name, own)
  }
  return (place, on) => {
    const name = nameOn(place, on)
    return on >= LAST_REDRAWN ? (pairs.get(name) ?? name) : name
  }
}

/** The seats of a set of boundaries, each with its rows at the polls of the set. */
function foughtOn(
  polls: readonly OlderPoll[],
  names: readonly string[],
  votes: ReadonlyMap<IsoDate, readonly VoteRow[]>,
): Fought[] {
  const hand = new Map(readHand('older-vote-names').map((row) => [row.printed!, row.name!]))
  const fought = new Map<string, Fought>()
  const region = new Map<string, string>()
  // The newest poll first: whoever sits for a seat of 1918 that is not fought in 1922 sits for an Irish one.
  for (const poll of polls.toReversed()) {
    const rows = votes.get(poll.day) ?? []
    const isIrish = (row: VoteRow) => row.region === 'Ireland' || IRISH_UNIVERSITIES.has(row.name)
    for (const [irish, list] of Map.groupBy(rows, isIrish)) {
      const ours = names.filter((name) =>
        poll.day < REDRAWN_1922
          ? !region.has(name) === irish && region.get(name) !== 'Northern Ireland'
          : true,
      )
      const keys = new Set(ours.map(placeKey))
      const printed = list.map(({ name }) => (keys.has(placeKey(name)) ? name : (hand.get(name) ?? name)))
      for (const [name, other] of pairNames(ours, printed)) {
        const row = list[printed.indexOf(other)]!
        const held = fought.get(name) ?? { name, rows: [] }
        held.rows.unshift(row)
        fought.set(name, held)
        region.set(name, row.region)
      }
    }
  }
  return [...fought.values()]
}

const NATIONS: Readonly<Record<string, Nation>> = {
  Scotland: 'Scotland',
  Wales: 'Wales',
  'Northern Ireland': 'Northern Ireland',
}

const REGIONS: Readonly<Record<string, string>> = {
  Eastern: 'East of England',
  'Yorkshire & The Humber': 'Yorkshire and The Humber',
  'Yorkshire and the Humber': 'Yorkshire and The Humber',
}

/** Where the boundaries were left alone the seat before goes on. */
function seatFor(
  { name, rows }: Fought,
  polls: readonly OlderPoll[],
  before: Seat | undefined,
  later: readonly Seat[],
  parliaments: readonly Parliament[],
): Seat {
  if (polls[0]!.boundaries === LAST_REDRAWN) {
    const seat = later.find((each) => each.name === name)
    if (!seat) throw new Error(`No seat of 1979 is called ${name}`)
    return seat
  }
  const first = rows[0]!
  const to = parliaments.find((each) => each.election === rows.at(-1)!.day)!.dissolved
  const nation =
    first.region === 'University' || first.region === 'Ireland' ? null : (NATIONS[first.region] ?? 'England')
  if (before && !REDRAWN_IN_PART.get(polls[0]!.boundaries)!.nations.includes(nation)) return { ...before, to }
  return {
    id: `seat:${slug(name)}-${first.day.slice(0, 4)}`,
    name,
    from: first.day,
    to,
    nation,
    region: nation === 'England' ? (REGIONS[first.region] ?? first.region) : null,
    gss: null,
    mnis: null,
    members: first.members,
  }
}
