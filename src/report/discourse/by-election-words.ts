/** How a text speaks of a by-election: in one word, in two, or as agencies abroad do. @module */

import type { Token } from '../../mention/token.ts'
import { wordSet } from '../../mention/word.ts'

const ONE_WORD = /^by-?elections?$/
const ELECTION = /^elections?$/
/** Before "by election", so that it is no election by somebody. */
const BEFORE = wordSet(
  'a the this that another any no one recent last next crucial parliamentary westminster commons',
)

/** Where it is first spoken of, from token `from` on; −1 where it is not. */
export function byElectionAt(tokens: readonly Token[], from = 0): number {
  for (let at = from; at < tokens.length; at++) if (isByElection(tokens, at)) return at
  return -1
}

export function speaksOfByElection(tokens: readonly Token[]): boolean {
  return byElectionAt(tokens) >= 0
}

function isByElection(tokens: readonly Token[], at: number): boolean {
  const { lower } = tokens[at] as Token
  if (lower === 'special') return ELECTION.test(tokens[at + 1]?.lower ?? '')
  if (!lower.startsWith('by')) return false
  if (lower !== 'by') return ONE_WORD.test(lower)
  const next = tokens[at + 1]?.lower === '-' ? at + 2 : at + 1
  if (!ELECTION.test(tokens[next]?.lower ?? '')) return false
  const before = tokens[at - 1]
  return next === at + 2 || BEFORE.has(before) || before?.capital === true
}
