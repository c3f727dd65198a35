/** Words told by which nothing is said, or no more than that something is not so. @module */
import type { Token } from '../../mention/token.ts'
import { wordSet } from '../../mention/word.ts'

/** "Has said nothing", "denies it": no clause is said. */
export function isEmpty(first: Token | undefined, second: Token | undefined): boolean {
  if (first?.lower === 'as' && second?.lower === 'much') return true
  if (!first || !(POINTERS.has(first) || NOTHING.has(first))) return false
  return (
    !second ||
    second.kind === 'mark' ||
    (POINTERS.has(first) ? second.lower.endsWith('ly') : first.lower === 'nothing' && SO_FAR.has(second))
  )
}

/** "That there was no chance of it", "there is no truth in that": a denial, and no words of anything else. */
export function isBareDenial(tokens: readonly Token[], said: number): boolean {
  let at = said
  while (THERE_IS.has(tokens[at])) at++
  return at > said && NO.has(tokens[at]) && DENIED.has(tokens[at + 1])
}

const THERE_IS = wordSet('that there was is were are had been')
const NO = wordSet('no little')
const DENIED = wordSet('chance truth prospect possibility plan plans intention')

const POINTERS = wordSet('it them')
const SO_FAR = wordSet('so yet about more further publicly')
const NOTHING = wordSet('nothing little this that why how')
