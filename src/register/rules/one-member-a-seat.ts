/** Rule 1: a seat has no more members than it returns, and a person sits for at most one seat. @module */
import type { IsoDate } from '../../base/date.ts'
import { groupBy } from '../lookup.ts'
import type { Membership } from '../membership.ts'
import type { Break, Check } from './break.ts'

/**
 * Members of the parliament elected on this day who were returned for two seats and never came to choose: they
 * sat in Dublin instead.
 */
const RETURNED_TWICE: IsoDate = '1918-12-14'

export const oneMemberASeat: Check = ({ memberships, seats }) => {
  const breaks: Break[] = []
  for (const [seat, held] of groupBy(memberships, (each) => each.seat)) {
    const members = seats.get(seat)?.members ?? 1
    breaks.push(...tooMany(held, members, `${seat} has more than ${countWords(members)} at once`))
  }
  for (const [person, held] of groupBy(memberships, (each) => each.person)) {
    const chosen = held.filter(({ from }, at) => from !== RETURNED_TWICE || held[at - 1]?.from !== from)
    breaks.push(...tooMany(chosen, 1, `${person} sits for two seats at once`))
  }
  return { checked: memberships.length, breaks }
}

function countWords(members: number): string {
  return members === 1 ? 'one member' : `${members} members`
}

/** Each membership that begins while as many as there may be are under way, with those. */
function tooMany(memberships: readonly Membership[], most: number, what: string): Break[] {
  const inOrder = memberships.toSorted((a, b) => (a.from < b.from ? -1 : a.from > b.from ? 1 : 0))
  let sitting: Membership[] = []
  return inOrder.flatMap((later) => {
    sitting = [...sitting.filter(({ to }) => to === null || to > later.from), later]
    if (sitting.length <= most) return []
    const rows = sitting.map(rowOf)
    return [{ rule: 1, what, rows, sources: sitting.map(({ source }) => source) }]
  })
}

/** A membership as a line of text. */
export function rowOf(membership: Membership): string {
  return `${membership.person} for ${membership.seat}, ${membership.from} to ${membership.to ?? 'now'}`
}
