/** Pages that open with what cannot be: satire that does not say so. @module */
import type { PartyId } from '../../base/id.ts'
import type { Register } from '../../register/register.ts'
import type { Act } from './act.ts'
import { leads } from './lead.ts'

/** Parties whose leaders have never gone over to another of them. */
const GREAT: ReadonlySet<PartyId | null | undefined> = new Set<PartyId>([
  'party:conservative',
  'party:labour',
  'party:liberal-democrat',
])
const HEADS = new Set(['PM', 'Party leader'])

/** The lead has a prime minister or the leader of a great party join another, of which the register knows nothing. */
export function opensWithTheImpossible(acts: readonly Act[], register: Register): boolean {
  return acts.some((act) => {
    const { type, mood, person, fields } = act
    if (type !== 'defection' || mood !== 'reported' || !leads(act) || !GREAT.has(fields.toParty)) return false
    if (person?.resolution.state !== 'resolved') return false
    const { id } = person.resolution
    const parties = register.affiliationsOf(id).map(({ party }) => register.countedAs(party))
    return (
      parties.some((party) => GREAT.has(party)) &&
      !parties.includes(fields.toParty as PartyId) &&
      register.appointmentsOf(id).some(({ post }) => HEADS.has(register.posts.get(post)?.rank ?? ''))
    )
  })
}
