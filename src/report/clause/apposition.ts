/** Whom a description names by somebody else: "a former aide to Ann Lee", and "Bo Day, a former aide to Ann Lee". @module */
import type { PersonMention } from '../../mention/mention.ts'
import { describes } from '../pattern/describes.ts'
import type { Unit } from '../pattern/unit.ts'

export interface Described {
  /** Who is described, where the name stands before it: "Bo Day, an ally of Ann Lee". */
  readonly person: PersonMention | null
  /** Where that name stands. */
  readonly at: number
}

/** The description that hangs on the person at `at` by "of", "to" or "for"; null where there is none. */
export function describedBy(units: readonly Unit[], at: number): Described | null {
  let here = at - 1
  while (here >= 0 && describes(units[here] as Unit, 'person')) here--
  if (here < 1) return null
  const lower = units[here]?.lower ?? ''
  const head = units[here - 1]
  const hangs = lower === 'of' || lower === 'to' || lower === 'for'
  if (!hangs || head?.mention !== null || head.token.kind !== 'word') return null
  for (let before = here - 1; before > 0 && here - before <= MOST_WORDS; before--) {
    const unit = units[before] as Unit
    const named = units[before - 1]?.mention
    if (unit.lower === ',' && named?.kind === 'person' && !named.possessive)
      return { person: named, at: before - 1 }
    if (unit.mention?.kind === 'person' || unit.token.kind === 'mark') break
  }
  return { person: null, at }
}

/** In a description, before its preposition. */
const MOST_WORDS = 8
