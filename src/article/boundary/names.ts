/** Names in a story: where each is given in full, and where it is used in a short form that leans on that. @module */
import type { Lexicon } from './lexicon.ts'
import { FUNCTION, RARE, TOKEN, type Tokens } from './tokens.ts'

/** Of a use of a name: given in full, else in a short form; and not a name that many stories hold. */
export const USE = { full: 1, own: 2 } as const
const KEY_SHIFT = 2
const { full: FULL, own: OWN } = USE
const { capital: CAPITAL, style: STYLE, short: SHORT, band: BAND, joined: JOINED, opening: OPENING } = TOKEN

/** Family name, or the last word of a name that is not a person's, by its number on the page. */
export function keyOfUse(use: number): number {
  return use >> KEY_SHIFT
}

/** Adds the names in the words from place `from` up to `to`, a paragraph, to those of the page, in order. */
export function addNames({ tokens, keys }: Tokens, from: number, to: number, lexicon: Lexicon): void {
  for (let at = from; at < to; ) {
    if (!((tokens[at] as number) & CAPITAL)) {
      at++
      continue
    }
    let end = at
    while (end < to && isNamePart(tokens, end, to) && (end === at || joins(tokens[end] as number))) end++
    if (end === at) {
      at++
      continue
    }
    let first = at
    while (first < end && (tokens[first] as number) & STYLE) first++
    const last = tokens[end - 1] as number
    if (first < end && !(last & SHORT)) {
      const full = end - first >= 2 ? FULL : 0
      const own = (last & BAND) === RARE ? OWN : 0
      lexicon.names.push((lexicon.keyOf(keys[end - 1] as number) << KEY_SHIFT) | full | own)
    }
    at = end
  }
}

function joins(token: number): boolean {
  return (token & JOINED) !== 0
}

const CAPITAL_JOINED = CAPITAL | JOINED

/** A capital that the opening of a sentence does not explain. */
function isNamePart(tokens: Int32Array, at: number, to: number): boolean {
  const token = tokens[at] as number
  if (!(token & CAPITAL)) return false
  if (token & STYLE) return true
  const band = token & BAND
  if (band === FUNCTION) return false
  if (!(token & OPENING) || band === RARE) return true
  return at + 1 < to && ((tokens[at + 1] as number) & CAPITAL_JOINED) === CAPITAL_JOINED
}
