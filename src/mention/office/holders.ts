/** Who held an office that a text names. @module */
import { dayNumber, type IsoDate } from '../../base/date.ts'
import type { PersonId, PostId } from '../../base/id.ts'
import { type Interval, overlaps } from '../../base/interval.ts'
import { kept } from '../../register/lookup.ts'
import type { Appointment } from '../../register/office.ts'
import type { Register } from '../../register/register.ts'
import type { OfficeMention } from '../mention.ts'

type Named = Pick<OfficeMention, 'posts'>

/** Who held a post from which day and to which, by their numbers: in columns, as many a post is asked about on every page. */
interface Terms {
  readonly people: readonly PersonId[]
  readonly from: Int32Array
  /** The day after the last. */
  readonly to: Int32Array
}

const FOR_GOOD = 0x7fffffff

const termsOf = kept((register: Register, post: PostId): Terms => {
  const all = register.appointmentsTo(post)
  return {
    people: all.map(({ person }) => person),
    from: Int32Array.from(all, ({ from }) => dayNumber(from)),
    to: Int32Array.from(all, ({ to }) => (to === null ? FOR_GOOD : dayNumber(to))),
  }
})

/** The people who held one of the posts on `date`, each once; none when the register has no such post. */
export function holdersOf(register: Register, office: Named, date: IsoDate): PersonId[] {
  return holdersOn(register, office, dayNumber(date))
}

/** The same by the number of the day. */
export function holdersOn(register: Register, { posts }: Named, day: number): PersonId[] {
  const holders: PersonId[] = []
  for (const post of posts) {
    const { people, from, to } = termsOf(register, post)
    for (let at = 0; at < from.length; at++) {
      if ((from[at] as number) > day || day >= (to[at] as number)) continue
      const person = people[at] as PersonId
      if (!holders.includes(person)) holders.push(person)
    }
  }
  return holders
}

/** A person's appointments to one of the posts that overlap `interval`, in order of date. */
export function heldBy(
  register: Register,
  person: PersonId,
  office: Named,
  interval: Interval,
): Appointment[] {
  const posts = new Set(office.posts)
  return register.appointmentsOf(person).filter((held) => posts.has(held.post) && overlaps(held, interval))
}
