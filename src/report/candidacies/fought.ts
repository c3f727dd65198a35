/** The contest in which the register has somebody standing, of the seats that an article names. @module */
import type { IsoDate } from '../../base/date.ts'
import type { PersonId } from '../../base/id.ts'
import type { MarkedArticle } from '../../mention/marked.ts'
import type { Election } from '../../register/election.ts'
import type { Register } from '../../register/register.ts'
import { seatsNamed } from '../discourse/known-names.ts'

/** Held on `date`, or on any day where that is null; null where there is none, or where they are for several seats. */
export function contestFought(
  person: PersonId,
  article: MarkedArticle,
  register: Register,
  date: IsoDate | null,
): Election | null {
  const named = seatsNamed(article, register)
  if (named.size === 0) return null
  const fought = register.candidaciesOf(person).flatMap(({ election }) => {
    const contest = register.elections.get(election)
    const isMeant = contest && contest.kind !== 'notional' && named.has(contest.seat)
    return isMeant && (!date || contest.date === date) ? [contest] : []
  })
  const [first] = fought
  return first && fought.every(({ seat }) => seat === first.seat) ? first : null
}
