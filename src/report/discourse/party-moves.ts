/** Joins what an article says of one person's change of party: the leaving, the joining, "his switch", "the defection of a Tory". @module */
import type { PartyId } from '../../base/id.ts'
import type { Register } from '../../register/register.ts'
import { type Act, absorb, actOf } from '../act.ts'
import type { Draft } from '../draft.ts'
import { refOf, samePerson } from '../person-ref.ts'
import { heldDays } from './date-of-act.ts'
import { assignByRecord } from './whom-the-record-knows.ts'

export type MoveDraft = Extract<Draft, { type: 'defection' | 'resignationFromParty' }>

interface Move {
  readonly fromParty?: PartyId | null
  readonly toParty?: PartyId | null
}

const INDEPENDENT: PartyId = 'party:independent'

export function isMove(draft: Draft): draft is MoveDraft {
  return draft.type === 'defection' || draft.type === 'resignationFromParty'
}

/** One act for each move of each person. Moves told of nobody go to the one person they fit, else nowhere. */
export function joinMoves(drafts: readonly MoveDraft[], register: Register): Act[] {
  const acts: Act[] = []
  const named = drafts
    .map((draft) => ({ draft, act: assigned(draft, register) }))
    .filter(({ act }) => act.person !== null)
  const strongFirst = [
    ...named.filter(({ draft }) => hasDestination(draft)),
    ...named.filter(({ draft }) => !hasDestination(draft)),
  ]
  for (const { act } of strongFirst) {
    const home = acts.find(
      (each) =>
        sameDoer(each, act) && compatible(each.fields, act.fields, register) && sameTime(each, act, register),
    )
    if (home) absorb(home, act)
    else acts.push(act)
  }
  for (const draft of drafts) {
    if (draft.person) continue
    const act = actOf(draft)
    const fitting = acts.filter(
      (each) => each.mood !== 'recap' && compatible(each.fields, act.fields, register),
    )
    const lacking = fitting.filter((each) => !each.fields.toParty)
    const homes = lacking.length > 0 ? lacking : fitting
    if (homes.length === 1) absorb(homes[0] as Act, act)
  }
  for (const act of acts) act.type = typeOf(act.fields)
  return acts
}

function hasDestination(draft: MoveDraft): boolean {
  return Boolean((draft.fields as Move).toParty)
}

function sameDoer(a: Act, b: Act): boolean {
  return a.person !== null && b.person !== null && samePerson(refOf(a.person), refOf(b.person))
}

/** What is printed of one does not contradict what is printed of the other. */
function compatible(a: Move, b: Move, register: Register): boolean {
  return agree(a.fromParty, b.fromParty, register) && agree(a.toParty, b.toParty, register)
}

function agree(a: PartyId | null | undefined, b: PartyId | null | undefined, register: Register): boolean {
  return !a || !b || register.countedAs(a) === register.countedAs(b)
}

function assigned(draft: MoveDraft, register: Register): Act {
  const act = actOf(draft)
  assignByRecord(act, register)
  return act
}

/**
 * Two dated tellings of different months are two acts. A leaving told as news is not half of a joining told as
 * background, unless the register has both on one day; the bare word ("his switch") may be of either.
 */
function sameTime(a: Act, b: Act, register: Register): boolean {
  const halves =
    Boolean(a.fields.toParty) !== Boolean(b.fields.toParty) &&
    Boolean(a.fields.fromParty) &&
    Boolean(b.fields.fromParty)
  if (halves && (a.mood === 'recap') !== (b.mood === 'recap')) {
    const days = new Set(heldDays(a, register))
    if (!heldDays(b, register).some((day) => days.has(day))) return false
  }
  const one = a.dates.find((date) => date.date)?.date
  const other = b.dates.find((date) => date.date)?.date
  if (!one || !other) return true
  return one.slice(0, 7) === other.slice(0, 7)
}

/** A destination makes it a defection; none, or the benches without a party, a resignation. */
function typeOf(move: Move): 'defection' | 'resignationFromParty' {
  return !move.toParty || move.toParty === INDEPENDENT
    ? move.toParty || move.fromParty
      ? 'resignationFromParty'
      : 'defection'
    : 'defection'
}
