/** How a bare surname stands among its words: whether it does something, or is a part of a longer name. @module */
import {
  COMMON_STEMS,
  FAMILIAR_STEMS,
  FUNCTION_STEMS,
  GROUND_STEMS,
  STEM_LETTERS,
} from '../../article/boundary/common-words.ts'
import type { Token } from '../token.ts'
import { UNKNOWN, wordSet } from '../word.ts'
import { NOT_NAMES } from './capitals.ts'
import type { FoundName } from './find.ts'
import { isRanked } from './rank.ts'

/** What only people do. */
export const ACTS = wordSet(
  'has had was is will would said says told tells added insisted claimed claims argued denied announced confirmed tweeted wrote paid joined quit left resigned defected',
)

export function placeOf(tokens: readonly Token[], from: number, to: number): FoundName['place'] {
  const before = from > 0 ? tokens[from - 1] : undefined
  const last = tokens[to - 1] as Token
  const after = tokens[to]
  if (isRanked(tokens, from)) return 'ranked'
  const continues = (token: Token | undefined) =>
    token?.capital === true && token.kind === 'word' && !NOT_NAMES.has(token)
  if (before && continues(before) && before.end + 1 === last.start && !isCommon(before)) return 'behind'
  if (
    (before && (continues(before) || PARTICLES.has(before))) ||
    (after && after.start === last.end + 1 && continues(after))
  )
    return 'within'
  if (!after || !ACTS.has(after)) return null
  // "Price was no object": a common word that only opens its sentence.
  return before || !isCommon(last) ? 'subject' : null
}

/** Whether it is a word that stories have beside names. */
function isCommon({ word, lower }: Token): boolean {
  const known = KNOWN_COMMON[word]
  if (known) return known === YES
  const common = COMMON.has(lower.slice(0, STEM_LETTERS))
  if (word !== UNKNOWN) KNOWN_COMMON[word] = common ? YES : NO
  return common
}

/** By number of a word what has been found of it. */
const KNOWN_COMMON = new Uint8Array(1 << 16)
const NO = 1
const YES = 2

/** "Rhys ab Owen". */
const PARTICLES = wordSet('ab ap ferch de del di du van von der den le la al el bin ibn')

const COMMON = new Set([...FUNCTION_STEMS, ...GROUND_STEMS, ...COMMON_STEMS, ...FAMILIAR_STEMS])
