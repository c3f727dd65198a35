/** What the register held on a recorded day, and what is said of that in every answer (rule 14). @module */
import type { IsoDate } from '../base/date.ts'
import type { Register } from '../register/register.ts'
import { type Release, releaseBy } from '../register/release.ts'

export interface KnownAsked {
  /** What was held on this day: a release of the register counts as a recording. */
  readonly known?: IsoDate | undefined
}

export interface AsKnown {
  /** Where nothing was held yet, one without a fact in it. */
  readonly register: Register
  readonly nothing: boolean
  /** None where no day is asked for. */
  readonly notes: readonly string[]
}

export function asKnown(register: Register, { known }: KnownAsked): AsKnown {
  if (known === undefined) return { register, nothing: false, notes: [] }
  const release = releaseBy(register.releases, known)
  if (!release)
    return { register: withoutFacts(register), nothing: true, notes: [nothingWords(register, known)] }
  const held = release === register.releases.at(-1) ? register : register.heldOn(known)
  return { register: held ?? register, nothing: false, notes: [releaseWords(register, release, known)] }
}

/** The register without a fact in it, which still knows what a name means: the question is asked now. */
function withoutFacts(register: Register): Register {
  const none = { value: [] }
  const noneOf = { value: () => [] }
  const nobody = { value: () => null }
  return Object.create(register, {
    completeTo: { value: {} },
    memberships: none,
    affiliations: none,
    elections: { value: new Map() },
    parliaments: none,
    overlaps: none,
    appointments: none,
    governments: none,
    announcements: none,
    vacancies: none,
    membershipsOf: noneOf,
    membershipsIn: noneOf,
    affiliationsOf: noneOf,
    electionsIn: noneOf,
    candidaciesIn: noneOf,
    candidaciesOf: noneOf,
    appointmentsOf: noneOf,
    appointmentsTo: noneOf,
    vacanciesIn: noneOf,
    partyOf: nobody,
    seatOf: nobody,
    sitting: nobody,
    parliamentOn: nobody,
  } satisfies { [Field in keyof Register]?: { value: unknown } })
}

function releaseWords(register: Register, release: Release, known: IsoDate): string {
  const at = register.releases.indexOf(release)
  const after = register.releases.slice(at).map((each) => each.release)
  const corrected = register.corrections.filter((each) => after.includes(each.release)).length
  const changed = corrected === 1 ? '1 row' : `${corrected} rows`
  const named = `release ${release.release} of ${release.date}`
  if (at < register.releases.length - 1)
    return `This is what ${named} held, the last by ${known}: ${changed} came or went in the register since.`
  if (corrected === 0) return `The last release by ${known} is ${named}.`
  return `The last release by ${known} is ${named}; ${changed} that came or went since are counted in, for their day is kept from the next release on.`
}

function nothingWords({ releases }: Register, known: IsoDate): string {
  const first = releases[0]
  return first
    ? `Nothing was held on ${known}: the register was first released on ${first.date}, as ${first.release}.`
    : `Nothing was held on ${known}: the register was never released.`
}
