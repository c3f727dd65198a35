/** Constituencies by generation: one row a boundary set, identified by MNIS id. @module */
import { type SeatId, slug } from '../src/base/id.ts'
import type { Parliament } from '../src/register/election.ts'
import { placeKey } from '../src/register/place-key.ts'
import type { Nation, Seat, SeatOverlap } from '../src/register/seat.ts'
import { numberOrNull, type Row, readHand, readSource } from './csv.ts'
import type { OlderSeats } from './older/seats.ts'

export const FIRST_ELECTION = '1979-05-03'

/** The general election the seats fought in 1979 were first fought at. */
const FIRST_FOUGHT_1979 = '1974-02-28'

export interface Seats {
  readonly all: readonly Seat[]
  readonly overlaps: readonly SeatOverlap[]
  /** By MNIS constituency id. */
  readonly byMnis: ReadonlyMap<string, Seat>
  /** The seat of that name, however its words are ordered, in use on a day. */
  named(name: string, on: string): Seat | null
  /** Names kept by the sources that are not the seat's own. */
  readonly otherSpellings: ReadonlyMap<SeatId, ReadonlySet<string>>
}

/** Whether a seat was still fought in 1979, on boundaries that were new in February 1974. */
export function isFought1979(seat: Seat): boolean {
  return seat.from === FIRST_FOUGHT_1979
}

/** Adds the seats that were gone by 1979; `named` goes on knowing the later ones only. */
export function withOlderSeats(seats: Seats, older: OlderSeats): Seats {
  const otherSpellings = new Map(seats.otherSpellings)
  for (const [seat, names] of older.otherSpellings)
    otherSpellings.set(seat, new Set([...(otherSpellings.get(seat) ?? []), ...names]))
  const all = [...seats.all, ...older.all].sort((a, b) => (a.id < b.id ? -1 : 1))
  return { ...seats, all, otherSpellings }
}

interface Found {
  readonly mnis: string
  readonly names: Set<string>
  readonly elections: Set<string>
}

export function compileSeats(parliaments: readonly Parliament[]): Seats {
  const areas = readSource('elections/psephology/constituency_areas.csv')
  const found = seatsFought(parliaments)
  const areaOf = new Map(areas.map((area) => [area.mnis_id!, area]))
  const cities = citiesBeforeComma(found)
  const spelling = newestSpellings(found, cities)
  const official = new Set(areas.map((area) => withoutCityComma(area.name!, cities)))
  let all: Seat[] = []
  const byMnis = new Map<string, Seat>()
  const otherSpellings = new Map<SeatId, Set<string>>()
  for (const seat of found) {
    const made = makeSeat(
      seat,
      areaOf.get(seat.mnis),
      spelling,
      (name) => ownSpelling(name, official, cities),
      parliaments,
    )
    all.push(made)
    const spellings = new Set([
      ...seat.names,
      ...[...seat.names].flatMap((name) => spelling.get(placeKey(name)) ?? []),
    ])
    const area = areaOf.get(seat.mnis)
    if (area) spellings.add(area.name!)
    otherSpellings.set(made.id, spellings)
  }
  const older = nationsFromVotes(namedIndex(all))
  all = all.map((seat) => ({ ...seat, ...(seat.nation === null ? older.get(seat.id) : null) }))
  all.sort((a, b) => (a.id < b.id ? -1 : 1))
  for (const seat of all) byMnis.set(String(seat.mnis), seat)
  const named = namedIndex(all)
  return { all, byMnis, otherSpellings, named, overlaps: compileOverlaps(areas, byMnis) }
}

/** Every seat fought at a general election since 1979, with the names and elections of its winners. */
function seatsFought(parliaments: readonly Parliament[]): Found[] {
  const polling = new Set(parliaments.map((parliament) => parliament.election))
  const found = new Map<string, Found>()
  for (const spell of readSource('memberships/api-commons-spells.csv')) {
    if (spell.start_date! < FIRST_ELECTION || !polling.has(spell.start_date!)) continue
    const mnis = spell.constituency_mnis_id!
    const seat = found.get(mnis) ?? { mnis, names: new Set(), elections: new Set() }
    seat.names.add(spell.constituency!)
    seat.elections.add(spell.start_date!)
    found.set(mnis, seat)
  }
  return [...found.values()].sort((a, b) => Number(a.mnis) - Number(b.mnis))
}

/** Of `Leeds, Morley` and its like. */
function citiesBeforeComma(found: readonly Found[]): ReadonlySet<string> {
  const names = found.flatMap((seat) => [...seat.names])
  return new Set(
    names
      .filter((name) => /^[^,]+, [^,]+$/.test(name) && !name.includes(' and '))
      .map((name) => name.split(',')[0]!),
  )
}

/** For each key the spelling of the newest seat that bears it; the old comma of `Leeds, Morley` is dropped. */
function newestSpellings(found: readonly Found[], cities: ReadonlySet<string>): ReadonlyMap<string, string> {
  const newest = new Map<string, { name: string; last: string }>()
  for (const seat of found) {
    const last = [...seat.elections].sort().at(-1)!
    for (const name of seat.names) {
      const key = placeKey(name)
      const held = newest.get(key)
      if (!held || held.last < last) newest.set(key, { name: withoutCityComma(name, cities), last })
    }
  }
  return new Map([...newest].map(([key, { name }]) => [key, name]))
}

function withoutCityComma(name: string, cities: ReadonlySet<string>): string {
  const comma = name.indexOf(', ')
  if (comma < 0 || !cities.has(name.slice(0, comma))) return name.replace(' - ', '-')
  return `${name.slice(0, comma)} ${name.slice(comma + 2)}`
}

