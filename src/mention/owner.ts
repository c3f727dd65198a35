/** The mark by which what stands before it is said to own something: "Lee's", "the Greens’". @module */
import type { Token } from './token.ts'
import { wordSet } from './word.ts'

const OWNS = wordSet("' 's")

/** Whether a token is that mark; of none it is not. */
export function isOwnersMark(token: Token | undefined): boolean {
  return OWNS.has(token)
}

/** Whether it is tied to what ends at the offset `end`. */
export function ownsFrom(token: Token | undefined, end: number): boolean {
  return token?.start === end && OWNS.has(token)
}
