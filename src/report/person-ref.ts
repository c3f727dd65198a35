/** A mention of a person as an event refers to them. @module */

import type { PersonId, SeatId } from '../base/id.ts'
import { idOf } from '../mention/meant.ts'
import type { PersonMention, SeatMention } from '../mention/mention.ts'
import type { Register } from '../register/register.ts'
import type { PersonRef, SeatRef } from './event.ts'

const NONE: readonly never[] = []

export function refOf(mention: PersonMention): PersonRef {
  const { name, resolution } = mention
  return {
    name,
    id: idOf(mention),
    candidates: resolution.state === 'ambiguous' ? resolution.candidates : NONE,
  }
}

export function seatRefOf(mention: SeatMention): SeatRef {
  const { name, resolution } = mention
  return {
    name,
    id: idOf(mention),
    candidates: resolution.state === 'ambiguous' ? resolution.candidates : NONE,
  }
}

/** Null for an id that the register does not hold. */
export function personRefTo(id: PersonId, register: Register): PersonRef | null {
  const person = register.people.get(id)
  return person ? { name: person.name, id, candidates: NONE } : null
}

/** The same of a seat. */
export function seatRefTo(id: SeatId, register: Register): SeatRef | null {
  const seat = register.seats.get(id)
  return seat ? { name: seat.name, id, candidates: NONE } : null
}

/** Somebody the register knows nothing of, as the article calls them. */
export function strangerRef(name: string): PersonRef {
  return { name, id: null, candidates: NONE }
}

/** The same for two mentions exactly where `samePerson` holds; null for one that is the same as no other. */
export function personKey(mention: PersonMention): string | null {
  const { resolution, name } = mention
  if (resolution.state === 'resolved') return resolution.id
  return name === '' ? null : `name ${name}`
}

/** Whether two mentions are of one person: the same id, or the same name where neither has one. */
export function samePerson(a: PersonRef | null, b: PersonRef | null): boolean {
  if (!a || !b) return false
  if (a.id || b.id) return a.id === b.id
  return a.name !== '' && a.name === b.name
}
