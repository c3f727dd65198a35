/** The contests of a place over its successive boundaries. @module */
import { daysBetween, type IsoDate, yearOf } from '../../base/date.ts'
import type { PartyId, PersonId, SeatId } from '../../base/id.ts'
import { majorityOf } from '../../elections/majority.ts'
import { type Counted, ranked, winnerOf } from '../../elections/ranking.ts'
import type { Candidacy, Election } from '../../register/election.ts'
import { kept, keptOfPerson, keptOfSeat } from '../../register/lookup.ts'
import type { Register } from '../../register/register.ts'
import { withoutAccents } from './accents.ts'

/** Contests fought under a seat's name, oldest first; notional results are left out. */
export const contestsOf = keptOfSeat((register, seat: SeatId): readonly Election[] => {
  const found = new Map<string, Election>()
  for (const each of [...register.line(seat), seat])
    for (const election of register.electionsIn(each))
      if (election.kind !== 'notional') found.set(election.id, election)
  return [...found.values()].sort((a, b) => (a.date < b.date ? -1 : 1))
})

/** The last contest on or before a day. */
export function latestContest(register: Register, seat: SeatId, on: IsoDate): Election | null {
  return contestsOf(register, seat).findLast((one) => one.date <= on) ?? null
}

/** The notional result a contest's seat was given on the boundaries that followed, where there is one. */
export const notionalAfter = kept((register, election: Election): Election | null => {
  for (const seat of register.line(election.seat))
    for (const other of register.electionsIn(seat))
      if (other.kind === 'notional' && other.date === election.date && other.seat !== election.seat)
        return other
  return null
})

/** The contest a person won to sit for a seat in a membership. */
export function contestOf(register: Register, seat: SeatId, from: IsoDate): Election | null {
  return (
    register
      .electionsIn(seat)
      .find((one) => one.kind !== 'notional' && Math.abs(daysBetween(one.date, from)) <= 1) ?? null
  )
}

/** Contests a person won, oldest first, in any seat. */
export const winsOf = keptOfPerson((register, person: PersonId): readonly Election[] => {
  const wins: Election[] = []
  for (const membership of register.membershipsOf(person)) {
    const contest = contestOf(register, membership.seat, membership.from)
    if (contest && !wins.includes(contest)) wins.push(contest)
  }
  return wins
})

/** Who stood for a party in a contest; null when nobody or more than one did. */
export function candidateOf(register: Register, election: Election, party: PartyId): Candidacy | null {
  const counted = register.countedAs(party)
  const standing = register
    .candidaciesIn(election.id)
    .filter((one) => register.countedAs(one.party) === counted)
  return standing.length === 1 ? (standing[0] ?? null) : null
}

/** By id where the name was resolved, else by the printed name: its last word and, where given, its first. */
export function candidateNamed(
  register: Register,
  election: Election,
  person: PersonId | null,
  name: string,
): Candidacy | null {
  const standing = register.candidaciesIn(election.id)
  const byId = person ? standing.find((one) => one.person === person) : undefined
  if (byId) return byId
  if (person && !name) return null
  const words = wordsOf(name)
  const surname = words.at(-1)
  if (!surname) return null
  const alike = standing.filter((one) => nameWords(register, one).at(-1) === surname)
  if (alike.length === 1) {
    const [one] = alike as [Candidacy]
    const initial = nameWords(register, one)[0]?.[0]
    return words.length > 1 && initial !== words[0]?.[0] ? null : one
  }
  const exact = alike.filter((one) => nameWords(register, one).join(' ') === words.join(' '))
  return exact.length === 1 ? (exact[0] ?? null) : null
}

const wordsOfNames = new WeakMap<Candidacy, readonly string[]>()

function nameWords(register: Register, candidacy: Candidacy): readonly string[] {
  const known = wordsOfNames.get(candidacy)
  if (known) return known
  const name = candidacy.name || (candidacy.person && register.people.get(candidacy.person)?.name) || ''
  const words = wordsOf(name)
  wordsOfNames.set(candidacy, words)
  return words
}

function wordsOf(name: string): readonly string[] {
  return withoutAccents(name)
    .toLowerCase()
    .replace(/[’']/g, '')
    .split(/[^\p{L}]+/u)
    .filter((word) => word && !TITLES.has(word))
}

const TITLES = new Set('mr mrs ms miss dr sir dame lord lady baroness rev prof cllr councillor'.split(' '))

/** The register makes a row anew each time it is asked for one. */
export function isSameCandidacy(a: Candidacy, b: Candidacy): boolean {
  return (
    a === b ||
    (a.election === b.election && a.person === b.person && a.name === b.name && a.party === b.party)
  )
}

/** Place by votes, from 1; null when the register has neither votes nor a position. */
export function positionOf(register: Register, election: Election, candidacy: Candidacy): number | null {
  const order: readonly Candidacy[] = rankedIn(register, election)
  const at = order.findIndex((one) => isSameCandidacy(one, candidacy))
  return at >= 0 ? at + 1 : candidacy.position
}

export const winnerIn = kept((register, election: Election): Candidacy | null =>
  winnerOf(register.candidaciesIn(election.id)),
)

/** First minus second, in votes; null where the register has no votes for the contest. */
export const majorityIn = kept((register, election: Election): number | null =>
  majorityOf(register.candidaciesIn(election.id)),
)

/** What everybody polled who stood, null where the register does not say; asked of every contest that a figure may be of. */
export const votesIn = kept((register, election: Election): readonly (number | null)[] =>
  register.candidaciesIn(election.id).map(({ votes }) => votes),
)

/** Those who stood, most votes first. */
export const rankedIn = kept((register, election: Election): readonly Counted[] =>
  ranked(register.candidaciesIn(election.id)),
)

const pollingDays = new WeakMap<Register, readonly IsoDate[]>()

/** Polling days of general elections, oldest first. */
export function generalElections(register: Register): readonly IsoDate[] {
  let days = pollingDays.get(register)
  if (!days) {
    days = register.parliaments.map((one) => one.election).sort()
    pollingDays.set(register, days)
  }
  return days
}

/** The last general election on or before a day. */
export function lastGeneral(register: Register, on: IsoDate): IsoDate | null {
  return generalElections(register).findLast((day) => day <= on) ?? null
}

export function generalIn(register: Register, year: number): readonly IsoDate[] {
  return generalElections(register).filter((day) => yearOf(day) === year)
}

/** Contests a person stood in and did not win, the latest first. */
export function lossesOf(register: Register, person: PersonId, on: IsoDate | null): readonly Election[] {
  const stood = register.candidaciesOf(person).flatMap((one) => {
    const election = register.elections.get(one.election)
    return election && election.kind !== 'notional' && (!on || election.date <= on) ? [election] : []
  })
  return stood
    .filter((one) => winnerIn(register, one)?.person !== person)
    .sort((a, b) => (a.date < b.date ? 1 : -1))
}

/** Whether every vote of a contest is accounted for, so that the order of its candidates is known. */
export const isComplete = kept((register, election: Election): boolean => {
  if (election.validVotes === null) return true
  const standing = register.candidaciesIn(election.id)
  const sum = standing.reduce((total, one) => total + (one.votes ?? 0), 0)
  return Math.abs(sum - election.validVotes) <= election.validVotes / 100
})
