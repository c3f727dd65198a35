/** Rule 13: a membership begins on the polling day of a contest of that seat, and each contest won begins one. @module */
import { groupBy } from '../lookup.ts'
import type { Register } from '../register.ts'
import type { Break, Check } from './break.ts'
import { rowOf } from './one-member-a-seat.ts'

export const pollingDay: Check = (register) => {
  const { memberships, elections, parliaments } = register
  const polls = new Set<string>()
  const general = new Set<string>(parliaments.map((parliament) => parliament.election))
  for (const election of elections.values())
    if (election.kind !== 'notional') polls.add(`${election.kind}|${election.seat}|${election.date}`)
  const breaks: Break[] = []
  const begun = new Set<string>()
  for (const membership of memberships) {
    begun.add(`${membership.seat}|${membership.from}`)
    const kind = {
      generalElection: 'general',
      byElection: 'byElection',
      reinstated: null,
      electionCourt: null,
      unknown: null,
    }[membership.fromReason]
    if (kind === null || polls.has(`${kind}|${membership.seat}|${membership.from}`)) continue
    const what = 'a membership begins on a day on which its seat had no such poll'
    breaks.push({ rule: 13, what, rows: [rowOf(membership)], sources: [membership.source] })
  }
  for (const election of elections.values()) {
    const rows = [election.id]
    const sources = [election.source]
    if (election.kind === 'general' && !general.has(election.date))
      breaks.push({ rule: 13, what: 'a general election on a day that elected no parliament', rows, sources })
    if (election.kind !== 'notional' && !begun.has(`${election.seat}|${election.date}`))
      breaks.push({ rule: 13, what: 'a contest after which nobody took the seat', rows, sources })
  }
  return { checked: memberships.length + elections.size, breaks: [...breaks, ...writs(register)] }
}

/** The writ is moved once the seat is vacant, and the poll comes after it. */
function writs({ elections, memberships }: Register): Break[] {
  const left = groupBy(memberships, (each) => each.seat)
  return [...elections.values()].flatMap(({ id, kind, seat, date, writOn, source }) => {
    if (kind !== 'byElection' || writOn === null) return []
    const vacated = left.get(seat)?.findLast((each) => each.to !== null && each.to <= date)?.to ?? null
    const what =
      writOn >= date
        ? `a writ is moved on ${writOn}, after the poll`
        : vacated !== null && writOn < vacated
          ? `a writ is moved on ${writOn}, before the seat fell vacant on ${vacated}`
          : null
    return what === null ? [] : [{ rule: 13, what, rows: [id], sources: [source] }]
  })
}
