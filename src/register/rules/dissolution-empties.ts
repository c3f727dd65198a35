/** Rule 2: dissolution empties every seat; a membership lies within one parliament. @module */
import { contains } from '../../base/interval.ts'
import type { Check } from './break.ts'
import { rowOf } from './one-member-a-seat.ts'

export const dissolutionEmpties: Check = ({ memberships, parliaments }) => {
  const breaks = memberships.flatMap((membership) => {
    const parliament = parliaments.find((each) =>
      contains({ from: each.election, to: each.dissolved }, membership.from),
    )
    const problem =
      parliament === undefined
        ? 'begins when there was no parliament'
        : parliament.dissolved !== null && (membership.to === null || membership.to > parliament.dissolved)
          ? `outlives the dissolution of ${parliament.dissolved}`
          : parliament.dissolved !== null &&
              membership.toReason === 'dissolution' &&
              membership.to !== parliament.dissolved
            ? `ends with a dissolution that was on ${parliament.dissolved}`
            : null
    if (problem === null) return []
    return [
      { rule: 2, what: `a membership ${problem}`, rows: [rowOf(membership)], sources: [membership.source] },
    ]
  })
  return { checked: memberships.length, breaks }
}
