/** How a text speaks of elections; a by-election in two words is one by now (`mention/by-election.ts`). @module */

import type { TokenedSentence } from '../../mention/sentence.ts'
import type { Token } from '../../mention/token.ts'
import { KIND, numbered, wordsOfKind } from '../../mention/word.ts'

const ONE_WORD = wordsOfKind(KIND.poll, 'by-election by-elections byelection byelections')

/** Where it is first spoken of, from token `from` on; −1 where it is not. */
export function byElectionAt(tokens: readonly Token[], from = 0): number {
  for (let at = from; at < tokens.length; at++) if (ONE_WORD.has(tokens[at])) return at
  return -1
}

/** A sentence, and the kinds of word in it. */
type Said = Pick<TokenedSentence, 'kinds' | 'tokens'>

export function speaksOfByElection({ kinds, tokens }: Said): boolean {
  return (kinds & KIND.poll) !== 0 && byElectionAt(tokens) >= 0
}

const GENERAL = numbered('general')
const ONE_ELECTION = numbered('election')

export function speaksOfGeneralElection({ kinds, tokens }: Said): boolean {
  if ((kinds & KIND.poll) === 0) return false
  for (let at = 1; at < tokens.length; at++)
    if (tokens[at]?.word === ONE_ELECTION && tokens[at - 1]?.word === GENERAL) return true
  return false
}
