/** Whose deed or career a phrase tells: the subject of its clause, or the person who is speaking. @module */

import type { PersonId, SeatId } from '../../base/id.ts'
import type { Span } from '../../base/span.ts'
import type { PersonMention } from '../../mention/mention.ts'
import { clauseAt } from '../../report/clause/clause.ts'
import type { View } from './context.ts'
import { lineKey, personOf, seatMeant } from './seat-meant.ts'
import { voiceAt } from './spoken.ts'

/** The subject of the clause whose verb is unit `at`; null where it is not resolved. */
export function subjectOf(view: View, at: number): PersonId | null {
  const clause = clauseAt(view.units, at)
  if (clause.firstPerson) {
    const unit = view.units[at]
    const speaker = unit && voiceAt(view.context.article, unit.token).speaker
    return (speaker && personOf(speaker)) ?? null
  }
  return clause.subjects.length === 1 ? personOf(clause.subjects[0]) : null
}

/** The same as printed; null where the clause has no subject of its own or several. */
export function subjectMention(view: View, at: number): PersonMention | null {
  const { subjects } = clauseAt(view.units, at)
  return subjects.length === 1 ? (subjects[0] ?? null) : null
}

/** The person whose name or pronoun stands last before a place, owners included. */
export function personBefore(view: View, at: Span): PersonId | null {
  let found: PersonId | null = null
  for (const mention of view.sentence.mentions) {
    if (mention.start >= at.start) break
    if (mention.kind === 'person') found = personOf(mention)
  }
  return found
}

/** The one person the sentence names; null where there are none or several. */
export function onlyPerson(view: View): PersonId | null {
  const ids = new Set<PersonId>()
  for (const mention of view.sentence.mentions) {
    const id = personOf(mention)
    if (id) ids.add(id)
  }
  const [only] = ids
  return ids.size === 1 && only ? only : null
}

/** Named here by more than a pronoun, so that what does not fit is wrong and not said of another. */
export function isNamedHere(view: View, person: PersonId, before: number): boolean {
  return view.sentence.mentions.some(
    (one) =>
      one.kind === 'person' && one.form !== 'pronoun' && personOf(one) === person && one.start < before,
  )
}

/** The one person named before a place who has sat for a seat the sentence names. */
export function memberNamed(view: View, at: Span): PersonMention | null {
  const lines = new Set<SeatId>()
  for (const one of view.sentence.mentions) {
    const seat = one.kind === 'seat' ? seatMeant(view, one, view.sentence.mentions) : null
    if (seat) lines.add(lineKey(view.register, seat))
  }
  const found = new Map<PersonId, PersonMention>()
  for (const one of view.sentence.mentions) {
    const id = one.kind === 'person' && one.end <= at.start ? personOf(one) : null
    if (!id || one.kind !== 'person') continue
    if (view.register.membershipsOf(id).some((held) => lines.has(lineKey(view.register, held.seat))))
      found.set(id, one)
  }
  const [only] = found.values()
  return found.size === 1 && only ? only : null
}
