/** The House on a day: seats by party, vacancies, majorities with their formulas. @module */
import type { IsoDate } from '../base/date.ts'
import { type HouseMajority, houseMajorities, unknownMajorities } from '../elections/house-majority.ts'
import { type HouseOnDay, houseOn } from '../elections/seats-by-party.ts'
import { withoutWhip } from '../elections/without-whip.ts'
import type { AffiliationKind } from '../register/membership.ts'
import type { CompleteTo, Register, Topic } from '../register/register.ts'
import { beyondNotes, completeFor, dayAsked } from './known-days.ts'
import { partyName, personName, seatName } from './names.ts'

export interface HouseQuery {
  readonly on?: IsoDate | undefined
  /** What was known on this day; the register keeps one account of each fact, the latest. */
  readonly known?: IsoDate | undefined
  /** Adds who sits without the whip. */
  readonly whip?: boolean | undefined
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
  readonly withoutWhip?: readonly WithoutWhipRow[]
  readonly notes: readonly string[]
  readonly completeTo: Partial<CompleteTo>
}

const TOPICS = ['memberships', 'parties'] satisfies Topic[]
const FIRST_EXACT_DAY = '1979-05-03'

/** Parties and vacant add up to `seats`. Nothing is given for what the register does not know of that day. */
export function houseAnswer(register: Register, query: HouseQuery = {}): HouseAnswer {
  const { on, notes: dayNotes } = dayAsked(register, query.on, TOPICS)
  const house = houseOn(register, on)
  const membersKnown = on <= register.completeTo.memberships
  const partiesKnown = membersKnown && on <= register.completeTo.parties
  const notes = [...dayNotes]
  if (!house) notes.push(`The register does not hold the House of ${on}.`)
  if (house?.dissolved && membersKnown) {
    notes.push(`Parliament was dissolved on ${house.dissolved}: every seat is vacant.`)
  }
  if (query.known !== undefined) {
    notes.push(
      'The register keeps its latest account of each fact: this is what is known now, not what was known then.',
    )
  }
  const parties = house && partiesKnown ? house.parties : []
  return {
    on,
    known: query.known ?? null,
    seats: house?.size ?? null,
    vacant: house && membersKnown ? house.vacant : null,
    parties: parties.map(({ party, seats }) => ({ party: partyName(register, party), seats })),
    partyBasis: on < FIRST_EXACT_DAY ? 'asElected' : 'exact',
    majorities: partiesKnown
      ? houseMajorities(register, house)
      : unknownMajorities(beyondNotes(register, on, TOPICS).join(' ')),
    ...(query.whip && house && partiesKnown ? { withoutWhip: withoutWhipRows(register, house) } : {}),
    notes,
    completeTo: completeFor(register, [...TOPICS, 'deputies']),
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
