/** Rule 1: a seat has at most one sitting member, and a person sits for at most one seat. @module */
import { groupBy } from '../lookup.ts'
import type { Membership } from '../membership.ts'
import type { Break, Check } from './break.ts'

export const oneMemberASeat: Check = ({ memberships }) => {
  const breaks: Break[] = []
  for (const [seat, held] of groupBy(memberships, (each) => each.seat))
    breaks.push(...overlapping(held, `${seat} has two members at once`))
  for (const [person, held] of groupBy(memberships, (each) => each.person))
    breaks.push(...overlapping(held, `${person} sits for two seats at once`))
  return { checked: memberships.length, breaks }
}

function overlapping(memberships: readonly Membership[], what: string): Break[] {
  const inOrder = memberships.toSorted((a, b) => (a.from < b.from ? -1 : 1))
  return inOrder.slice(1).flatMap((later, at) => {
    const earlier = inOrder[at] as Membership
    if (earlier.to !== null && earlier.to <= later.from) return []
    return [{ rule: 1, what, rows: [rowOf(earlier), rowOf(later)], sources: [earlier.source, later.source] }]
  })
}

/** A membership as a line of text. */
export function rowOf(membership: Membership): string {
  return `${membership.person} for ${membership.seat}, ${membership.from} to ${membership.to ?? 'now'}`
}
