/** Pages that open with what cannot be: satire that does not say so. @module */
import type { PartyId, PersonId } from '../../base/id.ts'
import { keptOfPerson } from '../../register/lookup.ts'
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
    const parties = partiesOfHead(register, person.resolution.id)
    return parties.some((party) => GREAT.has(party)) && !parties.includes(fields.toParty as PartyId)
  })
}

/** The parties of somebody who ever was prime minister or led one; none of anybody else. */
const partiesOfHead = keptOfPerson((register, person: PersonId): readonly PartyId[] =>
  register.appointmentsOf(person).some(({ post }) => HEADS.has(register.posts.get(post)?.rank ?? ''))
    ? register.affiliationsOf(person).map(({ party }) => register.countedAs(party))
    : [],
)
