/** Each time that somebody took or left a post, by the register. @module */
import { dayNumber, daysBetween, type IsoDate } from '../../base/date.ts'
import type { PersonId } from '../../base/id.ts'
import { keptOfPerson, lazily } from '../../register/lookup.ts'
import type { Appointment } from '../../register/office.ts'
import type { Register } from '../../register/register.ts'
import { standingOn } from '../discourse/standing.ts'
import { isHandover } from './office-days.ts'
import { isAppointedRank, isChosen, wordsOfPost } from './turnover.ts'

/** What one person took or left on one day. */
export interface Served {
  readonly person: PersonId
  readonly day: IsoDate
  /** Of that day. */
  readonly number: number
  readonly into: boolean
  readonly appointments: readonly Appointment[]
  /** By which the posts may be told, as `wordsOfPost` has them. */
  readonly words: () => readonly string[]
  /** This person went no other time. */
  readonly isOnly: boolean
}

/** Whoever has a post a few days later has left no government, in days; an election may lie between. */
const MOVED = 40

/** All that somebody took or left while they sat in the House. */
export const turnsOf = keptOfPerson((register, person: PersonId): readonly Served[] => {
  const own = register
    .appointmentsOf(person)
    .filter(({ post }) => isAppointedRank(rankOf(post, register)) || isChosen(rankOf(post, register)))
  const turn = (
    day: IsoDate,
    into: boolean,
    appointments: readonly Appointment[],
    isOnly = false,
  ): Served => ({
    day,
    into,
    appointments,
    isOnly,
    person,
    number: dayNumber(day),
    words: lazily(() => appointments.flatMap(({ post }) => wordsOfPost(register, post))),
  })
  const ends = (each: Appointment): each is Appointment & { readonly to: IsoDate } =>
    each.to !== null &&
    !isHandover(register, each.to) &&
    !own.some(({ from }) => Math.abs(daysBetween(from, each.to as IsoDate)) <= MOVED)
  const begun = Map.groupBy(own, ({ from }) => from)
  const ended = Map.groupBy(own.filter(ends), ({ to }) => to)
  return [
    ...[...begun].map(([day, all]) => turn(day, true, all)),
    ...[...ended].map(([day, all]) => turn(day, false, all, ended.size === 1)),
  ].filter(({ day }) => standingOn(register, person, day) !== null)
})

function rankOf(post: Appointment['post'], register: Register): string {
  return register.posts.get(post)?.rank ?? ''
}
