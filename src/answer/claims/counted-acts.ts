/** The acts of one kind that are known to a day, and the one the article itself tells. @module */
import { addDays, daysBetween, type IsoDate } from '../../base/date.ts'
import type { PartyId, PersonId } from '../../base/id.ts'
import type { Register } from '../../register/register.ts'
import { type Act, actsOf } from './acts.ts'
import type { View } from './context.ts'

/** From one party, to one, or both. */
export interface Kind {
  readonly from: PartyId | null
  readonly to: PartyId | null
}

export interface Counted {
  readonly person: PersonId
  readonly date: IsoDate
  readonly left: IsoDate
  readonly reported: boolean
}

/** Acts of the kind to the day: those of the register, and the one the article itself reports where the register lacks it. */
export function actsKnown(
  view: View,
  kind: Kind,
  asOf: IsoDate,
  subject: PersonId | null,
): { register: readonly Counted[]; all: readonly Counted[] } {
  const { register, context } = view
  const news = new Set(context.events.flatMap((event) => event.person?.id ?? []).concat(subject ?? []))
  const matching = actsOf(register).filter(
    (one) =>
      fitsKind(register, one, kind) && (one.date <= asOf || (isDue(one, asOf) && news.has(one.person))),
  )
  const known = oncePerPerson(matching)
  const reported: Counted[] = []
  for (const event of context.events) {
    if (event.type !== 'defection' && event.type !== 'resignationFromParty') continue
    if (event.modality !== 'reported' || !event.person?.id) continue
    const person = event.person.id
    const from = event.fields.fromParty && register.countedAs(event.fields.fromParty)
    const to = event.fields.toParty && register.countedAs(event.fields.toParty)
    if ((kind.to !== null && kind.to !== to) || (kind.from !== null && from !== null && kind.from !== from))
      continue
    if (known.some((one) => one.person === person && Math.abs(daysBetween(one.date, asOf)) <= 31)) continue
    if (reported.some((one) => one.person === person)) continue
    const announced = register.announcements.findLast(
      (one) =>
        one.what === 'defectionAnnounced' &&
        one.person === person &&
        Math.abs(daysBetween(one.announced, asOf)) <= 31,
    )
    const own = actsOf(register).findLast(
      (one) => one.person === person && Math.abs(daysBetween(one.date, asOf)) <= 31,
    )
    const date = announced?.announced ?? event.announced ?? event.date ?? asOf
    reported.push({
      person,
      date: date > asOf ? asOf : date,
      left: own?.left ?? event.date ?? date,
      reported: true,
    })
  }
  // "Lee is the third to defect": the sentence itself says that Lee did.
  const told = (person: PersonId) =>
    [...known, ...reported].some(
      (one) => one.person === person && Math.abs(daysBetween(one.date, asOf)) <= 31,
    )
  const own =
    subject &&
    actsOf(register).findLast((one) => one.person === subject && Math.abs(daysBetween(one.date, asOf)) <= 31)
  if (subject && own && !told(subject))
    reported.push({ person: subject, date: asOf, left: own.left, reported: true })
  return { register: known, all: [...known, ...reported].sort((a, b) => (a.date < b.date ? -1 : 1)) }
}

/** The register may date the act the article tells a day late. */
function isDue(act: Act, asOf: IsoDate): boolean {
  return act.date === addDays(asOf, 1)
}

function fitsKind(register: Register, act: Act, kind: Kind): boolean {
  if (kind.to !== null)
    return (
      act.to === register.countedAs(kind.to) &&
      (kind.from === null || act.from === register.countedAs(kind.from))
    )
  return act.from === register.countedAs(kind.from as PartyId) && act.ownAct
}

/** Leaving and then joining another is one act of one person, dated by the first; a repeat within a year is the same. */
function oncePerPerson(acts: readonly Act[]): readonly Counted[] {
  const counted: Counted[] = []
  for (const act of acts) {
    if (counted.some((one) => one.person === act.person && daysBetween(one.date, act.date) < 300)) continue
    counted.push({ person: act.person, date: act.date, left: act.left, reported: false })
  }
  return counted
}
