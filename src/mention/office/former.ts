/** Whether an office is said to be a past one: "former", "ex-", "one-time". @module */

import { reworded, type Token } from '../token.ts'
import { KIND, wordSet } from '../word.ts'
import { prefixOf } from '../written.ts'

const FORMER = wordSet('former ex one-time onetime sometime erstwhile previously formerly ex-')
/** Words that may stand between "former" and the office it belongs to. */
const BETWEEN = wordSet(
  'senior long-serving longstanding veteran party lib dem independent backbench tory uk british westminster of and the',
)
const REACH = 7

/** A token without the "ex-" at its front; its place stays that of the whole word. */
export function withoutEx(token: Token): Token {
  if (!(token.kinds & KIND.prefixed)) return token
  return reworded(token, token.text.slice(prefixOf(token.lower)), token.capital)
}

/** Whether the token at `at` carries "ex-" or "former-" itself. */
export function carriesFormer(token: Token): boolean {
  return (token.kinds & KIND.prefixed) !== 0 && /^(?:ex|former)-/.test(token.lower)
}

/**
 * Whether "former" stands before the office at token `from`, directly or with its party or seat between
 * ("the former Bury South MP"). Looks no further back than `floor`, where the office before ended.
 */
export function isFormer(tokens: readonly Token[], from: number, floor: number): boolean {
  for (let at = from - 1; at >= floor && from - at <= REACH; at--) {
    const token = tokens[at] as Token
    if (FORMER.has(token) || carriesFormer(token)) return true
    if (token.kind !== 'word' || !(token.capital || BETWEEN.has(token))) return false
  }
  return false
}

/** Whether only "and" or a comma stands between two offices, so that one "former" serves both. */
export function isCoordinated(tokens: readonly Token[], end: number, from: number): boolean {
  if (from <= end || from - end > 3) return false
  let joined = false
  for (let at = end; at < from; at++) {
    const token = tokens[at] as Token
    if (token.lower === 'and' || token.text === ',' || token.text === '&') joined = true
    else if (!(token.kind === 'word' && token.capital)) return false
  }
  return joined
}
