/** A printed figure of a contest beside the true one: the verdict, and where the figure may have come from. @module */

import type { SeatId } from '../../base/id.ts'
import type { Candidacy, Election } from '../../register/election.ts'
import { groupBy, keptOfSeat } from '../../register/lookup.ts'
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
const figuresOfPlace = keptOfSeat((register, seat: SeatId): ReadonlyMap<number, readonly PrintedBefore[]> => {
  const all = contestsOf(register, seat).flatMap((contest) => [
    { figure: majorityIn(register, contest), contest, candidacy: null },
    ...register
      .candidaciesIn(contest.id)
      .map((candidacy) => ({ figure: candidacy.votes, contest, candidacy })),
  ])
  return groupBy(all, ({ figure }) => figure)
})

const nights = new WeakMap<Register, Map<string, ReadonlyMap<number, readonly Election[]>>>()

/** The contests of a polling day by their majority; worked out once a day asked about. */
function majoritiesOf(register: Register, day: string): ReadonlyMap<number, readonly Election[]> {
  let days = nights.get(register)
  if (!days) {
    days = new Map()
    nights.set(register, days)
  }
  let found = days.get(day)
  if (!found) {
    const all = [...register.elections.values()].filter((one) => one.date === day && one.kind !== 'notional')
    found = Map.groupBy(all, (one) => one.majority ?? -1)
    days.set(day, found)
  }
  return found
}

/** Under this, majorities of a general election coincide by chance. */
const LEAST_TELLING = 1000

/** The one other contest of the same day whose majority the printed figure is. */
export function elsewhereThatNight(register: Register, election: Election, printed: number): string | null {
  if (election.kind === 'general' && printed < LEAST_TELLING) return null
  const others = (majoritiesOf(register, election.date).get(printed) ?? []).filter(
    (one) => one.id !== election.id,
  )
  const [only] = others
  return others.length === 1 && only
    ? `${figures(printed)} is the majority of ${contestName(register, only)}`
    : null
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
