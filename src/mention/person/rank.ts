/** Posts and ranks before a surname that say it is nobody's the reader knows from the Commons. @module */
import type { Token } from '../token.ts'
import { wordSet } from '../word.ts'

/** Printed before the surnames of people who are not members, or not as members: "Mayor Brown", "Judge May". */
const RANKS = wordSet(
  `mayor president senator sen governor gov congressman congresswoman representative judge justice magistrate sheriff
  marshal commissioner superintendent inspector sergeant sgt constable detective officer commander lieutenant corporal
  chief coach manager captain principal bishop archbishop cardinal ambassador commodore admiral`,
)

/** "Foreign Secretary Hunt" is of ours; "Secretary Hunt" is not. */
const SECRETARY = wordSet('secretary')

/** Titles of professions and ranks, before which a surname alone is a stranger's. */
const RANK_TITLES = wordSet(
  'prof professor rev reverend canon captain capt colonel col major maj lt general gen councillor cllr',
)

/** Whether the surname that begins at `at` stands right behind such a word. */
export function isRanked(tokens: readonly Token[], at: number): boolean {
  const before = at > 0 ? tokens[at - 1] : undefined
  const surname = tokens[at]
  if (!before?.capital || !surname || before.end + 1 !== surname.start) return false
  return RANKS.has(before) || (SECRETARY.has(before) && !tokens[at - 2]?.capital)
}

/** Whether the title at `at` is such a one. */
export function isRankTitle(title: Token): boolean {
  return RANK_TITLES.has(title)
}
