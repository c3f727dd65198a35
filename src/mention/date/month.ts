/** Tells a month from a person of that name and from a verb. @module */
import { readDay } from '../number/figure.ts'
import type { Token } from '../token.ts'
import { wordSet } from '../word.ts'
import { monthAt } from './calendar.ts'

type Tokens = readonly Token[]

const BEFORE_MONTH = wordSet('in last next early late mid during until till since the this')
const LOOSE_BEFORE_MONTH = wordSet('by from to after before of and or between through')
const AFTER_MONTH = wordSet(
  'election elections by-election by-elections poll polls vote local result results recess conference contest reshuffle budget',
)

const PARTS_OF_MONTH = wordSet('end start beginning middle month')

/** Whether the month's name is a month here and not a person's ("Theresa May", "June Smith") or a verb ("March on"). */
export function isMonthHere(tokens: Tokens, i: number): boolean {
  const word = (tokens[i] as Token).lower
  const before = i > 0 ? tokens[i - 1] : undefined
  const after = tokens[i + 1]
  if (before?.kind === 'figure' && readDay(before.text) !== null) return false
  if (after && AFTER_MONTH.has(after)) return true
  if (word === 'may' || word === 'march') {
    if (!before) return false
    if (before.lower === 'the' || before.lower === 'this') return word === 'march' && !after?.capital
    if (BEFORE_MONTH.has(before)) return word === 'march' || !actsLikePerson(after)
    if (word === 'march' && LOOSE_BEFORE_MONTH.has(before))
      return before.lower !== 'to' || isMonthName(tokens, i - 2)
    return before.lower !== 'after' && before.lower !== 'before' && LOOSE_BEFORE_MONTH.has(before)
      ? isMonthName(tokens, i - 2) || PARTS_OF_MONTH.has(tokens[i - 2])
      : false
  }
  if (before?.capital && !BEFORE_MONTH.has(before) && !LOOSE_BEFORE_MONTH.has(before) && i > 1) return false
  return !(
    after?.capital &&
    (word === 'april' || word === 'june' || word === 'august') &&
    !BEFORE_MONTH.has(before)
  )
}

function isMonthName(tokens: Tokens, i: number): boolean {
  return i >= 0 && monthAt(tokens, i) !== null
}

/** "since May became": the word behind is what a person does. */
function actsLikePerson(after: Token | undefined): boolean {
  if (after?.kind !== 'word' || after.capital) return /^['’]s$/.test(after?.lower ?? '')
  return ACTS.has(after)
}

const ACTS = wordSet('became took was had has is lost won left called resigned fell came entered quit said')
