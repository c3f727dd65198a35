/** Whips of the opposition, whose posts are called as those of the government are. @module */
import type { IsoDate } from '../../base/date.ts'
import type { PartyId } from '../../base/id.ts'
import { contains } from '../../base/interval.ts'
import { kept } from '../../register/lookup.ts'
import type { Register } from '../../register/register.ts'
import type { Act } from '../discourse/act.ts'

/** "Chief whip", told as news of a member whose party did not govern on the day: no post of the government. */
export function isOppositionWhip(act: Act, register: Register, published: IsoDate | null): boolean {
  if (!published || act.mood !== 'reported' || act.dates.length > 0) return false
  if (!/\bwhip\b/i.test(act.fields.office ?? '') || act.person?.resolution.state !== 'resolved') return false
  const party = register.partyOf(act.person.resolution.id, published)
  const governing = governingOn(register, published)
  return party !== null && governing.size > 0 && !governing.has(register.countedAs(party))
}

const HEADS = new Set(['PM', 'DPM'])

/** The parties of the Prime Minister and of the deputy, who in a coalition are of two. */
const governingOn = kept((register: Register, day: IsoDate): ReadonlySet<PartyId> => {
  const parties = [...register.posts.values()]
    .filter(({ rank }) => HEADS.has(rank))
    .flatMap(({ id }) => register.appointmentsTo(id).filter((each) => contains(each, day)))
    .flatMap(({ person }) => register.partyOf(person, day) ?? [])
  return new Set(parties.map((party) => register.countedAs(party)))
})
