/** Who the register has go at a general election: they sat until it, and stood no more. @module */
import { daysBetween, type IsoDate } from '../../base/date.ts'
import type { PersonId } from '../../base/id.ts'
import { keptOfPerson } from '../../register/lookup.ts'
import { nextGeneralElection } from './election-stood-at.ts'

export interface Term {
  readonly from: IsoDate
  readonly to: IsoDate
  readonly election: IsoDate
  /** They sat until the House was dissolved for it. */
  readonly isFull: boolean
}

/** The terms of somebody at the end of which they stood at no poll: who comes back later may go twice. */
export const termsLeft = keptOfPerson((register, person: PersonId): readonly Term[] => {
  const all = register.membershipsOf(person)
  const stood = new Set(
    register.candidaciesOf(person).flatMap((each) => register.elections.get(each.election)?.date ?? []),
  )
  return all.flatMap(({ from, to, toReason }): readonly Term[] => {
    const election = to && nextGeneralElection(register, to)
    // Whoever is back by then has not gone.
    const isBack = all.some((each) => to !== null && each.from >= to && each.from <= (election ?? ''))
    if (!to || !election || stood.has(election) || isBack) return NONE
    return [{ from, to, election, isFull: toReason === 'dissolution' }]
  })
})

const NONE: readonly never[] = []

/** Whoever has such a term goes: the day is between the election before and the one at which they do; or there is none. */
export function goes(term: Term, published: IsoDate | null): boolean {
  if (!published) return term.isFull
  return (
    published >= term.from &&
    daysBetween(published, term.to) > (term.isFull ? -GRACE : BEFORE_LEAVING) &&
    published < term.election &&
    daysBetween(published, term.election) < TERM_DAYS
  )
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
