/** Who sat in the Chair of the House on a day: the Speaker and the deputies. @module */
import type { IsoDate } from '../base/date.ts'
import { contains } from '../base/interval.ts'
import type { Post } from '../register/office.ts'
import type { Register } from '../register/register.ts'
import { personName } from './names.ts'

export interface ChairRow {
  /** `Speaker`, or the deputy's title. */
  readonly office: string
  readonly person: string
  readonly personId: string
  readonly since: IsoDate
}

const RANKS: readonly string[] = ['Speaker', 'Deputy Speaker']

/** Worked out once a register: posts do not change while it is open. */
const chairs = new WeakMap<Register, readonly Post[]>()

/** In order of rank, then of title. */
function chairPosts(register: Register): readonly Post[] {
  let posts = chairs.get(register)
  if (!posts) {
    posts = [...register.posts.values()]
      .filter(({ rank }) => RANKS.includes(rank))
      .sort((a, b) => RANKS.indexOf(a.rank) - RANKS.indexOf(b.rank) || (a.name < b.name ? -1 : 1))
    chairs.set(register, posts)
  }
  return posts
}

/** The Speaker first, then the deputies by title; those the register holds, up to `completeTo.deputies`. */
export function chairOn(register: Register, on: IsoDate): readonly ChairRow[] {
  return chairPosts(register).flatMap((post) =>
    register
      .appointmentsTo(post.id)
      .filter((each) => contains(each, on))
      .map((each) => ({
        office: post.name,
        person: personName(register, each.person),
        personId: each.person,
        since: each.from,
      })),
  )
}
