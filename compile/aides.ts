/** Parliamentary private secretaries, as far as TheyWorkForYou listed them: 2004 to January 2009. @module */
import { slug } from '../src/base/id.ts'
import { orNull, readSource } from './csv.ts'
import type { HeldPost } from './party-leaders.ts'
import type { People } from './people.ts'
import { twfyNumber } from './twfy-match.ts'

/** `PPS (Rt Hon Des Browne, Secretary of State)`: the minister stands for the post, and is left to the department. */
export function aides(people: People): HeldPost[] {
  return readSource('offices/twfy-offices-1997-2020-10.csv').flatMap((row) => {
    if (!/^PPS\b/.test(row.role!)) return []
    const person = people.byTwfy.get(twfyNumber(row.person_id!))
    const organization = orNull(row.organization)
    if (!person || organization === null) return []
    const name = 'Parliamentary Private Secretary'
    const post = { id: `post:${slug(name)}--${slug(organization)}` as const, name, organization, rank: 'PPS' }
    const to = orNull(row.end_date)
    return [
      {
        post,
        appointment: {
          person: person.id,
          post: post.id,
          from: row.start_date!,
          to: to === '9999-12-31' ? null : to,
          source: 'twfy-offices',
        },
      },
    ]
  })
}
