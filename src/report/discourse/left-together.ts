/** The day on which several people left, by the register, on a page that does not say: they are told of in one sentence. @module */
import type { IsoDate } from '../../base/date.ts'
import type { Register } from '../../register/register.ts'
import type { Act } from './act.ts'

/** So many leaving on one day are no accident. */
const LEAST = 3

/** For each act of such a group, the only day on which all of them gave up some post. */
export function leftTogether(acts: readonly Act[], register: Register): ReadonlyMap<Act, IsoDate> {
  const days = new Map<Act, IsoDate>()
  const bySentence = Map.groupBy(
    acts.filter(({ type }) => type === 'officeResigned'),
    ({ sentences }) => sentences[0] ?? -1,
  )
  for (const group of bySentence.values()) {
    if (group.length < LEAST) continue
    const [first, ...others] = group.map((act) => endsOf(act, register))
    const common = [...(first ?? [])].filter((day) => others.every((ends) => ends.has(day)))
    const [only] = common
    if (only && common.length === 1) for (const act of group) days.set(act, only)
  }
  return days
}

function endsOf({ person }: Act, register: Register): ReadonlySet<IsoDate> {
  if (person?.resolution.state !== 'resolved') return new Set()
  return new Set(register.appointmentsOf(person.resolution.id).flatMap(({ to }) => (to ? [to] : [])))
}
