/** Names in a story: where each is given in full, and where it is used in a short form that leans on that. @module */
import type { Lexicon } from './lexicon.ts'
import { FUNCTION, RARE, TOKEN, type Tokens } from './tokens.ts'

export interface NameUse {
  /** Family name, or the last word of a name that is not a person's, by its number on the page. */
  readonly key: number
  /** Given in full; else in a short form. */
  readonly full: boolean
  /** Not a name that many stories hold. */
  readonly own: boolean
}

/** The names in one paragraph, in order. */
export function namesIn({ tokens, keys }: Tokens, lexicon: Lexicon): readonly NameUse[] {
  const uses: NameUse[] = []
  for (let at = 0; at < tokens.length; ) {
    if (!((tokens[at] as number) & TOKEN.capital)) {
      at++
      continue
    }
    let end = at
    while (end < tokens.length && isNamePart(tokens, end) && (end === at || joins(tokens[end] as number)))
      end++
    if (end === at) {
      at++
      continue
    }
    let from = at
    while (from < end && (tokens[from] as number) & TOKEN.style) from++
    const last = tokens[end - 1] as number
    if (from < end && !(last & TOKEN.short)) {
      const key = lexicon.keyOf(keys[end - 1] as number)
      uses.push({ key, full: end - from >= 2, own: (last & TOKEN.band) === RARE })
    }
    at = end
  }
  return uses
}

function joins(token: number): boolean {
  return (token & TOKEN.joined) !== 0
}

const CAPITAL_JOINED = TOKEN.capital | TOKEN.joined

/** A capital that the opening of a sentence does not explain. */
function isNamePart(tokens: readonly number[], at: number): boolean {
  const token = tokens[at] as number
  if (!(token & TOKEN.capital)) return false
  if (token & TOKEN.style) return true
  const band = token & TOKEN.band
  if (band === FUNCTION) return false
  if (!(token & TOKEN.opening) || band === RARE) return true
  return at + 1 < tokens.length && ((tokens[at + 1] as number) & CAPITAL_JOINED) === CAPITAL_JOINED
}
