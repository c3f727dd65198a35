/** Who the register has go at a general election: they sat until it, and stood no more. @module */
import { daysBetween, type IsoDate } from '../../base/date.ts'
import type { PersonId } from '../../base/id.ts'
import { keptOfPerson } from '../../register/lookup.ts'
import type { Register } from '../../register/register.ts'
import { nextGeneralElection } from './election-stood-at.ts'

export interface Term {
  readonly from: IsoDate
  readonly to: IsoDate
  readonly election: IsoDate
  /** They sat until the House was dissolved for it. */
  readonly isFull: boolean
}

/** The last term of somebody who has sat, and stood at no poll after it. */
export const lastTerm = keptOfPerson((register, person: PersonId): Term | null => {
  const last = register.membershipsOf(person).at(-1)
  if (!last?.to) return null
  const election = nextGeneralElection(register, last.to)
  if (!election) return null
  const stood = register
    .candidaciesOf(person)
    .some((each) => (register.elections.get(each.election)?.date ?? '') >= election)
  return stood ? null : { from: last.from, to: last.to, election, isFull: last.toReason === 'dissolution' }
})

/** Whoever has this last term goes: the day is between the election before and the one at which they do; or there is none. */
export function goes(term: Term, published: IsoDate | null): boolean {
  if (!published) return term.isFull
  return (
    published >= term.from &&
    daysBetween(published, term.to) > (term.isFull ? -GRACE : BEFORE_LEAVING) &&
    published < term.election &&
    daysBetween(published, term.election) < TERM_DAYS
  )
}

/** Rather than leave their seat before it. */
export function satToTheEnd(person: PersonId, register: Register): boolean {
  const term = lastTerm(register, person)
  return term?.isFull === true
}

/** For so long people are called members after it. */
const GRACE = 50
/** Who left earlier after all was so many days from it. */
const BEFORE_LEAVING = 200

/** Nobody speaks of the election before it has been so near, in days. */
const TERM_DAYS = 1500

/** The election they went at was before the day. */
export function wentBefore({ isFull, election }: Term, day: IsoDate | null): boolean {
  return isFull && day !== null && day >= election
}
