/** Of several days on which the register has an act, those that fit what an article says of it: its weekday, and that somebody left for no other post. @module */
import { daysBetween, type IsoDate, weekdayNumber } from '../../base/date.ts'
import type { Register } from '../../register/register.ts'
import type { Act } from '../discourse/act.ts'
import { isOfOffice } from '../offices/of-office.ts'

/** All of them where none fits, or where one is all there is. */
export function fittingDays(act: Act, days: readonly IsoDate[], register: Register): readonly IsoDate[] {
  if (days.length < 2) return days
  return some(
    some(days, (day) => isOnWeekday(act, day)),
    (day) => !isMove(act, day, register),
  )
}

function some(days: readonly IsoDate[], fits: (day: IsoDate) => boolean): readonly IsoDate[] {
  const left = days.filter(fits)
  return left.length > 0 ? left : days
}

function isOnWeekday({ dates }: Act, day: IsoDate): boolean {
  return dates.every(
    ({ relative }) =>
      relative?.kind !== 'weekday' ||
      relative.direction === 'next' ||
      relative.from === 'event' ||
      relative.weekday === weekdayNumber(day),
  )
}

/** Days after leaving a post that another may be given, in one reshuffle. */
const NEXT = 1

/** Nobody resigned, or was sacked, who was given another post then. */
export function isMove({ type, person }: Act, day: IsoDate, register: Register): boolean {
  if (!isOfOffice(type) || type === 'officeAppointed' || person?.resolution.state !== 'resolved') return false
  return register.appointmentsOf(person.resolution.id).some(({ from }) => {
    const after = daysBetween(day, from)
    return after >= 0 && after <= NEXT
  })
}
