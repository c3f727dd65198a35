/** The days on which the register has an act of this kind by this person: what dates an article and settles a report. @module */

import { daysBetween, type IsoDate } from '../../base/date.ts'
import type { PartyId, PersonId, SeatId } from '../../base/id.ts'
import { keptOfPerson } from '../../register/lookup.ts'
import type { AffiliationKind } from '../../register/membership.ts'
import { INDEPENDENT } from '../../register/no-party.ts'
import type { Register } from '../../register/register.ts'
import { partyLine } from '../moves/party-line.ts'

export interface PartyChange {
  readonly day: IsoDate
  readonly from: PartyId
  readonly to: PartyId
  readonly kind: AffiliationKind
}

/**
 * Every change of party while sitting, in order, and of who left the seat too and won it back for another party.
 * Labour and Labour (Co-op) are one (rule 6); the Chair and a new name are no change.
 */
export const partyChanges = keptOfPerson((register: Register, person: PersonId): readonly PartyChange[] => {
  const changes: PartyChange[] = []
  const spells = register.affiliationsOf(person)
  for (let at = 1; at < spells.length; at++) {
    const before = spells[at - 1]
    const after = spells[at]
    if (!before?.to || !after || after.kind === 'speaker') continue
    if (before.to !== after.from && !returns(register, person, before.to, after.from)) continue
    const from = partyLine(register, before.party)
    const to = partyLine(register, after.party)
    // Members of a new group sat together long before the lists had it.
    if (from === INDEPENDENT && isNewGroup(to, from)) continue
    if (from !== to) changes.push({ day: before.to, from, to, kind: after.kind })
  }
  return changes
})

/** How long after a seat falls vacant its by-election is held at the latest, mostly. */
const BY_ELECTION_DAYS = 120

function returns(register: Register, person: PersonId, left: IsoDate, back: IsoDate): boolean {
  return (
    daysBetween(left, back) <= BY_ELECTION_DAYS &&
    register.membershipsOf(person).some((each) => each.from === back && each.fromReason === 'byElection')
  )
}

export interface PartyMove {
  readonly fromParty: PartyId | null
  readonly toParty: PartyId | null
}

/**
 * Changes that fit what is printed. A printed old party may be the one before a spell without the whip; `strictly`
 * prefers those that left just that party, where there are any.
 */
export function changesFitting(
  register: Register,
  person: PersonId,
  move: PartyMove,
  strictly = false,
): PartyChange[] {
  const changes = partyChanges(register, person)
  const from = move.fromParty && partyLine(register, move.fromParty)
  const to = move.toParty && partyLine(register, move.toParty)
  const fitting = changes.filter((change, at) => {
    if (to && to !== change.to && !isNewGroup(to, change.to)) return false
    const earlier = at > 0 ? changes[at - 1] : undefined
    if (to && from !== INDEPENDENT && earlier && isFounding(earlier, change, to)) return false
    if (!from || from === change.from) return true
    return change.from === INDEPENDENT && earlier?.from === from && earlier.day <= change.day
  })
  const exact = strictly ? fitting.filter((change) => change.from === from) : []
  return exact.length > 0 ? exact : fitting
}

/**
 * Of changes that fit what little is printed, those that fit the words: nobody leaves a party from the cross benches,
 * and nobody defects to them.
 */
export function changesWorded(
  changes: readonly PartyChange[],
  leaves: boolean,
  joins: boolean,
): PartyChange[] {
  return changes.filter(
    (each) => !(leaves && each.from === INDEPENDENT) && !(joins && !leaves && each.to === INDEPENDENT),
  )
}

/** For how long a new group may go without being a party, in days. */
const FOUNDING_DAYS = 90

/** Who left a party for a new group did so on that day, not when the group became a party. */
function isFounding(left: PartyChange, joined: PartyChange, group: PartyId): boolean {
  return (
    isNewGroup(group, left.to) &&
    joined.to === group &&
    joined.from === INDEPENDENT &&
    daysBetween(left.day, joined.day) <= FOUNDING_DAYS
  )
}

/** The group that somebody who left a party on `day` helped to found, which became a party some weeks later. */
export function groupFounded(person: PersonId, day: IsoDate, register: Register): PartyId | null {
  const spells = register.affiliationsOf(person)
  const at = spells.findIndex((each) => each.from === day)
  const [alone, after] = [spells[at], spells[at + 1]]
  return at >= 0 &&
    alone?.party === INDEPENDENT &&
    alone.kind === 'leftParty' &&
    after?.from === alone.to &&
    isNewGroup(after.party, INDEPENDENT) &&
    daysBetween(day, after.from) <= FOUNDING_DAYS
    ? after.party
    : null
}

/** Some lists hold members of a new group as independents. */
export function isNewGroup(printed: PartyId, held: PartyId): boolean {
  return held === INDEPENDENT && /independent|change-uk/.test(printed)
}

/** The days somebody was put out of their party, not merely of its whip. */
export function expulsionDays(register: Register, person: PersonId): IsoDate[] {
  return partyChanges(register, person).flatMap((each) => (each.kind === 'expelled' ? [each.day] : []))
}

/** The changes of one person that took the whip away, gave it back, or left the party for none. */
export function whipDays(
  register: Register,
  person: PersonId,
  party: PartyId | null,
  restored: boolean,
): IsoDate[] {
  const counted = party && partyLine(register, party)
  const changes = partyChanges(register, person)
    .filter((change, at, all) => (restored ? isReturn(all, at) : change.to === INDEPENDENT))
    .filter((change) => !counted || (restored ? change.to : change.from) === counted)
  // Who once had the whip taken away and once gave it up did not lose it twice.
  const taken = restored ? changes : changes.filter(({ kind }) => kind !== 'leftParty')
  return (taken.length > 0 ? taken : changes).map((change) => change.day)
}

/** From the benches without a party back to the party left for them. */
function isReturn(changes: readonly PartyChange[], at: number): boolean {
  const change = changes[at]
  return change?.from === INDEPENDENT && (at === 0 || changes[at - 1]?.from === change.to)
}

/** The days a person's seat fell vacant between general elections; where they left several, those of the seats named. */
export function vacancyDays(
  register: Register,
  person: PersonId,
  named: ReadonlySet<SeatId> = NONE,
  byDeath = false,
): IsoDate[] {
  const left = register
    .membershipsOf(person)
    .filter((each) => each.to !== null && each.toReason !== 'dissolution')
    // Who had given the seat up before dying left none empty.
    .filter(({ toReason }) => !byDeath || toReason === 'died' || toReason === 'unknown')
  const there = left.filter((each) => named.has(each.seat))
  return (there.length > 0 ? there : left).map((each) => each.to as IsoDate)
}

const NONE: ReadonlySet<SeatId> = new Set()

/** Polling days of the by-elections a person stood in. */
export const byElectionDays = keptOfPerson((register, person: PersonId): readonly IsoDate[] => {
  const days = register.candidaciesOf(person).flatMap((each) => {
    const election = register.elections.get(each.election)
    return election?.kind === 'byElection' ? [election.date] : []
  })
  const won = register.membershipsOf(person).filter((each) => each.fromReason === 'byElection')
  return [...new Set([...days, ...won.map((each) => each.from)])].sort()
})
