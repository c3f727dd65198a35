/** How a text speaks of elections: of a by-election in one word, in two, or as agencies abroad do. @module */

import type { TokenedSentence } from '../../mention/sentence.ts'
import type { Token } from '../../mention/token.ts'
import { KIND, numbered, wordSet, wordsOfKind } from '../../mention/word.ts'

const ONE_WORD = wordsOfKind(KIND.poll, 'by-election by-elections byelection byelections')
const ELECTION = wordsOfKind(KIND.poll, 'election elections')
const BY = numbered('by')
const SPECIAL = numbered('special')
const HYPHEN = numbered('-')
/** Before "by election", so that it is no election by somebody. */
const BEFORE = wordSet(
  'a the this that another any no one recent last next crucial parliamentary westminster commons',
)

/** Where it is first spoken of, from token `from` on; −1 where it is not. */
export function byElectionAt(tokens: readonly Token[], from = 0): number {
  for (let at = from; at < tokens.length; at++) {
    const token = tokens[at] as Token
    const opening = ONE_WORD.has(token) ? at : ELECTION.has(token) ? openingOf(tokens, at) : -1
    if (opening >= from) return opening
  }
  return -1
}

/** A sentence, and the kinds of word in it. */
type Said = Pick<TokenedSentence, 'kinds' | 'tokens'>

export function speaksOfByElection({ kinds, tokens }: Said): boolean {
  return (kinds & KIND.poll) !== 0 && byElectionAt(tokens) >= 0
}

/** Where what makes the "election" at `at` a by-election begins; −1 where nothing does. */
function openingOf(tokens: readonly Token[], at: number): number {
  const before = tokens[at - 1]?.word
  if (before === SPECIAL) return at - 1
  if (before === HYPHEN) return tokens[at - 2]?.word === BY ? at - 2 : -1
  if (before !== BY) return -1
  const leading = tokens[at - 2]
  return BEFORE.has(leading) || leading?.capital === true ? at - 1 : -1
}

const GENERAL = numbered('general')
const ONE_ELECTION = numbered('election')

export function speaksOfGeneralElection({ kinds, tokens }: Said): boolean {
  if ((kinds & KIND.poll) === 0) return false
  for (let at = 1; at < tokens.length; at++)
    if (tokens[at]?.word === ONE_ELECTION && tokens[at - 1]?.word === GENERAL) return true
  return false
}
