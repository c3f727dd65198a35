/** Whether somebody was a member of the House at the time: events of the Commons happen to its members. @module */
import { addDays, type IsoDate } from '../../base/date.ts'
import type { PersonId } from '../../base/id.ts'
import type { Membership } from '../../register/membership.ts'
import type { Register } from '../../register/register.ts'

/** Members go on being called so for a while after a dissolution: letters written before it are printed after. */
const GRACE_DAYS = 7

/** The membership held on `day`, or one that ended within a week before it. */
export function standingOn(register: Register, person: PersonId, day: IsoDate): Membership | null {
  return (
    register.seatOf(person, day) ??
    register
      .membershipsOf(person)
      .findLast((each) => each.to !== null && each.to <= day && addDays(each.to, GRACE_DAYS) >= day) ??
    null
  )
}

/** The latest membership begun by `day`; without a day, the latest of all. */
export function latestMembership(
  register: Register,
  person: PersonId,
  day: IsoDate | null,
): Membership | null {
  const all = register.membershipsOf(person)
  return (day ? all.findLast((each) => each.from <= day) : all.at(-1)) ?? null
}
