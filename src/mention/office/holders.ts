/** Who held an office that a text names. @module */
import type { IsoDate } from '../../base/date.ts'
import type { PersonId } from '../../base/id.ts'
import { contains, type Interval, overlaps } from '../../base/interval.ts'
import type { Appointment } from '../../register/office.ts'
import type { Register } from '../../register/register.ts'
import type { OfficeMention } from '../mention.ts'

type Appointments = Pick<Register, 'appointmentsTo' | 'appointmentsOf'>
type Named = Pick<OfficeMention, 'posts'>

/** The people who held one of the posts on `date`, each once; none when the register has no such post. */
export function holdersOf(register: Appointments, office: Named, date: IsoDate): PersonId[] {
  const people: PersonId[] = []
  for (const post of office.posts)
    for (const held of register.appointmentsTo(post))
      if (contains(held, date) && !people.includes(held.person)) people.push(held.person)
  return people
}

/** A person's appointments to one of the posts that overlap `interval`, in order of date. */
export function heldBy(
  register: Appointments,
  person: PersonId,
  office: Named,
  interval: Interval,
): Appointment[] {
  const posts = new Set(office.posts)
  return register.appointmentsOf(person).filter((held) => posts.has(held.post) && overlaps(held, interval))
}
