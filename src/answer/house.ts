/** The House on a day: seats by party, vacancies, majorities with their formulas. @module */
import type { IsoDate } from '../base/date.ts'
import { type HouseMajority, houseMajorities, unknownMajorities } from '../elections/house-majority.ts'
import { type HouseOnDay, houseOn } from '../elections/seats-by-party.ts'
import { withoutWhip } from '../elections/without-whip.ts'
import type { AffiliationKind } from '../register/membership.ts'
import type { CompleteTo, Register, Topic } from '../register/register.ts'
import { asKnown, type KnownAsked } from './as-known.ts'
import { type ChairRow, chairOn } from './chair.ts'
import { beyondNotes, completeFor, dayAsked, lastKnownDay } from './known-days.ts'
import { partyName, personName, seatName } from './names.ts'
import type { Press } from './reported.ts'
import type { ReportedAct, ReportedChange } from './reported-change.ts'
import { type ReportedAsked, reportedChanges } from './reported-changes.ts'
import { changeWords, goesOnTo, reportedNotes, reportedOn, withReported } from './reported-house.ts'
import { type VacancyRow, vacantOn } from './vacancy-row.ts'

export interface HouseQuery extends KnownAsked {
  readonly on?: IsoDate | undefined
  /** Adds who sits without the whip. */
  readonly whip?: boolean | undefined
  /** Counts in the changes of party that are only reported by the press. */
  readonly withReports?: boolean | undefined
}

export interface WithoutWhipRow {
  readonly person: string
  readonly personId: string
  readonly constituency: string
  /** The party they were elected for or last sat for. */
  readonly party: string
  readonly since: IsoDate
  /** Why, as far as the register says; null where it does not. */
  readonly kind: AffiliationKind | null
}

export interface HouseAnswer {
  readonly on: IsoDate
  readonly known: IsoDate | null
  /** Size of the House; null when the register does not hold it. */
  readonly seats: number | null
  readonly vacant: number | null
  readonly parties: readonly { readonly party: string; readonly seats: number }[]
  /** Before 1979 a member counts for the party that won the seat. */
  readonly partyBasis: 'exact' | 'asElected'
  readonly majorities: readonly HouseMajority[]
  /** The Speaker and the deputies, as far as the register holds them. */
  readonly chair: readonly ChairRow[]
  /** The seats that stood vacant while Parliament sat, in the order they fell vacant, with the wait counted. */
  readonly vacancies: readonly VacancyRow[]
  readonly withoutWhip?: readonly WithoutWhipRow[]
  /** The changes counted in that the register does not hold. */
  readonly reported?: readonly ReportedChange[]
  readonly notes: readonly string[]
  readonly completeTo: Partial<CompleteTo>
}

const TOPICS = ['memberships', 'parties'] satisfies Topic[]
/** The row of members whose party the register does not say, so that the rows add up. */
export const NOT_KNOWN = 'Not known'

/** The reports that may bear on the House asked about; null where none can: parties start afresh with each House. */
export function reportsBearingOn(
  register: Register,
  query: HouseQuery,
): (ReportedAsked & { since: IsoDate }) | null {
  const { on: until, known } = query
  const { register: held, nothing } = asKnown(register, query)
  // Where nothing was held, which House it was is still what the question means.
  const parliament = nothing
    ? register.parliamentOn((until ?? known) as IsoDate)
    : held.parliamentOn(dayAsked(held, until, TOPICS).on)
  return parliament && { since: parliament.election, ...(until && { until }), ...(known && { known }) }
}

/** `houseAnswer` beside what the press reports; `press` is null where nothing was ever read. */
export async function houseBesidePress(
  register: Register,
  query: HouseQuery,
  press: Press | null,
): Promise<HouseAnswer> {
  const asked = reportsBearingOn(register, query)
  const held = asKnown(register, query).register
  const acts = press && (asked ? await reportedChanges(held, press, asked) : [])
  return houseAnswer(register, query, acts)
}

/**
 * Parties and vacant add up to `seats`. Nothing is given for what the register does not know of that day
 * (rule 18); only the House it last knew, with what is reported since, where that is asked for.
 */
