/** Who sat in the Chair of the House on a day: the Speaker and the deputies. @module */
import type { IsoDate } from '../base/date.ts'
import { contains } from '../base/interval.ts'
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

/** The Speaker first, then the deputies by title; those the register holds, up to `completeTo.deputies`. */
export function chairOn(register: Register, on: IsoDate): readonly ChairRow[] {
  return register.appointments
    .filter((each) => contains(each, on))
    .flatMap((each) => {
      const post = register.posts.get(each.post)
      return post && RANKS.includes(post.rank) ? [{ each, post }] : []
    })
    .sort(
      (a, b) =>
        RANKS.indexOf(a.post.rank) - RANKS.indexOf(b.post.rank) || (a.post.name < b.post.name ? -1 : 1),
    )
    .map(({ each, post }) => ({
      office: post.name,
      person: personName(register, each.person),
      personId: each.person,
      since: each.from,
    }))
}
