/** Names the register has not, known by what stands before them: "deputy leader Ann Lee", "MSP Ann Lee". @module */
import { isOwnersMark } from '../owner.ts'
import type { Token } from '../token.ts'
import { wordSet } from '../word.ts'
import { ACTS } from './surname-place.ts'

/** What somebody is called right before a name the register has not. */
const ROLE_NOUNS = wordSet(
  `leader minister mp msp ms mla mep am councillor candidate spokesman spokeswoman spokesperson chairman chairwoman chair
  secretary president vice-president convener convenor whip peer mayor agent activist organiser treasurer historian
  pollster backbencher frontbencher`,
)

/** "Have picked Margrit Jones": whom a party picks is somebody. */
const CHOOSING = wordSet('picked selected chosen adopted nominated reselected')

/** "Deputy leader Kezia Dugdale", "MSP Fulton MacGregor": whatever the given name. */
export function isCalledByRole(tokens: readonly Token[], start: number, to: number): boolean {
  const before = start > 0 ? tokens[start - 1] : undefined
  if (!before || to - start > 3) return false
  const isRole = before.capital
    ? OF_HOUSES.has(before.text) || isHighOffice(tokens, start - 1)
    : ROLE_NOUNS.has(before) || CHOOSING.has(before)
  if (!isRole && !(ACTS.has(tokens[to]) && isPartys(tokens, start))) return false
  for (let at = start; at < to; at++) {
    const { kind, text } = tokens[at] as Token
    if (kind !== 'word' || !LETTERS.test(text)) return false
  }
  return true
}

/** "First Minister Humza Yousaf", "President Bola Tinubu". */
function isHighOffice(tokens: readonly Token[], at: number): boolean {
  const { lower, capital } = tokens[at] as Token
  if (!capital) return false
  return (
    lower === 'president' ||
    lower === 'taoiseach' ||
    (lower === 'minister' && tokens[at - 1]?.text === 'First')
  )
}

/** "The DUP's Arlene Foster said". */
function isPartys(tokens: readonly Token[], start: number): boolean {
  const mark = tokens[start - 1]
  return isOwnersMark(mark) && PARTIES.has(tokens[start - 2]) && !PARTS.has(tokens[start])
}

const PARTIES = wordSet('dup snp labour uup sdlp alliance plaid ukip greens tories conservatives reform féin')
const PARTS = wordSet('shadow national executive assembly group council deputy central')

const OF_HOUSES = new Set(['MP', 'MSP', 'MLA', 'MEP', 'MS', 'AM'])
/** A name as printed; rows of capitals are none. */
const LETTERS = /^\p{Lu}\p{L}*\p{Ll}/u