export function houseAnswer(
  current: Register,
  query: HouseQuery = {},
  acts: readonly ReportedAct[] | null = null,
): HouseAnswer {
  const { register, nothing, notes: knownNotes } = asKnown(current, query)
  if (nothing) return nothingHeld(query, knownNotes, acts ?? [])
  const { on, notes: dayNotes } = dayAsked(register, query.on, TOPICS)
  const reported = reportedOn(register, on, acts ?? [])
  const last = lastKnownDay(register, TOPICS)
  const goesOn = query.withReports === true && on > last && goesOnTo(register, on, last, reported)
  const membersKnown = goesOn || on <= register.completeTo.memberships
  const partiesKnown = goesOn || on <= last
  const counting = query.withReports ? withReported(register, reported) : register
  const house = houseOn(counting, on)
  const parliament = register.parliamentOn(on)
  const notes = [...dayNotes, ...knownNotes]
  if (!house) notes.push(`The register does not hold the House of ${on}.`)
  if (house?.dissolved && membersKnown) {
    notes.push(`Parliament was dissolved on ${house.dissolved}: every seat is vacant.`)
  }
  if (goesOn) {
    notes.push(
      `This is the House of ${last} with the changes of party that the press reports up to ${on}; what else has happened since is not known.`,
    )
  }
  notes.push(...reportedNotes(reported, on, query.withReports === true))
  if (query.withReports && !acts) {
    notes.push('Nothing was read into the record yet: there are no reports to count in.')
  }
  if (house && on < register.completeFrom.parties) {
    notes.push(
      `Before ${register.completeFrom.parties} a member counts for the party that won the seat, as far as the votes or a source say which; changes of party are mostly not held.`,
    )
  }
  const parties = house && partiesKnown ? house.parties : []
  return {
    on,
    known: query.known ?? null,
    seats: house?.size ?? null,
    vacant: house && membersKnown ? house.vacant : null,
    parties: [
      ...parties.map(({ party, seats }) => ({ party: partyName(register, party), seats })),
      ...(house && partiesKnown && house.unknown > 0 ? [{ party: NOT_KNOWN, seats: house.unknown }] : []),
    ],
    partyBasis: on < register.completeFrom.parties ? 'asElected' : 'exact',
    majorities: partiesKnown
      ? houseMajorities(counting, house)
      : unknownMajorities(beyondNotes(register, on, TOPICS).join(' ')),
    chair: chairOn(register, on),
    vacancies: parliament && membersKnown ? vacantOn(register, parliament, on) : [],
    ...(query.whip && house && partiesKnown ? { withoutWhip: withoutWhipRows(counting, house) } : {}),
    ...(query.withReports ? { reported: reported.counted.map(({ change }) => change) } : {}),
    notes,
    completeTo: completeFor(register, [...TOPICS, 'deputies']),
  }
}

/** Of a day before the first release: what the press reported by then is all that was held. */
function nothingHeld(
  { on, known, withReports }: HouseQuery,
  notes: readonly string[],
  acts: readonly ReportedAct[],
): HouseAnswer {
  const reported = acts.map(({ change }) => change)
  return {
    on: (on ?? known) as IsoDate,
    known: known ?? null,
    seats: null,
    vacant: null,
    parties: [],
    partyBasis: 'exact',
    majorities: unknownMajorities('nothing was held on that day'),
    chair: [],
    vacancies: [],
    ...(withReports || reported.length > 0 ? { reported } : {}),
    notes: [...notes, ...reported.map((change) => `Reported by then: ${changeWords(change)}.`)],
    completeTo: {},
  }
}

function withoutWhipRows(register: Register, house: HouseOnDay): readonly WithoutWhipRow[] {
  return withoutWhip(register, house).map(({ membership, party, spell }) => ({
    person: personName(register, membership.person),
    personId: membership.person,
    constituency: seatName(register, membership.seat),
    party: partyName(register, party),
    since: spell.from,
    kind: spell.kind === 'unknown' ? null : spell.kind,
  }))
}
