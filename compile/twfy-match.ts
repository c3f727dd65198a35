/** Which TheyWorkForYou person is which MNIS member. @module */
import { daysBetween } from '../src/base/date.ts'
import { slug } from '../src/base/id.ts'
import { placeKey } from '../src/register/place-key.ts'
import { type Row, readHand, readSource } from './csv.ts'
import { pairNames } from './older/pair-names.ts'
import { printedName } from './printed-name.ts'
import { FIRST_ELECTION } from './seats.ts'

export interface TwfyMatch {
  /** MNIS id to the number of the TheyWorkForYou person. */
  readonly twfyOf: ReadonlyMap<string, number>
  readonly mnisOf: ReadonlyMap<number, string>
  readonly wikidataOf: ReadonlyMap<number, string>
  /** Spells ending in or after 1979. */
  readonly spells: readonly Row[]
}

export function twfyNumber(personId: string): number {
  return Number(personId.slice(personId.lastIndexOf('/') + 1))
}

/**
 * By the identifiers where they are given; otherwise by seat and election: at one election a seat has one
 * winner, so the same seat and the same day (or the day after, the declaration) is the same person.
 */
export function matchTwfy(): TwfyMatch {
  const twfyOf = new Map<string, number>()
  const mnisOf = new Map<number, string>()
  const wikidataOf = new Map<number, string>()
  const corrected = new Map(readHand('identifiers').map((row) => [row.twfy!, row.mnis!]))
  for (const row of readSource('memberships/twfy-person-ids.csv')) {
    const twfy = twfyNumber(row.person_id!)
    if (row.wikidata) wikidataOf.set(twfy, row.wikidata.split(';')[0]!)
    const mnis = corrected.get(String(twfy)) ?? row.mnis_id?.split(';')[0]
    if (!mnis) continue
    mnisOf.set(twfy, mnis)
    twfyOf.set(mnis, twfy)
  }
  const spells = readSource('memberships/twfy-commons-1918-on.csv').filter(
    (row) => row.end_date === '' || row.end_date! >= FIRST_ELECTION,
  )
  const winners = Map.groupBy(
    spells.filter((row) => row.start_date! >= FIRST_ELECTION),
    (row) => placeKey(row.constituency!),
  )
  for (const spell of readSource('memberships/api-commons-spells.csv')) {
    if (spell.start_date! < FIRST_ELECTION || twfyOf.has(spell.mnis_id!)) continue
    const same = winners.get(placeKey(spell.constituency!))?.find((row) => {
      const late = daysBetween(spell.start_date!, row.start_date!)
      return late === 0 || late === 1
    })
    if (!same) continue
    const twfy = twfyNumber(same.person_id!)
    if (mnisOf.has(twfy)) continue
    twfyOf.set(spell.mnis_id!, twfy)
    mnisOf.set(twfy, spell.mnis_id!)
  }
  matchByName(spells, twfyOf, mnisOf)
  matchOlder(twfyOf, mnisOf)
  matchRespelt(twfyOf, mnisOf)
  return { twfyOf, mnisOf, wikidataOf, spells }
}

/** Those whose seat is spelt otherwise: the one person of that name, of neither side matched, elected on that day. */
function matchByName(spells: readonly Row[], twfyOf: Map<string, number>, mnisOf: Map<number, string>): void {
  const nameAndYear = (name: string, day: string) => `${slug(printedName(name))}|${day.slice(0, 4)}`
  const unmatched = Map.groupBy(
    spells.filter((row) => !mnisOf.has(twfyNumber(row.person_id!))),
    (row) => nameAndYear(row.name!, row.start_date!),
  )
  for (const spell of readSource('memberships/api-commons-spells.csv')) {
    if (spell.start_date! < FIRST_ELECTION || twfyOf.has(spell.mnis_id!)) continue
    const same = new Set(
      unmatched.get(nameAndYear(spell.name!, spell.start_date!))?.map((row) => twfyNumber(row.person_id!)),
    )
    const [twfy] = same
    if (same.size !== 1 || twfy === undefined || mnisOf.has(twfy)) continue
    twfyOf.set(spell.mnis_id!, twfy)
    mnisOf.set(twfy, spell.mnis_id!)
  }
}

/**
 * Those who had left the Commons by 1979 and are in the Members API as peers: whoever came in for the same seat
 * on the same day, where that is one person.
 */
function matchOlder(twfyOf: Map<string, number>, mnisOf: Map<number, string>): void {
  const entry = (place: string, day: string) => `${placeKey(place)}|${day}`
  const rows = readSource('memberships/twfy-commons-1918-on.csv').filter(
    (row) => row.start_date! < FIRST_ELECTION,
  )
  const entered = Map.groupBy(rows, (row) => entry(row.constituency!, row.start_date!))
  for (const spell of readSource('memberships/api-commons-spells.csv')) {
    if (spell.start_date! >= FIRST_ELECTION || twfyOf.has(spell.mnis_id!)) continue
    const [same, other] = entered.get(entry(spell.constituency!, spell.start_date!)) ?? []
    if (!same || other) continue
    const twfy = twfyNumber(same.person_id!)
    if (mnisOf.has(twfy)) continue
    twfyOf.set(spell.mnis_id!, twfy)
    mnisOf.set(twfy, spell.mnis_id!)
  }
}

/** The same where the seat is spelt otherwise: the seats of that day are paired, and the family name must be one borne. */
function matchRespelt(twfyOf: Map<string, number>, mnisOf: Map<number, string>): void {
  const rows = readSource('memberships/twfy-commons-1918-on.csv').filter(
    (row) => row.start_date! < FIRST_ELECTION && !mnisOf.has(twfyNumber(row.person_id!)),
  )
  const entered = Map.groupBy(rows, (row) => row.start_date!)
  const names = Map.groupBy(readSource('memberships/api-name-history.csv'), (row) => row.mnis_id!)
  for (const spell of readSource('memberships/api-commons-spells.csv')) {
    if (spell.start_date! >= FIRST_ELECTION || twfyOf.has(spell.mnis_id!)) continue
    const there = (entered.get(spell.start_date!) ?? []).filter((row) =>
      names.get(spell.mnis_id!)?.some((name) => name.name_display_as!.includes(row.last_name!)),
    )
    const place = pairNames([spell.constituency!], [...new Set(there.map((row) => row.constituency!))]).get(
      spell.constituency!,
    )
    const named = there.filter((row) =>
      names.get(spell.mnis_id!)?.some((name) => name.name_display_as!.includes(row.first_name!)),
    )
    const twfy =
      there.find((row) => row.constituency === place) ?? (named.length === 1 ? named[0] : undefined)
    if (!twfy || mnisOf.has(twfyNumber(twfy.person_id!))) continue
    twfyOf.set(spell.mnis_id!, twfyNumber(twfy.person_id!))
    mnisOf.set(twfyNumber(twfy.person_id!), spell.mnis_id!)
  }
}
