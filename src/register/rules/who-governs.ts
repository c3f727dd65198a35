/** Rule 10: who governs is a dated table: one government at a time, led by one Prime Minister, its partners beside it. @module */
import { daysBetween } from '../../base/date.ts'
import { type Interval, overlaps } from '../../base/interval.ts'
import type { Appointment, Government } from '../office.ts'
import type { Break, Check } from './break.ts'

/** Days between one government's resignation and the next one's taking office. */
const LONGEST_GAP_DAYS = 7

export const whoGoverns: Check = ({ governments, appointments, posts }) => {
  const leading = inOrder(governments.filter((each) => each.role === 'government'))
  const partners = governments.filter((each) => each.role !== 'government')
  const ministers = inOrder(appointments.filter((each) => posts.get(each.post)?.rank === 'PM'))
  return {
    checked: governments.length + ministers.length,
    breaks: [
      ...successionOf(leading, governmentRow, 'government'),
      ...successionOf(ministers, appointmentRow, 'Prime Minister'),
      ...leftAlone(leading.at(-1), governmentRow, 'government'),
      ...leftAlone(ministers.at(-1), appointmentRow, 'Prime Minister'),
      ...partners.filter((each) => !covered(each, leading)).map(withoutGovernment),
      ...twiceInIt(governments),
    ],
  }
}

function inOrder<Row extends Interval>(rows: readonly Row[]): readonly Row[] {
  return rows.toSorted((a, b) => (a.from < b.from ? -1 : a.from > b.from ? 1 : 0))
}

/** Each in office until the next: never two at once, nor none for longer than a change takes. */
function successionOf<Row extends Interval & { readonly source: string }>(
  rows: readonly Row[],
  rowOf: (row: Row) => string,
  who: string,
): Break[] {
  return rows.slice(1).flatMap((later, at) => {
    const earlier = rows[at] as Row
    const what = overlaps(earlier, later)
      ? `one ${who} in office before the last has left`
      : earlier.to !== null && daysBetween(earlier.to, later.from) > LONGEST_GAP_DAYS
        ? `no ${who} from ${earlier.to} to ${later.from}`
        : null
    if (what === null) return []
    return [{ rule: 10, what, rows: [rowOf(earlier), rowOf(later)], sources: [earlier.source, later.source] }]
  })
}

/** The last in office is in office still. */
function leftAlone<Row extends Interval & { readonly source: string }>(
  last: Row | undefined,
  rowOf: (row: Row) => string,
  who: string,
): Break[] {
  if (last?.to == null) return []
  const what = `no ${who} from ${last.to} on`
  return [{ rule: 10, what, rows: [rowOf(last)], sources: [last.source] }]
}

/** Whether some governments, one after another, are in office all the while. */
function covered(spell: Interval, leading: readonly Government[]): boolean {
  let reached = spell.from
  for (const { from, to } of leading) {
    if (from > reached && daysBetween(reached, from) > LONGEST_GAP_DAYS) return false
    if (to === null) return true
    if (to > reached) reached = to
    if (spell.to !== null && reached >= spell.to) return true
  }
  return false
}

function withoutGovernment(spell: Government): Break {
  const what = 'a partner or supporter of a government that was not in office all the while'
  return { rule: 10, what, rows: [governmentRow(spell)], sources: [spell.source] }
}

/** One party in two roles at once. */
function twiceInIt(governments: readonly Government[]): Break[] {
  return governments.flatMap((spell, at) =>
    governments.slice(at + 1).flatMap((other) => {
      if (other.party !== spell.party || !overlaps(spell, other)) return []
      const rows = [governmentRow(spell), governmentRow(other)]
      return [{ rule: 10, what: 'a party in two roles at once', rows, sources: [spell.source, other.source] }]
    }),
  )
}

function governmentRow({ party, role, from, to }: Government): string {
  return `${party} as ${role}, ${from} to ${to ?? 'now'}`
}

function appointmentRow({ person, post, from, to }: Appointment): string {
  return `${person} as ${post}, ${from} to ${to ?? 'now'}`
}
