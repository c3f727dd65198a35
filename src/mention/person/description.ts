/** Descriptions that stand for whoever an article is about: "The former minister said", "The 44-year-old has". @module */
import type { Token } from '../token.ts'
import { wordSet } from '../word.ts'

const NOUNS = wordSet('mp backbencher politician parliamentarian lawmaker defector')
const FORMER = wordSet('former ex onetime one-time')
const QUALIFIERS = wordSet(
  'veteran senior junior rebel backbench outspoken embattled tory labour conservative',
)
const VERBS = wordSet(
  'has had was is will would said told says could may did added also now then later announced quit left joined',
)
/** How many words a former post may have ("former shadow chief secretary to the Treasury"). */
const MOST_WORDS = 7

/** The token after a description that opens a sentence, or null; one that goes with a name, a seat or "who" is none. */
export function descriptionEnd(tokens: readonly Token[]): number | null {
  if (tokens[0]?.lower !== 'the') return null
  const second = tokens[1]
  if (!second) return null
  if (FORMER.has(second) || second.lower.startsWith('ex-')) return formerEnd(tokens)
  let at = 1
  while (QUALIFIERS.has(tokens[at])) at++
  const aged = tokens[at]?.kind === 'figure' && tokens[at + 2]?.lower === 'year-old'
  if (!aged && !NOUNS.has(tokens[at])) return null
  const end = aged ? at + 3 : at + 1
  return VERBS.has(tokens[end]) ? end : null
}

function formerEnd(tokens: readonly Token[]): number | null {
  for (let at = 2; at <= MOST_WORDS + 1; at++) {
    const token = tokens[at]
    if (!token || token.kind === 'mark') return null
    if (VERBS.has(token)) return at
  }
  return null
}
