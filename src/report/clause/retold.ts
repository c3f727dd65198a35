/** Whether a deed is told as one of several in the order in which they were done: which is how the past is told, and no news. @module */
import { wordSet } from '../../mention/word.ts'
import type { Unit } from '../pattern/unit.ts'
import { dateOf } from './date-of-draft.ts'
import { hangerIn } from './hanging.ts'
import type { Telling } from './rule-mood.ts'

/** "She is the third to go: Ann Lee and Bo Day resigned last week". */
export function isPrecedent({ units, match }: Telling): boolean {
  const colon = units.findIndex(({ lower, mention }) => !mention && lower === ':')
  if (colon <= 0 || colon >= match.from) return false
  return units.slice(0, colon).some(({ mention }) => mention?.kind === 'number' && mention.unit === 'ordinal')
}

/** "Was sacked after he voted against", "once she was leader, she dismissed him": below what an article opens with, and with no day of its own. */
export function isRetold(telling: Telling): boolean {
  const { units, match, clause, opens } = telling
  if (opens || clause.firstPerson || !isSimplePast(telling)) return false
  for (let at = 0; at < units.length; at++)
    if (isSequence(units[at] as Unit) && hasVerb(units, at, match.from)) return !isOfItsDay(telling)
  return false
}

/** "Ann Lee was expelled": below what an article opens with, and with no day of its own. */
export function isToldAsPast(telling: Telling): boolean {
  return !telling.opens && !telling.clause.firstPerson && isSimplePast(telling) && !isOfItsDay(telling)
}

/** "After", "when", and "two hours after". */
function isSequence(unit: Unit): boolean {
  return unit.mention?.kind === 'date' ? hangerIn(unit.mention) === 'after' : SEQUENCE.has(unit)
}

const SEQUENCE = wordSet('after when once because')

/** "Today", "on Monday", "last night". */
function isOfItsDay({ units, match, clause }: Telling): boolean {
  const date = dateOf(units, match, clause)
  return date !== null && !(date.relative && 'from' in date.relative && date.relative.from === 'event')
}

function isSimplePast({ units, match, clause }: Telling): boolean {
  if (clause.chain.some((word) => OF_NOW.has(word))) return false
  return (
    clause.chain.some((word) => word === 'was' || word === 'were') ||
    PAST.test(units[match.from]?.lower ?? '')
  )
}

const OF_NOW = new Set("has have 've had 'd is are 's am will 'll to".split(' '))
const PAST = /(?:[^e]ed|stood|quit|left|took|gave|went|became|lost|got|won|made)$/

/** Whether a clause begins there: "after they voted", and not "after voting", "after the vote". */
function hasVerb(units: readonly Unit[], from: number, trigger: number): boolean {
  if (units[from + 1]?.lower.endsWith('ing')) return false
  for (let at = from + 1; at < Math.min(units.length, from + REACH); at++) {
    const unit = units[at] as Unit
    if (at === trigger) return false
    if (unit.mention) continue
    if (ENDS.has(unit.lower)) return false
    if (VERB.test(unit.lower)) return true
  }
  return false
}

/** How far behind its conjunction the verb of a clause may stand, in units. */
const REACH = 12
const ENDS = new Set([',', ';', ':', '.', '–', '—', '(', ')'])
const VERB =
  /^(?:was|were|had|did|could|would|became|came|went|took|said|told|lost|won|left|fell|ran|broke|.{2,}[^e]ed)$/
