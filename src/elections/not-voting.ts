/** Members who sit and by convention do not vote: the Speaker, the deputies, Sinn Féin. @module */
import type { IsoDate } from '../base/date.ts'
import type { PartyId, PersonId, PostId } from '../base/id.ts'
import { contains } from '../base/interval.ts'
import { SPEAKER } from '../register/no-party.ts'
import type { Register } from '../register/register.ts'
import type { HouseOnDay } from './seats-by-party.ts'

export const SINN_FEIN = 'party:sinn-fein' satisfies PartyId

export interface Deputy {
  readonly person: PersonId
  /** The party they keep (rule 6), as counted. */
  readonly party: PartyId | null
}

/** Deputy Speakers who sit on that day; between a general election and their choice there are none. */
export function deputiesOn(register: Register, on: IsoDate): readonly Deputy[] {
  const deputies = new Map<PersonId, Deputy>()
  for (const post of deputyPosts(register)) {
    for (const appointment of register.appointmentsTo(post)) {
      const { person } = appointment
      if (!contains(appointment, on) || !register.seatOf(person, on)) continue
      const party = register.partyOf(person, on)
      deputies.set(person, { person, party: party && register.countedAs(party) })
    }
  }
  return [...deputies.values()]
}

/** Worked out once a register: posts do not change while it is open. */
const deputyPostLists = new WeakMap<Register, readonly PostId[]>()

function deputyPosts(register: Register): readonly PostId[] {
  let posts = deputyPostLists.get(register)
  if (!posts) {
    posts = [...register.posts.values()].filter(({ rank }) => rank === 'Deputy Speaker').map(({ id }) => id)
    deputyPostLists.set(register, posts)
  }
  return posts
}

/** The party the sitting Speaker left on election; null when there is no Speaker or the register does not say. */
export function speakersOldParty(register: Register, house: HouseOnDay): PartyId | null {
  const speaker = house.members.find(({ party }) => party === SPEAKER)
  if (!speaker) return null
  const spells = register.affiliationsOf(speaker.membership.person)
  const last = spells.findLast(({ party, from }) => from <= house.on && party !== SPEAKER)
  return last ? register.countedAs(last.party) : null
}
