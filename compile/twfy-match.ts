/** Which TheyWorkForYou person is which MNIS member. @module */
import { daysBetween } from '../src/base/date.ts'
import { slug } from '../src/base/id.ts'
import { placeKey } from '../src/register/place-key.ts'
import { type Row, readSource } from './csv.ts'
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
  for (const row of readSource('memberships/twfy-person-ids.csv')) {
    const twfy = twfyNumber(row.person_id!)
    if (row.wikidata) wikidataOf.set(twfy, row.wikidata.split(';')[0]!)
    const mnis = row.mnis_id?.split(';')[0]
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
