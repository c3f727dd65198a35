/** A by-election in two words, as the old spelling and agencies abroad have it: read as the one word that all rules know. @module */
import { reworded, type Token } from './token.ts'
import { KIND, numbered, wordSet, wordsOfKind } from './word.ts'

const ELECTION = wordsOfKind(KIND.poll, 'election elections')
const BY = numbered('by')
const SPECIAL = numbered('special')
const HYPHEN = numbered('-')
/** Before "by election", so that it is no election by somebody. */
const BEFORE = wordSet(
  'a the this that another any no one recent last next crucial parliamentary westminster commons',
)
/** What is special is not the election. */
const OF_AN_ELECTION = wordSet(
  'broadcast edition programme issue coverage report series supplement page offer',
)

/** Puts it in its place among the tokens of a sentence of that kind, and gives the kinds that the new words have. */
export function joinByElections(tokens: Token[]): number {
  let kinds = 0
  for (let at = 1; at < tokens.length; at++) {
    const token = tokens[at] as Token
    if (!(token.kinds & KIND.poll) || !ELECTION.has(token) || !isOfBy(tokens, at)) continue
    const joined = reworded(token, token.lower === 'election' ? 'by-election' : 'by-elections')
    tokens[at] = joined
    kinds |= joined.kinds
  }
  return kinds
}

function isOfBy(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1]?.word
  if (before === SPECIAL) return !OF_AN_ELECTION.has(tokens[at + 1])
  if (before === HYPHEN) return tokens[at - 2]?.word === BY
  if (before !== BY) return false
  const leading = tokens[at - 2]
  return BEFORE.has(leading) || leading?.capital === true
}
