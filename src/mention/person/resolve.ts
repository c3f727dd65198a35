/** Decides who each found name is, from the day, the article and the register; undecided stays undecided. @module */
import type { IsoDate } from '../../base/date.ts'
import type { PersonId, SeatId } from '../../base/id.ts'
import type { PersonMention, Resolution } from '../mention.ts'
import { type Bearer, givenName } from './bearer.ts'
import type { FoundName } from './find.ts'
import type { NameTable } from './name-table.ts'
import { type Printed, printedAs } from './printed.ts'

/** One person as an article has them: every mention of the same person shares one. */
export interface Identity {
  /** The register's name, or the fullest printed one. */
  readonly name: string
  readonly resolution: Resolution<PersonId>
  readonly gender: 'F' | 'M' | null
  /** Lower-case first word of the name: knights and peers are called by it ("Sir Keir"). */
  readonly given: string
  readonly printed: Printed
}

/** A name as it stands in a sentence, and whose the article has it. */
export interface NamedPerson {
  readonly mention: PersonMention
  readonly identity: Identity
}

/** What stands near a name and tells namesakes apart. */
export interface NameContext {
  readonly asOf: IsoDate | null
  /** Generations of the seats named in the same sentence. */
  readonly seats: ReadonlySet<SeatId>
}

/** Whom a name means, or why that is not known: `state` and `rule` as in a `Resolution`. */
type Choice =
  | { readonly state: 'resolved'; readonly bearer: Bearer; readonly rule: string }
  | { readonly state: 'ambiguous'; readonly bearers: readonly Bearer[] }
  | { readonly state: 'unresolved' }

const UNRESOLVED = { state: 'unresolved' } as const

/**
 * Picks among people who share a printed name. The order of the rules is the order of trust:
 * the seat named beside it, sitting that day, office that day, in the House not long before.
 */
function choose(candidates: readonly Bearer[], { asOf, seats }: NameContext): Choice {
  if (candidates.length === 0) return UNRESOLVED
  const bySeat = seats.size === 0 ? NONE : candidates.filter((each) => each.hasSatFor(seats))
  if (bySeat.length === 1) return resolved(bySeat, 'person.seatBeside')
  const pool = bySeat.length > 1 ? bySeat : candidates
  if (pool.length === 1)
    return asOf === null || (pool[0] as Bearer).mayBeInTheNews(asOf)
      ? resolved(pool, 'person.onlyBearer')
      : UNRESOLVED
  if (asOf) {
    for (const [rule, holds] of DATED) {
      const chosen = pool.filter((each) => holds(each, asOf))
      if (chosen.length === 1) return resolved(chosen, rule)
      if (chosen.length > 1) return { state: 'ambiguous', bearers: chosen }
    }
  }
  return { state: 'ambiguous', bearers: pool }
}

const DATED: readonly (readonly [string, (bearer: Bearer, day: IsoDate) => boolean])[] = [
  ['person.sittingThatDay', (bearer, day) => bearer.sits(day)],
  ['person.officeThatDay', (bearer, day) => bearer.isInOffice(day)],
  ['person.satRecently', (bearer, day) => bearer.satNear(day)],
]

function resolved([bearer]: readonly Bearer[], rule: string): Choice {
  return { state: 'resolved', bearer: bearer as Bearer, rule }
}

const NONE: readonly never[] = []

export const NO_SEATS: ReadonlySet<SeatId> = new Set()

/** Who a name is of those that bear it. */
export function identityOf(
  { name, gender }: FoundName,
  candidates: readonly Bearer[],
  context: NameContext,
): Identity {
  const choice = choose(candidates, context)
  if (choice.state === 'resolved') {
    const { id, person, given } = choice.bearer
    return {
      name: person.name,
      resolution: { state: 'resolved', id, rule: choice.rule },
      gender: person.gender ?? gender,
      given,
      printed: choice.bearer.printed(name),
    }
  }
  const resolution: Resolution<PersonId> =
    choice.state === 'ambiguous'
      ? { state: 'ambiguous', candidates: choice.bearers.map(({ id }) => id) }
      : UNRESOLVED
  return { name, resolution, gender, given: givenName(name), printed: printedAs(name, NONE) }
}

/**
 * A surname nobody in the article answers to: with a title it may be anyone sitting or in office that day;
 * bare, a Prime Minister of the last years, whom the press names without introduction, or where the article takes
 * the name for known, the members or ministers of that day who bear it.
 */
export function withoutIntroduction(
  found: FoundName,
  names: NameTable,
  asOf: IsoDate | null,
  known: boolean,
): Identity | null {
  const titled = found.form === 'titled'
  const context = { asOf, seats: NO_SEATS }
  const bearers = (titled ? names.byFamily : names.primeMinisters).get(found.family) ?? NONE
  const pool = bearers.filter((each) => {
    const { gender } = each.person
    if (found.gender && gender && gender !== found.gender) return false
    return titled ? asOf === null || isActive(each, asOf) : each.wasPrimeMinister(asOf)
  })
  if (pool.length === 0 || (titled && asOf === null && (pool.length > 1 || found.knightly))) {
    // "Sir Menzies" may go by the given name.
    if (!titled) return known ? bearerInPlace(found, names, asOf) : null
    return identityOf(found, found.candidates, context)
  }
  const leading = titled ? pool.filter((each) => each.wasPrimeMinister(asOf)) : pool
  return identityOf(found, leading.length === 1 ? leading : pool, context)
}

/** In the House or in office that day. */
function bearerInPlace(found: FoundName, { byFamily }: NameTable, asOf: IsoDate | null): Identity | null {
  const bearers = byFamily.get(found.family) ?? NONE
  const pool = asOf ? bearers.filter((each) => each.sits(asOf) || each.isInOffice(asOf)) : bearers
  return pool.length > 0 ? identityOf(found, pool, { asOf, seats: NO_SEATS }) : null
}

function isActive(bearer: Bearer, day: IsoDate): boolean {
  return bearer.sits(day) || bearer.isInOffice(day) || bearer.satNear(day)
}
