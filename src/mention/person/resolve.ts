/** Decides who each found name is, from the day, the article and the register; undecided stays undecided. @module */
import { addMonths, type IsoDate } from '../../base/date.ts'
import type { PersonId, SeatId } from '../../base/id.ts'
import type { Register } from '../../register/register.ts'
import type { Resolution } from '../mention.ts'
import { bearerOf, printedOf } from './bearer.ts'
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

/** What stands near a name and tells namesakes apart. */
export interface NameContext {
  readonly asOf: IsoDate | null
  /** Generations of the seats named in the same sentence. */
  readonly seats: ReadonlySet<SeatId>
}

/** How near to `asOf` somebody must have sat or held office to be whom the press means by a shared name. */
const RECENT_MONTHS = 60

/**
 * Picks among people who share a printed name. The order of the rules is the order of trust:
 * the seat named beside it, sitting that day, office that day, in the House not long before.
 */
export function choose(
  candidates: readonly PersonId[],
  register: Register,
  context: NameContext,
): Resolution<PersonId> {
  if (candidates.length === 0) return { state: 'unresolved' }
  const bySeat =
    context.seats.size === 0
      ? []
      : candidates.filter((id) => register.membershipsOf(id).some((each) => context.seats.has(each.seat)))
  if (bySeat.length === 1) return resolved(bySeat, 'person.seatBeside')
  const pool = bySeat.length > 1 ? bySeat : candidates
  if (pool.length === 1)
    return plausible(pool[0] as PersonId, register, context.asOf)
      ? resolved(pool, 'person.onlyBearer')
      : { state: 'unresolved' }
  const { asOf } = context
  if (asOf) {
    for (const [rule, holds] of DATED) {
      const chosen = pool.filter((id) => holds(register, id, asOf))
      if (chosen.length === 1) return resolved(chosen, rule)
      if (chosen.length > 1) return { state: 'ambiguous', candidates: chosen }
    }
  }
  return { state: 'ambiguous', candidates: pool }
}

const DATED: readonly (readonly [string, (register: Register, id: PersonId, day: IsoDate) => boolean])[] = [
  ['person.sittingThatDay', (register, id, day) => register.seatOf(id, day) !== null],
  [
    'person.officeThatDay',
    (register, id, day) =>
      register.appointmentsOf(id).some((each) => each.from <= day && (each.to === null || day < each.to)),
  ],
  [
    'person.satRecently',
    (register, id, day) => {
      const since = addMonths(day, -RECENT_MONTHS)
      const until = addMonths(day, RECENT_MONTHS / 10)
      return register
        .membershipsOf(id)
        .some((each) => each.from <= until && (each.to === null || each.to > since))
    },
  ],
]

/** Nobody is in the news as a member before they stood for anything. */
function plausible(id: PersonId, register: Register, asOf: IsoDate | null): boolean {
  if (!asOf) return true
  const { firstDay } = bearerOf(register, id)
  return firstDay <= asOf || firstDay <= addMonths(asOf, RECENT_MONTHS)
}

function resolved(ids: readonly PersonId[], rule: string): Resolution<PersonId> {
  return { state: 'resolved', id: ids[0] as PersonId, rule }
}

export function identityOf(found: FoundName, register: Register, context: NameContext): Identity {
  const resolution = choose(found.candidates, register, context)
  const bearer = resolution.state === 'resolved' ? bearerOf(register, resolution.id) : null
  const person = bearer?.person
  const name = person?.name ?? found.name
  return {
    name,
    resolution,
    gender: person?.gender ?? found.gender,
    given: givenName(name),
    printed: bearer && person ? printedOf(bearer, person, found.name) : printedAs(found.name, []),
  }
}

function givenName(name: string): string {
  const end = name.indexOf(' ')
  return (end < 0 ? name : name.slice(0, end)).toLowerCase()
}

/**
 * A surname nobody in the article answers to: with a title it may be anyone sitting or in office that day;
 * bare, a Prime Minister of the last years, whom the press names without introduction, or where the article takes
 * the name for known, the members or ministers of that day who bear it.
 */
export function withoutIntroduction(
  found: FoundName,
  names: NameTable,
  register: Register,
  asOf: IsoDate | null,
  known: boolean,
): Identity | null {
  const titled = found.form === 'titled'
  const bearers = (titled ? names.byFamily : names.primeMinisters).get(found.family) ?? []
  const pool = bearers.filter((id) => {
    const gender = register.people.get(id)?.gender
    if (found.gender && gender && gender !== found.gender) return false
    return titled ? asOf === null || active(register, id, asOf) : wasPrimeMinister(register, id, asOf)
  })
  if (pool.length === 0 || (titled && asOf === null && (pool.length > 1 || found.knightly))) {
    // "Sir Menzies" may go by the given name.
    if (!titled) return known ? bearerInPlace(found, names, register, asOf) : null
    return identityOf(found, register, { asOf, seats: new Set() })
  }
  const leading = titled ? pool.filter((id) => wasPrimeMinister(register, id, asOf)) : pool
  return identityOf({ ...found, candidates: leading.length === 1 ? leading : pool }, register, {
    asOf,
    seats: new Set(),
  })
}

function bearerInPlace(
  found: FoundName,
  { byFamily }: NameTable,
  register: Register,
  asOf: IsoDate | null,
): Identity | null {
  const bearers = byFamily.get(found.family) ?? []
  const pool = asOf ? bearers.filter((id) => inPlace(register, id, asOf)) : bearers
  return pool.length > 0
    ? identityOf({ ...found, candidates: pool }, register, { asOf, seats: new Set() })
    : null
}

/** In the House or in office that day. */
function inPlace(register: Register, id: PersonId, day: IsoDate): boolean {
  return DATED.slice(0, 2).some(([, holds]) => holds(register, id, day))
}

function active(register: Register, id: PersonId, day: IsoDate): boolean {
  return DATED.some(([, holds]) => holds(register, id, day))
}

/** In Downing Street on the day or within the ten years before it; on an undated page, ever. */
function wasPrimeMinister(register: Register, id: PersonId, asOf: IsoDate | null): boolean {
  return register.appointmentsOf(id).some((each) => {
    if (register.posts.get(each.post)?.rank !== 'PM') return false
    return asOf === null || (each.from <= asOf && (each.to === null || each.to > addMonths(asOf, -120)))
  })
}