function makeSeat(
  seat: Found,
  area: Row | undefined,
  spelling: ReadonlyMap<string, string>,
  ownName: (printed: string) => string | null,
  parliaments: readonly Parliament[],
): Seat {
  const elections = [...seat.elections].sort()
  const first = elections[0] === FIRST_ELECTION ? FIRST_FOUGHT_1979 : elections[0]!
  const last = parliaments.find((parliament) => parliament.election === elections.at(-1))!
  const printed = [...seat.names].at(-1)!
  const newest = spelling.get(placeKey(printed)) ?? printed
  // Kirkcaldy and Cowdenbeath was turned round in 2024: each has the name of its time, and both the id of the newest.
  const own = ownName(printed)
  const name = own && own.toLowerCase() !== newest.toLowerCase() ? own : newest
  const known = area && nationOfArea(area)
  return {
    id: `seat:${slug(newest)}-${first.slice(0, 4)}`,
    name,
    from: first,
    to: last.dissolved,
    nation: known?.nation ?? null,
    region: known?.region ?? null,
    gss: area?.is_geographic_code_issued_by_ons === 't' ? area.geographic_code! : null,
    mnis: Number(seat.mnis),
    members: 1,
  }
}

/** The name as printed of its day, where it is one that a boundary order gave; older lists turn some round. */
function ownSpelling(
  printed: string,
  official: ReadonlySet<string>,
  cities: ReadonlySet<string>,
): string | null {
  const own = withoutCityComma(printed, cities)
  return official.has(own) ? own : null
}

const COUNTRY: Readonly<Record<string, Nation>> = {
  '2': 'England',
  '4': 'Northern Ireland',
  '5': 'Scotland',
  '6': 'Wales',
}
let regionNames: ReadonlyMap<string, string> | undefined

function nationOfArea(area: Row): { nation: Nation; region: string | null } | undefined {
  regionNames ??= new Map(
    readSource('elections/psephology/english_regions.csv').map((row) => [row.id!, row.name!]),
  )
  const nation = COUNTRY[area.country_id!]
  return nation && { nation, region: regionNames.get(area.english_region_id!) ?? null }
}

const NATIONS = new Set<string>(['Scotland', 'Wales', 'Northern Ireland'])

/** The table of votes names regions in several ways: those of today. */
const REGIONS: Readonly<Record<string, string>> = {
  Eastern: 'East of England',
  'Yorkshire & The Humber': 'Yorkshire and The Humber',
  'Yorkshire and the Humber': 'Yorkshire and The Humber',
}

/** Nation and region of the seats before 1997, from the table of votes. */
function nationsFromVotes(named: Seats['named']): Map<SeatId, { nation: Nation; region: string | null }> {
  const polling: Readonly<Record<string, string>> = {
    '1979': '1979-05-03',
    '1983': '1983-06-09',
    '1992': '1992-04-09',
  }
  const nations = new Map<SeatId, { nation: Nation; region: string | null }>()
  for (const row of readSource('elections/hocl-constituency-results-1918-2017.csv')) {
    const day = polling[row.election!]
    const seat = day && named(row.constituency!, day)
    if (!seat) continue
    const region = row['country/region']!
    nations.set(
      seat.id,
      NATIONS.has(region)
        ? { nation: region as Nation, region: null }
        : { nation: 'England', region: REGIONS[region] ?? region },
    )
  }
  return nations
}

/** By key, then by the spellings of `hand/seat-spellings.csv`, then letter for letter: one table glues its words. */
function namedIndex(all: readonly Seat[]): (name: string, on: string) => Seat | null {
  const byKey = Map.groupBy(all, (seat) => placeKey(seat.name))
  const byLetters = Map.groupBy(all, (seat) => lettersOf(seat.name))
  const spellings = new Map(readHand('seat-spellings').map((row) => [row.printed!, row.name!]))
  const on = (seats: readonly Seat[] | undefined, day: string) =>
    seats?.findLast((seat) => seat.from <= day && (seat.to === null || day <= seat.to)) ?? null
  return (name, day) => {
    const direct = on(byKey.get(placeKey(name)), day)
    if (direct) return direct
    const spelt = spellings.get(name.toUpperCase())
    return (spelt && on(byKey.get(placeKey(spelt)), day)) || on(byLetters.get(lettersOf(name)), day)
  }
}

function lettersOf(name: string): string {
  return slug(name).replaceAll('-', '')
}

function compileOverlaps(areas: readonly Row[], byMnis: ReadonlyMap<string, Seat>): SeatOverlap[] {
  const seatOfArea = new Map(areas.map((area) => [area.id!, byMnis.get(area.mnis_id!)]))
  const overlaps: SeatOverlap[] = []
  for (const row of readSource('elections/psephology/constituency_area_overlaps.csv')) {
    const from = seatOfArea.get(row.from_constituency_area_id!)
    const to = seatOfArea.get(row.to_constituency_area_id!)
    if (!from || !to) continue
    overlaps.push({
      from: from.id,
      to: to.id,
      shareOfFrom: numberOrNull(row.from_constituency_residential) ?? 0,
      shareOfTo: numberOrNull(row.to_constituency_residential) ?? 0,
    })
  }
  const key = (overlap: SeatOverlap) => `${overlap.from}|${overlap.to}`
  return overlaps.sort((a, b) => (key(a) < key(b) ? -1 : 1))
}
