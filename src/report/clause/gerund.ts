/** Participles with a subject of their own after a preposition: "no chance of her leaving", "with Ann Lee having left". @module */
import type { PersonMention } from '../../mention/mention.ts'
import { together } from '../doers/list-of-people.ts'
import { describes } from '../pattern/describes.ts'
import { isTransparent, type Unit } from '../pattern/unit.ts'

/** "No chance of her leaving", "with Ann Lee having left": what governs somebody who is the subject of a participle. */
export function gerundGovernor(units: readonly Unit[], person: number, at: number): string | null {
  if (!units[at]?.lower.endsWith('ing')) return null
  let next = person + 1
  while (next < at && isTransparent(units[next] as Unit)) next++
  const verb = units[next]
  if (!verb || verb.mention || !verb.lower.endsWith('ing')) return null
  // "With Ann Lee and Bo Day having left": what governs the first governs both.
  const [first] = together(units, person)
  let before = (first ? firstPlace(units, first, person) : person) - 1
  while (before >= 0 && describes(units[before] as Unit, 'person')) before--
  const lower = units[before]?.mention === null ? (units[before] as Unit).lower : ''
  return GOVERNORS.has(lower) ? lower : null
}

function firstPlace(units: readonly Unit[], first: PersonMention, last: number): number {
  let at = last
  while (at > 0 && units[at]?.mention !== first) at--
  return at
}

const GOVERNORS = new Set('of about with without against by after before following despite'.split(' '))
/** Of those, the ones by which the deed lies behind another. */
export const BEHIND = new Set(['by', 'after', 'before', 'following', 'despite'])
