/** The verb "may", which the month and names are spelt like. @module */
import type { Token } from './token.ts'
import { numbered } from './word.ts'

const MAY = numbered('may')

/** Whether one of the tokens from place `from` up to `to` is the verb: no month, no name. */
export function saysMay(tokens: readonly Token[], from = 0, to = tokens.length): boolean {
  const end = Math.min(to, tokens.length)
  for (let at = Math.max(from, 0); at < end; at++) {
    const token = tokens[at] as Token
    if (token.word === MAY && !token.capital) return true
  }
  return false
}
