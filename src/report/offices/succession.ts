/** Which post one person took over from another, by the register. @module */

import { daysBetween } from '../../base/date.ts'
import type { PostId } from '../../base/id.ts'
import { idOf } from '../../mention/meant.ts'
import type { PersonMention } from '../../mention/mention.ts'
import type { Register } from '../../register/register.ts'

/** How long a post may stand empty between the two, in days. */
const EMPTY = 14

/** The one post that `person` came into when one of the others left it; null where there is none, or are several. */
export function takenOverFrom(
  person: PersonMention | null,
  others: readonly PersonMention[],
  register: Register,
): { readonly name: string; readonly posts: readonly PostId[] } | null {
  const own = idOf(person)
  if (!own) return null
  const before = others.flatMap((each) => idOf(each) ?? []).filter((id) => id !== own)
  const taken = new Set(
    register
      .appointmentsOf(own)
      .filter(({ post, from }) =>
        before.some((id) =>
          register
            .appointmentsOf(id)
            .some((each) => each.post === post && each.to && Math.abs(daysBetween(each.to, from)) <= EMPTY),
        ),
      )
      .map(({ post }) => post),
  )
  const [only, ...more] = [...taken].flatMap((id) => register.posts.get(id) ?? [])
  return only && more.length === 0 ? { name: only.name, posts: [only.id] } : null
}
