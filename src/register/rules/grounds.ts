/** Rule 4: between general elections a seat is vacated only on grounds that existed on the day, and a poll follows a vacancy. @module */
import type { IsoDate } from '../../base/date.ts'
import { groupBy } from '../lookup.ts'
import type { Membership, ToReason } from '../membership.ts'
import type { Register } from '../register.ts'
import type { Break, Check } from './break.ts'
import { rowOf } from './one-member-a-seat.ts'

/** The day from which a ground has existed, where that is within the time of the register. */
const SINCE: Readonly<Partial<Record<ToReason, IsoDate>>> = {
  // Recall of MPs Act 2015, in force on 4 March 2016.
  recalled: '2016-03-04',
}

/** Offices whose acceptance vacates a seat at the member's own wish. */
const OFFICES: ReadonlySet<string> = new Set(['Chiltern Hundreds', 'Manor of Northstead'])

/** From this general election on the sources give the ground of every vacancy. */
const GROUNDS_COMPLETE_FROM = '1997-05-01'

export const grounds: Check = (register) => ({
  checked: register.memberships.length + register.vacancies.length,
  breaks: [
    ...register.memberships.flatMap(badGround),
    ...vacatedByDissolution(register),
    ...pollsWithoutVacancy(register),
  ],
})

function badGround(membership: Membership): Break[] {
  const { to, toReason, office, source } = membership
  const what =
    (to === null) !== (toReason === null)
      ? 'a membership has an end without a ground, or a ground without an end'
      : to !== null && toReason === 'unknown' && to >= GROUNDS_COMPLETE_FROM
        ? 'a seat is vacated on no ground'
        : to !== null && toReason !== null && to < (SINCE[toReason] ?? '')
          ? `a seat is vacated on a ground that came in on ${SINCE[toReason]}`
          : office !== null && (toReason !== 'resigned' || !OFFICES.has(office))
            ? 'a seat is vacated by an office that vacates none'
            : null
  return what === null ? [] : [{ rule: 4, what, rows: [rowOf(membership)], sources: [source] }]
}

/** On the day of the dissolution every seat is vacant already: whoever sat that long leaves on no other ground. */
function vacatedByDissolution({ memberships, parliaments }: Register): Break[] {
  const dissolutions = new Set(parliaments.map(({ dissolved }) => dissolved))
  return memberships.flatMap((membership) => {
    const { to, toReason, source } = membership
    if (to === null || toReason === 'dissolution' || !dissolutions.has(to)) return []
    const what = 'a seat is vacated on some other ground on the day of the dissolution'
    return [{ rule: 4, what, rows: [rowOf(membership)], sources: [source] }]
  })
}

/** By-elections for seats nobody had left, and members reinstated in seats they had not sat for. */
function pollsWithoutVacancy({ memberships, parliaments }: Register): Break[] {
  const breaks: Break[] = []
  for (const held of groupBy(memberships, (each) => each.seat).values())
    for (const entry of held) {
      if (entry.fromReason === 'generalElection') continue
      const elected = parliaments.findLast((each) => each.election <= entry.from)?.election ?? ''
      const left = held.some((each) => each.to !== null && each.to <= entry.from && each.to >= elected)
      const again = held.some((each) => each.person === entry.person && each.from < entry.from)
      const what = !left
        ? 'a member comes in between general elections for a seat nobody had left'
        : entry.fromReason === 'reinstated' && !again
          ? 'a member is reinstated in a seat never held before'
          : null
      if (what) breaks.push({ rule: 4, what, rows: [rowOf(entry)], sources: [entry.source] })
    }
  return breaks
}
