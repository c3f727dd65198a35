/** People named one after another: "A, B and C", with what describes each left aside. @module */

import type { PersonMention } from '../../mention/mention.ts'
import { wordSet } from '../../mention/word.ts'
import { describes } from '../pattern/describes.ts'
import type { Unit } from '../pattern/unit.ts'

/** Words and marks that may stand between two names of one list. */
const GLUE = new Set(
  ", ; nor ( ) & - – — • * | and the of for in on mp mps ex former sir dame dr mr mrs ms plus also as well both from fellow his her their colleague colleagues member members below above pictured ' 's".split(
    ' ',
  ),
)

/** "To replace him and Ann Lee takes over": an object ends the clause before. */
const OBJECTS = wordSet('him her himself herself')

/** Everyone joined to the person at `last`, to its left, in order. */
export function together(units: readonly Unit[], last: number): PersonMention[] {
  const persons: PersonMention[] = []
  for (let here = last; here >= 0; ) {
    const mention = units[here]?.mention
    if (mention?.kind !== 'person' || mention.possessive) break
    persons.push(mention)
    const joint = beforeDescription(units, here - 1)
    const word = joint >= 0 ? units[joint]?.lower : undefined
    if (word !== 'and' && word !== ',' && word !== '&') break
    const next = word !== ',' && units[joint - 1]?.lower === ',' ? joint - 2 : joint - 1
    const before = beforeApposition(units, afterClosing(units, next), word === 'and')
    // "After the exit of A, and B becomes": what a preposition governs is no subject.
    if (word === 'and' && next < joint - 1 && isGoverned(units, before)) break
    // ", and X left": a comma before a lone verb phrase joins clauses, not people; only names side by side are joined.
    if (units[before]?.mention?.kind !== 'person' || OBJECTS.has(units[before] as Unit)) break
    // "The husband of A, B, left" is of B alone.
    if (word === ',' && persons.length === 1 && units[before - 1]?.lower === 'of') break
    here = before
  }
  return persons.length > 1 ? persons.reverse() : persons
}

function isGoverned(units: readonly Unit[], at: number): boolean {
  const unit = units[beforeDescription(units, at - 1)]
  return unit?.mention === null && GOVERNORS.has(unit)
}

const GOVERNORS = wordSet('of by with from to over against for after replacing succeeding')

/** Past ", the former transport secretary" between a name and the "and" that joins it to the next. */
function beforeApposition(units: readonly Unit[], from: number, joined: boolean): number {
  if (!joined || units[from]?.mention?.kind === 'person') return from
  for (let here = from; here > 0 && from - here < MOST_IN_APPOSITION; here--) {
    const unit = units[here] as Unit
    if (unit.lower === ',' && units[here - 1]?.mention?.kind === 'person') return here - 1
    if (unit.mention?.kind === 'person' || unit.token.kind === 'mark') break
    if (!unit.mention && FINITE.has(unit)) break
  }
  return from
}

/** A verb tells a story of its own: ", was promoted and". */
const FINITE = wordSet('was were is are has have had will would becomes became said')

/** In units. */
const MOST_IN_APPOSITION = 7

/** Past "the Dover MP", "Labour's" and the like before a name. */
function beforeDescription(units: readonly Unit[], from: number): number {
  let here = from
  while (here >= 0 && describes(units[here] as Unit, 'person')) here--
  return here
}

/** From the mark that closes "(Streatham)" after a name to the name. */
function afterClosing(units: readonly Unit[], from: number): number {
  if (units[from]?.lower !== ')') return from
  let here = from
  while (here >= 0 && from - here < 8 && units[here]?.lower !== '(') here--
  return here - 1
}

/** The mark that closes the bracket opened at `from`; `from` where none does near by. */
function closingAfter(units: readonly Unit[], from: number): number {
  const closing = units.slice(from, from + 8).findIndex(({ lower }) => lower === ')')
  return closing < 0 ? from : from + closing
}

/** People joined to the one at `first`, to its right: "defections of A, B and C". */
export function togetherAfter(units: readonly Unit[], first: number): PersonMention[] {
  return listFrom(units, first, 0).persons
}

/**
 * As `togetherAfter`, of people a phrase governs: in "after the exit of A, B was made" and "the exit of A, and B
 * became" the second name opens a clause of its own.
 */
export function governedFrom(units: readonly Unit[], first: number): PersonMention[] {
  const { persons, to } = listFrom(units, first, 0)
  const last = units.findIndex(({ mention }) => mention !== null && mention === persons.at(-1))
  const joint = last > 0 ? units[last - 1]?.lower : undefined
  const next = units[units[to]?.lower === '(' ? closingAfter(units, to) + 1 : to]
  const goesOn = next !== undefined && (next.mention !== null || next.token.kind === 'word')
  const joined = beforeDescription(units, last - 1)
  const word = units[joined]?.lower ?? joint
  const opens = word === ',' || (word === 'and' && units[joined - 1]?.lower === ',' && persons.length === 2)
  return persons.length > 1 && goesOn && opens ? persons.slice(0, -1) : persons
}

/** The list of names that begins within `reach` glue words of unit `from`, and the unit it ends before. */
export function listFrom(
  units: readonly Unit[],
  from: number,
  reach: number,
): { readonly persons: PersonMention[]; readonly to: number } {
  const persons: PersonMention[] = []
  let to = from
  for (let here = from, gap = 0; here < units.length; here++) {
    const unit = units[here] as Unit
    if (unit.mention?.kind === 'person') {
      if (unit.mention.possessive) break
      if (unit.mention.form !== 'pronoun' && (persons.length === 0 || isJoint(units, to, here)))
        persons.push(unit.mention)
      else if (persons.length > 0) break
      to = here + 1
      gap = 0
      continue
    }
    const on = persons.length > 0 && here === to ? pastRelative(units, here) : here
    if (on > here) {
      here = on - 1
      continue
    }
    const passes = unit.mention ? unit.mention.kind !== 'number' : GLUE.has(unit.lower)
    if (!passes || ++gap > (persons.length === 0 ? reach : 12)) break
  }
  return { persons, to }
}

/** From ", who has sat since 1997, and Bo Day" to its second comma; `from` where no list goes on so. */
function pastRelative(units: readonly Unit[], from: number): number {
  if (units[from]?.lower !== ',' || units[from + 1]?.lower !== 'who') return from
  for (let here = from + 2; here < Math.min(units.length, from + MOST_IN_RELATIVE); here++) {
    const { mention, lower } = units[here] as Unit
    if (mention?.kind === 'person' && mention.form !== 'pronoun') return from
    if (mention || lower !== ',') continue
    const next = units[here + 1]?.lower === 'and' ? here + 2 : here + 1
    return describedPerson(units, next) ? here : from
  }
  return from
}

/** In units. */
const MOST_IN_RELATIVE = 16

function describedPerson(units: readonly Unit[], from: number): boolean {
  let here = from
  while (
    here < units.length &&
    units[here]?.mention?.kind !== 'person' &&
    describes(units[here] as Unit, 'person')
  )
    here++
  return units[here]?.mention?.kind === 'person'
}

/** A comma, "and" or a new line of a list between two names; "A of B" and "A from C" are no list. */
function isJoint(units: readonly Unit[], from: number, to: number): boolean {
  for (let here = from; here < to; here++) {
    const lower = (units[here] as Unit).lower
    if (
      lower === ',' ||
      lower === ';' ||
      lower === 'and' ||
      lower === '&' ||
      lower === '•' ||
      lower === 'nor' ||
      lower === 'plus'
    )
      return true
  }
  return false
}
