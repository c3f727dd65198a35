/** The House with the changes of party that are only reported counted in. @module */
import { addMonths, type IsoDate } from '../base/date.ts'
import type { PartyId, PersonId } from '../base/id.ts'
import { contains } from '../base/interval.ts'
import type { Affiliation } from '../register/membership.ts'
import type { Register } from '../register/register.ts'
import type { ReportedAct, ReportedChange } from './reported-change.ts'

export interface ReportedOnDay {
  /** What changes the House of that day, in order. */
  readonly counted: readonly CountedAct[]
  /** What does not, each with the reason. */
  readonly left: readonly { readonly change: ReportedChange; readonly reason: string }[]
  /** What is dated after that day. */
  readonly later: readonly ReportedChange[]
}

interface CountedAct {
  readonly change: ReportedChange
  readonly person: PersonId
  readonly to: PartyId
  /** The first day they are counted for the new party. */
  readonly from: IsoDate
}

/**
 * Sorts the reported changes that bear on the House of a day: those of members who still sit, since the last
 * change of theirs that the register has.
 */
export function reportedOn(register: Register, on: IsoDate, acts: readonly ReportedAct[]): ReportedOnDay {
  const counted: CountedAct[] = []
  const left: { change: ReportedChange; reason: string }[] = []
  const later = acts.filter(({ days }) => days && days.earliest > on).map(({ change }) => change)
  for (const { change, to, days } of acts) {
    const { personId } = change
    if (!personId || !days || days.latest > on || !standsSince(register, personId, days.latest, on)) continue
    const reason = whyNot(change, to)
    if (reason === null) counted.push({ change, person: personId, to: to as PartyId, from: days.latest })
    else left.push({ change, reason })
  }
  return { counted, left, later }
}

/** Whether the person sits on both days for one seat and, as far as the register knows, for one party. */
function standsSince(register: Register, person: PersonId, day: IsoDate, on: IsoDate): boolean {
  const membership = register.seatOf(person, day)
  if (!membership || !contains(membership, on)) return false
  return register.partyOf(person, day) === register.partyOf(person, on)
}

/** The register settles what it has an account of (rule 16); to announce is not to do. */
function whyNot({ status, register }: ReportedChange, to: PartyId | null): string | null {
  if (register) return `the register has ${register.fromParty} → ${register.toParty} on ${register.date}`
  if (to === null) return 'no article says for which party'
  return status === 'announced' ? 'it is only announced' : null
}

/** No House lasts longer: five years from its first meeting, which is days after the poll. */
const LONGEST_MONTHS = 61

/**
 * Whether the House of a day that the register does not know may be given with what the press reports since:
 * only if something is, and the House the register last knew can still be sitting.
 */
export function goesOnTo(
  register: Register,
  on: IsoDate,
  last: IsoDate,
  { counted }: ReportedOnDay,
): boolean {
  const parliament = register.parliamentOn(last)
  if (!parliament || parliament !== register.parliamentOn(on)) return false
  return on <= addMonths(parliament.election, LONGEST_MONTHS) && counted.some(({ from }) => from > last)
}

/** A register in which these changes were made; its own later changes stand. */
export function withReported(register: Register, { counted }: ReportedOnDay): Register {
  if (counted.length === 0) return register
  const spells = new Map<PersonId, readonly Affiliation[]>()
  for (const act of counted) {
    spells.set(act.person, changed(spells.get(act.person) ?? register.affiliationsOf(act.person), act))
  }
  const affiliationsOf: Register['affiliationsOf'] = (person) =>
    spells.get(person) ?? register.affiliationsOf(person)
  const partyOf: Register['partyOf'] = (person, on) =>
    affiliationsOf(person).find((spell) => contains(spell, on))?.party ?? null
  // The tables it reads when first asked stay unread: the register is its prototype, not copied.
  return Object.create(register, { affiliationsOf: { value: affiliationsOf }, partyOf: { value: partyOf } })
}

function changed(spells: readonly Affiliation[], { change, person, to, from }: CountedAct): Affiliation[] {
  return spells.flatMap((spell) => {
    if (!contains(spell, from)) return [spell]
    const after = {
      person,
      party: to,
      label: null,
      from,
      to: spell.to,
      kind: change.kind,
      source: change.citations.join(' '),
    }
    return spell.from === from ? [after] : [{ ...spell, to: from }, after]
  })
}

/** What is said of them in the notes of the House; `counting` when they are counted in. */
export function reportedNotes(
  { counted, left, later }: ReportedOnDay,
  on: IsoDate,
  counting: boolean,
): readonly string[] {
  const number = counted.length + left.length
  const after = laterNotes(later.length, on)
  if (number === 0) return after
  if (!counting) {
    return [
      number === 1
        ? '1 change of party that the press reports and the register does not hold is not counted.'
        : `${number} changes of party that the press reports and the register does not hold are not counted.`,
      ...after,
    ]
  }
  return [
    ...counted.map(
      ({ change }) => `Counted in, as the press reports it: ${changeWords(change)}; ${told(change)}.`,
    ),
    ...left.map(({ change, reason }) => `Reported and not counted in: ${changeWords(change)}; ${reason}.`),
    ...after,
  ]
}

function laterNotes(number: number, on: IsoDate): readonly string[] {
  if (number === 0) return []
  return [
    number === 1
      ? `1 change of party is reported after ${on}.`
      : `${number} changes of party are reported after ${on}.`,
  ]
}

/** `Lee Anderson (Ashfield), Conservative → Reform UK, 2024-03-11`. */
export function changeWords({ person, constituency, fromParty, toParty, date }: ReportedChange): string {
  const where = constituency ? ` (${constituency})` : ''
  return `${person}${where}, ${fromParty ?? 'party not known'} → ${toParty ?? 'party not known'}, ${date}`
}

function told({ independent, status }: ReportedChange): string {
  const outlets = independent === 1 ? 'by 1 outlet' : `by ${independent} outlets independently`
  return status === 'disputed' ? `${outlets}, and denied elsewhere` : outlets
}
