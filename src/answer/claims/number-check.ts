/** A printed figure of a contest beside the true one: the verdict, and where the figure may have come from. @module */

import type { SeatId } from '../../base/id.ts'
import type { Candidacy, Election } from '../../register/election.ts'
import { groupBy, kept } from '../../register/lookup.ts'
import type { Register } from '../../register/register.ts'
import type { Verdict } from './claim.ts'
import { contestsOf, majorityIn, rankedIn } from './contest.ts'
import type { Figure } from './figure.ts'
import { type Fit, holds } from './tolerance.ts'
import { verdict } from './verdict.ts'
import { candidateName, contestName, figures } from './wording.ts'

export interface Checked {
  readonly figure: Figure
  readonly fit: Fit
  readonly actual: number
  readonly working: string
  readonly citations: readonly string[]
  readonly caveats?: readonly (string | null)[]
}

/** Supported when it fits, refuted when it does not, not enough information where the fit is a matter of taste. */
export function checked(one: Checked): Verdict {
  const caveats = (one.caveats ?? []).filter((text): text is string => text !== null)
  const computed = Math.round(one.actual * 100) / 100
  const parts = { working: one.working, citations: one.citations }
  if (one.fit === 'doubtful') {
    return verdict('depends', computed, {
      ...parts,
      caveats,
      readings: [
        { rule: 'as a loose or rounded figure', computed, holds: true },
        { rule: 'to the letter', computed, holds: false },
      ],
    })
  }
  if (!holds(one.fit)) return verdict('refuted', computed, { ...parts, caveats })
  const remark = one.fit === 'rounded' ? ['rounded'] : one.fit === 'cut' ? ['cut rather than rounded'] : []
  return verdict('supported', computed, { ...parts, caveats: [...remark, ...caveats] })
}

/** What a wrong count of votes may have been mistaken for; nothing more than a possibility is said. */
export function likelySlips(
  register: Register,
  election: Election,
  printed: number,
  actual: number,
): string[] {
  const slips: string[] = []
  if (transposed(printed, actual)) slips.push(`possibly transposed: ${figures(actual)}`)
  for (const candidacy of rankedIn(register, election))
    if (candidacy.votes === printed && candidacy.votes !== actual)
      slips.push(`${figures(printed)} is the vote of ${candidateName(register, candidacy)}`)
  for (const { contest, candidacy } of figuresOfPlace(register, election.seat).get(printed) ?? []) {
    if (contest.id === election.id) continue
    const name = contestName(register, contest)
    slips.push(
      candidacy
        ? `${figures(printed)} is the vote of ${candidateName(register, candidacy)}, ${name}`
        : `${figures(printed)} is the majority of ${name}`,
    )
  }
  return slips
}

interface PrintedBefore {
  readonly contest: Election
  /** Whose votes; null for the majority. */
  readonly candidacy: Candidacy | null
}

/** Every majority and total of a place, by the figure; in order of the contests. */
const figuresOfPlace = kept((register, seat: SeatId): ReadonlyMap<number, readonly PrintedBefore[]> => {
  const all = contestsOf(register, seat).flatMap((contest) => [
    { figure: majorityIn(register, contest), contest, candidacy: null },
    ...register
      .candidaciesIn(contest.id)
      .map((candidacy) => ({ figure: candidacy.votes, contest, candidacy })),
  ])
  return groupBy(all, ({ figure }) => figure)
})

const nights = new WeakMap<Register, ReadonlyMap<string, readonly Election[]>>()

/** By-elections by polling day; worked out once. */
function byElectionsOf(register: Register, day: string): readonly Election[] {
  let days = nights.get(register)
  if (!days) {
    const all = [...register.elections.values()].filter(({ kind }) => kind === 'byElection')
    days = Map.groupBy(all, ({ date }) => date)
    nights.set(register, days)
  }
  return days.get(day) ?? []
}

/** Another by-election of the same day whose majority the printed figure is. */
export function elsewhereThatNight(register: Register, election: Election, printed: number): string | null {
  if (election.kind !== 'byElection') return null
  for (const other of byElectionsOf(register, election.date)) {
    if (other.id === election.id) continue
    if (other.majority === printed)
      return `${figures(printed)} is the majority of ${contestName(register, other)}`
  }
  return null
}

/** The same digits with two neighbours changed round. */
export function transposed(printed: number, actual: number): boolean {
  const a = String(printed)
  const b = String(actual)
  if (a.length !== b.length || a === b) return false
  const differ = [...a].flatMap((digit, at) => (digit === b[at] ? [] : [at]))
  const [first, second] = differ
  return (
    differ.length === 2 &&
    first !== undefined &&
    second === first + 1 &&
    a[first] === b[second] &&
    a[second] === b[first]
  )
}
