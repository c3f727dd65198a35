/** Where a row of capitals that may be a name begins and ends: its titles, its words, a particle in it. @module */
import type { Token } from '../token.ts'
import { WordSet, wordSet } from '../word.ts'
import { TITLES } from './title.ts'

/** Words that make a row of capitals an institution, a place or a day, not a person. */
export const NOT_NAMES = wordSet(
  `the a an party council committee government parliament commons lords house downing street news times
  telegraph guardian mirror mail express post herald echo standard observer independent bbc itv sky office department
  ministry minister secretary chancellor court police university college school hospital church bank street road union
  association club united city county north south east west northern southern eastern western central greater new old
  great britain england scotland wales ireland london european kingdom january february march april may june july august
  september october november december monday tuesday wednesday thursday friday saturday sunday general election labour
  conservative conservatives tory tories liberal democrat democrats green reform brexit lib dem dems prime mp mps peer
  act bill inquiry review report commission service group front bench league cup royal st saint red wall white black budget world war
  president mayor leader chief whip speaker sir dame lord lady mr mrs ms dr`,
)

const TITLE_WORDS = new WordSet(TITLES)
export const POINT = wordSet('.')

/** "Attorney General Ann Lee": an office, and no soldier's rank. */
const OF_A_GENERAL = wordSet(
  'attorney solicitor paymaster postmaster secretary director governor auditor comptroller advocate',
)

export function isTitle(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at] as Token
  if (!token.capital || !TITLE_WORDS.has(token)) return false
  if (at > 0 && token.lower === 'general' && OF_A_GENERAL.has(tokens[at - 1])) return false
  const next = POINT.has(tokens[at + 1]) ? tokens[at + 2] : tokens[at + 1]
  return next?.capital === true
}

/** "Mrs May", "Mr West": after these any word is a surname, but for what the holder of an office is called by. */
export const BEFORE_SURNAMES = new Set(['mr', 'mrs', 'ms', 'miss', 'dr', 'sir', 'dame', 'prof', 'professor'])
const CALLED_BY_OFFICE = wordSet(
  'speaker president mayor minister secretary chancellor chief leader prime deputy justice chairman the and',
)

export function endOfCapitals(tokens: readonly Token[], start: number, titled: boolean): number {
  const first = tokens[start]
  let to =
    titled && first?.capital && first.kind === 'word' && !CALLED_BY_OFFICE.has(first) ? start + 1 : start
  while (to < tokens.length && to - start < 4) {
    const token = tokens[to] as Token
    if (!token.capital || (NOT_NAMES.has(token) && !(to === start && isBill(tokens, to)))) break
    to++
  }
  return to
}

const BILL = wordSet('bill')

/** "Bill Brown said", but "the Bill Brown brought in", "the Finance Bill". */
function isBill(tokens: readonly Token[], at: number): boolean {
  if (!BILL.has(tokens[at])) return false
  const before = at > 0 ? tokens[at - 1] : undefined
  return !before || before.kind === 'mark' || !DETERMINED.has(before)
}

const DETERMINED = wordSet('the a an this that his her their its our any no s whose which each every')

/** "Rhun ap Iorwerth": whatever the given name. */
export const WELSH = wordSet('ap ab ferch')

/** One past the surname behind a particle that the row of capitals from `start` ends before. */
export function pastParticle(tokens: readonly Token[], to: number, start: number): number {
  const surname = tokens[to + 1]
  return to === start + 1 && WELSH.has(tokens[to]) && surname?.capital && surname.kind === 'word'
    ? to + 2
    : to
}
