/** Names as they are printed, each the same string as often as it comes: who looks them up need not read their letters again. @module */
import type { Token } from '../token.ts'

/** Names kept of two words at most. */
const MOST = 1 << 12

/** By the first word and then by the last. */
const KNOWN = new Map<string, Map<string, string>>()
let kept = 0

/** The words from place `from` up to `to` with a blank between any two. */
export function printedName(tokens: readonly Token[], from: number, to: number): string {
  const first = (tokens[from] as Token).text
  if (to - from === 1) return first
  if (to - from === 2) return ofTwo(first, (tokens[from + 1] as Token).text)
  let name = first
  for (let at = from + 1; at < to; at++) name += ` ${(tokens[at] as Token).text}`
  return name
}

function ofTwo(first: string, last: string): string {
  const known = KNOWN.get(first)?.get(last)
  if (known !== undefined) return known
  if (kept === MOST) {
    KNOWN.clear()
    kept = 0
  }
  const name = `${first} ${last}`
  const named = KNOWN.get(first)
  if (named) named.set(last, name)
  else KNOWN.set(first, new Map([[last, name]]))
  kept++
  return name
}
