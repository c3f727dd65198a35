/** Which date of a sentence belongs to a deed it tells. @module */

import { FINITE } from '../../mention/grammar.ts'
import type { DateMention, PersonMention } from '../../mention/mention.ts'
import { wordSet } from '../../mention/word.ts'
import type { Match } from '../pattern/match.ts'
import type { Unit } from '../pattern/unit.ts'
import type { Clause } from './clause.ts'

/** A date behind one of these is when a deed ends. */
const UNTIL = wordSet('until till pending')

const CLAUSE_MARKS = wordSet(', ; : – — ( ) and but who which while after following when that')
/** How far behind its trigger a date still belongs to it, in units. */
const DATE_REACH = 8
/** The same before it: further left the date is of another deed. */
const REACH_BEFORE = 7

/** "After Ann Lee in 2022 and Bo Day last month": the date that follows a name before the next one. */
export function dateBeside(units: readonly Unit[], person: PersonMention | null): DateMention | null {
  const at = units.findIndex((unit) => unit.mention !== null && unit.mention === person)
  for (let here = at + 1; at >= 0 && here < Math.min(units.length, at + 4); here++) {
    const mention = units[here]?.mention
    if (mention?.kind === 'date') return mention
    if (mention?.kind === 'person') return null
  }
  return null
}

/** "Ann Lee and Bo Day, who left in 1995 and 1998": behind the trigger one date for each of `count` doers, in their order; else null. */
export function datesInStep(
  units: readonly Unit[],
  { to }: Match,
  count: number,
): readonly DateMention[] | null {
  const dates: DateMention[] = []
  for (let at = to; at < Math.min(units.length, to + DATE_REACH + count * 2); at++) {
    const { mention, lower } = units[at] as Unit
    if (mention?.kind === 'date') dates.push(mention)
    else if (dates.length > 0 && !IN_STEP.has(lower)) break
    else if (mention?.kind === 'person') return null
  }
  return dates.length === count ? dates : null
}

const IN_STEP = new Set([',', 'and', 'in', 'on', 'last', 'respectively'])

/** The date of the deed: in the trigger, else after it in its clause, else between subject and trigger, else at the head of the sentence. */
export function dateOf(units: readonly Unit[], { from, to }: Match, clause: Clause): DateMention | null {
  const dateAt = (at: number): DateMention | null => {
    const mention = at >= 0 ? units[at]?.mention : null
    return mention?.kind === 'date' && !isOfOccasion(units, at) ? mention : null
  }
  for (let at = from; at < to; at++) if (dateAt(at)) return dateAt(at)
  for (let at = to; at < Math.min(units.length, to + DATE_REACH); at++) {
    const unit = units[at] as Unit
    if (dateAt(at) && isSince(units, at) && isInfinitive(units, from, to)) break
    if (dateAt(at) && !UNTIL.has(units[at - 1])) return dateAt(at)
    // "Took back the letter she had sent in January": the day of the sending.
    if (!unit.mention && (CLAUSE_MARKS.has(unit) || unit.lower === 'had')) break
  }
  for (let at = from - 1; at > Math.max(clause.from, from - REACH_BEFORE); at--) {
    if (dateAt(at)) {
      if (isOfRelative(units, clause.from, at, from)) break
      return dateAt(at)
    }
    if (!units[at]?.mention && CLAUSE_MARKS.has(units[at] as Unit)) break
  }
  // "A day before P takes over": the date in front of the doer counts to the deed.
  const counted = dateAt(clause.from - 1)?.relative
  if (counted?.kind === 'offset' && counted.from === 'event') return dateAt(clause.from - 1)
  // "Many today remember Ann Lee, who left": the head of the sentence dates what it tells itself.
  // "Like Ann Lee in August" says when she did.
  if (clause.relative || LIKE.has(units[0])) return null
  for (let at = 0; at < Math.min(4, from); at++) {
    // "On this day in 1981".
    const date = dateAt(at)
    if (date) return (date.date === null && units[at + 1]?.lower === 'in' && dateAt(at + 2)) || date
  }
  return null
}

/** "Ahead of a December election", "the May 2 poll": when something else is held. */
function isOfOccasion(units: readonly Unit[], at: number): boolean {
  const next = units[at + 1]
  return next !== undefined && !next.mention && OCCASIONS.has(next) && ARTICLES.has(units[at - 1])
}

const OCCASIONS = wordSet(
  'election elections general by-election by-elections byelection byelections poll polls vote ballot contest local budget conference',
)
const ARTICLES = wordSet("a the this its their 's")
const LIKE = wordSet('like unlike')

/** "The four who were suspended in July have had the whip restored": between two verbs behind "who" it is the first one's. */
function isOfRelative(units: readonly Unit[], who: number, date: number, verb: number): boolean {
  if (units[who]?.lower !== 'who') return false
  return units.slice(who + 1, date).some(hasTense) && units.slice(date + 1, verb + 1).some(hasTense)
}

function hasTense(unit: Unit): boolean {
  return !unit.mention && FINITE.has(unit)
}

/** "Since January", "since the 2017 election". */
function isSince(units: readonly Unit[], at: number): boolean {
  return SINCE.has(units[at - 1]) || (units[at - 1]?.lower === 'the' && SINCE.has(units[at - 2]))
}

const SINCE = wordSet('since')

/** "The fifth to go", "the first to quit": what follows "since" counts the others, and is no day of this deed. */
function isInfinitive(units: readonly Unit[], from: number, to: number): boolean {
  for (let at = Math.max(0, from - 1); at < to; at++) if (units[at]?.lower === 'to') return true
  return false
}
