/** Names as they are printed, each the same string as often as it comes: who looks them up need not read their letters again. @module */
import type { Token } from '../token.ts'
import { UNKNOWN } from '../word.ts'

/** Names of two words that are kept, a power of two; another may take the place of one. */
const KEPT = 1 << 11
/** Of each the two words and the name. */
const FIELDS = 3
const LAST = 1
const NAME = 2
const NAMES = new Array<string>(KEPT * FIELDS).fill('')

/** The words from place `from` up to `to` with a blank between any two. */
export function printedName(tokens: readonly Token[], from: number, to: number): string {
  const first = tokens[from] as Token
  if (to - from === 1) return first.text
  if (to - from === 2) return ofTwo(first, tokens[from + 1] as Token)
  let name = first.text
  for (let at = from + 1; at < to; at++) name += ` ${(tokens[at] as Token).text}`
  return name
}

function ofTwo(one: Token, other: Token): string {
  const { text: first } = one
  const { text: last } = other
  if (one.word === UNKNOWN || other.word === UNKNOWN) return `${first} ${last}`
  const place = FIELDS * ((one.word * 31 + other.word) & (KEPT - 1))
  if (NAMES[place] === first && NAMES[place + LAST] === last) return NAMES[place + NAME] as string
  const name = `${first} ${last}`
  NAMES[place] = first
  NAMES[place + LAST] = last
  NAMES[place + NAME] = name
  return name
}
