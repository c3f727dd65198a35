/** Joins what an article says of one person's change of party: the leaving, the joining, "his switch", "the defection of a Tory". @module */

import { daysBetween, type IsoDate } from '../../base/date.ts'
import type { PartyId } from '../../base/id.ts'
import { INDEPENDENT } from '../../register/no-party.ts'
import type { Register } from '../../register/register.ts'
import { hasHappened } from '../clause/modality.ts'
import { covers } from '../days/date-of-act.ts'
import { changesFitting } from '../days/register-days.ts'
import { type Act, absorb, actOf } from '../discourse/act.ts'
import { assignByRecord } from '../discourse/whom-the-record-knows.ts'
import type { Draft } from '../draft.ts'
import { personKey } from '../person-ref.ts'
import { partyLine } from './party-line.ts'

export type MoveDraft = Extract<Draft, { type: 'defection' | 'resignationFromParty' }>

interface Move {
  readonly fromParty?: PartyId | null
  readonly toParty?: PartyId | null
}

export function isMove(draft: Draft): draft is MoveDraft {
  return draft.type === 'defection' || draft.type === 'resignationFromParty'
}

/** One act for each move of each person. Moves told of nobody go to the one person they fit, else nowhere. */
export function joinMoves(drafts: readonly MoveDraft[], register: Register): Act[] {
  const acts: Act[] = []
  const byPerson = new Map<string, Act[]>()
  const named = drafts
    .map((draft) => ({ draft, act: assigned(draft, register) }))
    .filter(({ act }) => act.person !== null)
  const strongFirst = [
    ...named.filter(({ draft }) => hasDestination(draft)),
    ...named.filter(({ draft }) => !hasDestination(draft)),
  ]
  for (const { act } of strongFirst) {
    const key = act.person && personKey(act.person)
    const own = (key && byPerson.get(key)) || []
    const home = own.find(
      (each) =>
        compatible(each.fields, act.fields, register) &&
        sameTime(each, act, register) &&
        !addsTalk(each, act),
    )
    if (home) absorb(home, act)
    else {
      acts.push(act)
      if (key) byPerson.set(key, [...own, act])
    }
  }
  for (const draft of drafts) {
    if (draft.person) continue
    const act = actOf(draft)
    const fitting = acts.filter(
      (each) =>
        each.mood !== 'recap' &&
        (hasHappened(each.mood) || !hasHappened(act.mood)) &&
        compatible(each.fields, act.fields, register),
    )
    const lacking = fitting.filter((each) => !each.fields.toParty)
    const { toParty } = act.fields
    const alike = fitting.filter(
      (each) => toParty && each.fields.toParty && agree(toParty, each.fields.toParty, register),
    )
    const homes = alike.length === 1 ? alike : lacking.length > 0 ? lacking : fitting
    if (homes.length === 1) absorb(homes[0] as Act, act)
  }
  for (const act of acts) settle(act, register)
  return acts
}

/** What has not happened may be talk of what has; where it names a party that no deed led to, it is talk of another act. */
function addsTalk(a: Act, b: Act): boolean {
  const [done, talk] = hasHappened(a.mood) ? [a, b] : [b, a]
  return (
    hasHappened(done.mood) && !hasHappened(talk.mood) && Boolean(talk.fields.toParty) && !done.fields.toParty
  )
}

function hasDestination(draft: MoveDraft): boolean {
  return Boolean((draft.fields as Move).toParty)
}

/** What is printed of one does not contradict what is printed of the other. */
function compatible(a: Move, b: Move, register: Register): boolean {
  return agree(a.fromParty, b.fromParty, register) && agree(a.toParty, b.toParty, register)
}

function agree(a: PartyId | null | undefined, b: PartyId | null | undefined, register: Register): boolean {
  return !a || !b || partyLine(register, a) === partyLine(register, b)
}

function assigned(draft: MoveDraft, register: Register): Act {
  const act = actOf(draft)
  assignByRecord(act, register)
  return act
}

/**
 * Two dated tellings of different months are two acts, and so are a leaving and a joining that the register has on
 * different days. Where it has neither, a leaving told as news is not half of a joining told as background.
 */
function sameTime(a: Act, b: Act, register: Register): boolean {
  const halves = joinsParty(a) !== joinsParty(b)
  if (halves) {
    // "After leaving A, she joined B": what is behind the news is the leaving of A itself, not of the cross benches since.
    const apart = (a.mood === 'recap') !== (b.mood === 'recap')
    const days = new Set(daysOf(a, register, apart))
    const others = daysOf(b, register, apart)
    const common = others.filter(
      (day) => days.has(day) && [...a.dates, ...b.dates].every((date) => covers(date, day)),
    )
    const known = days.size > 0 && others.length > 0
    if (known ? common.length === 0 : (a.mood === 'recap') !== (b.mood === 'recap')) return false
  }
  const one = a.dates.find((date) => date.date)?.date
  const other = b.dates.find((date) => date.date)?.date
  if (!one || !other) return true
  return Math.abs(daysBetween(one, other)) <= APART_DAYS
}

/** The benches of those without a party are where a leaving leads, not a half of their own. */
function joinsParty({ fields }: Act): boolean {
  return Boolean(fields.toParty) && fields.toParty !== INDEPENDENT
}

/** Two tellings further apart than this are of two acts. */
const APART_DAYS = 31

/** All days the register has for a move, whichever spell the printed old party is of, unless asked to be strict. */
function daysOf({ person, fields }: Act, register: Register, strictly: boolean): IsoDate[] {
  if (person?.resolution.state !== 'resolved') return []
  const { fromParty = null, toParty = null } = fields
  return changesFitting(register, person.resolution.id, { fromParty, toParty }, strictly).map(
    (change) => change.day,
  )
}

/** Who joins the party they sat for before they lost its whip has it back, by the register. */
function settle(act: Act, register: Register): void {
  act.type = typeOf(act)
  const { fromParty = null, toParty = null } = act.fields
  if (!toParty || act.person?.resolution.state !== 'resolved') return
  const changes = changesFitting(register, act.person.resolution.id, { fromParty, toParty })
  if (changes.length === 0 || changes.some((change) => change.kind !== 'whipRestored')) return
  act.type = 'whipRestored'
  act.fields = { party: toParty }
}

/** A destination makes it a defection; none, or the benches without a party, a resignation. */
function typeOf({ fields, rules }: Act): 'defection' | 'resignationFromParty' {
  if (fields.toParty) return fields.toParty === INDEPENDENT ? 'resignationFromParty' : 'defection'
  return rules.some((rule) => rule.startsWith('defection')) ? 'defection' : 'resignationFromParty'
}
