/** Shadow posts and spokesmen of parties in opposition, as the Members Names service listed them to 2021. @module */
import { slug } from '../src/base/id.ts'
import { orNull, readSource } from './csv.ts'
import type { HeldPost } from './party-leaders.ts'
import type { People } from './people.ts'

/** Leaders are compiled with the leaders of parties. */
const LEADERS =
  /^(?:Leader of|Leader,|SNP Westminster Leader|Shadow SNP Westminster Group Leader$|DUP Westminster Leader|Plaid Cymru Westminster Leader)/

/** Posts given up before the register begins to hold offices are left out. */
const SINCE = '1979-05-04'

export function oppositionPosts(people: People): HeldPost[] {
  return readSource('offices/mnis-opposition-roles-2021-03.csv').flatMap((row) => {
    const name = row.opposition_role_name!.replace(/ +/g, ' ').trim()
    const person = people.byMnis.get(row.mnis_id!)
    const to = orNull(row.opposition_role_incumbency_end_date)
    if (!person || LEADERS.test(name) || (to !== null && to < SINCE)) return []
    const post = { id: `post:${slug(name)}` as const, name, organization: null, rank: 'Opposition' }
    const from = row.opposition_role_incumbency_start_date!
    return [{ post, appointment: { person: person.id, post: post.id, from, to, source: 'mnis-roles' } }]
  })
}
