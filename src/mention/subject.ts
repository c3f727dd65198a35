/** Which person a sentence is about: the first one named in it who is not owned, done to, or merely mentioned with a preposition. @module */
import type { PersonMention } from './mention.ts'
import { type Token, tokenFrom } from './token.ts'
import { wordSet } from './word.ts'

const PREPOSITIONS = wordSet(
  'of to by with from for against about after before like than over under between in on at into towards without through via despite including',
)
/** Words that may stand between a preposition and a name without cutting them apart ("by the former minister Ann Lee"). */
const SKIPPED = wordSet('the a an former then late junior new')

/** Words that open a sentence with a clause hung on its main one. */
export const HANGS = wordSet('when as after before while although though since once because if')

export function isPrepositional(tokens: readonly Token[], mention: PersonMention): boolean {
  let at = tokenFrom(tokens, mention.start) - 1
  let steps = 0
  // "In a letter to Ann Lee she wrote": always a subject.
  if (mention.form === 'pronoun' && SUBJECTS.has(tokens[at + 1])) return false
  // "Nobody did better than Ann Lee": the sentence is about her.
  if (at >= 0 && THAN.has(tokens[at]) && NOBODY.has(tokens[0]?.lower ?? '')) return false
  // "For Ann Lee, it was simple": whose view the sentence gives.
  if (at === 0 && tokens[0]?.lower === 'for' && tokens[tokenFrom(tokens, mention.end)]?.text === ',')
    return false
  while (at >= 0 && steps < 5) {
    const token = tokens[at] as Token
    if (PREPOSITIONS.has(token)) return true
    // "To the chief whip, Ann Lee": who is meant by the post before the comma.
    if (steps === 0 && at > 0 && COMMA.has(token) && ROLE_WORDS.has(tokens[at - 1])) {
      at--
      continue
    }
    // "On Twitter Ann Lee wrote", "in London Mr Day said": the preposition has its noun.
    if (PLACES.has(token) || (steps === 0 && TITLES.has(tokens[at + 1]) && isPlaced(tokens, at))) return false
    // "With Ann Lee and Bo Day": what governs the one governs the other.
    if (at > 0 && AND.has(token) && tokens[at - 1]?.capital) {
      at--
      continue
    }
    if (!SKIPPED.has(token) && !token.capital && !ROLE_WORDS.has(token)) return false
    at--
    steps++
  }
  return false
}

/** "In London Mr Day": a word with a capital that is no post, right behind "in", "on" or "at". */
function isPlaced(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at] as Token
  return at > 0 && token.capital && !ROLE_WORDS.has(token) && PLACING.has(tokens[at - 1])
}

const THAN = wordSet('than')
const COMMA = wordSet(',')
const AND = wordSet('and')
const PLACING = wordSet('in on at')
const TITLES = wordSet('mr mrs ms miss sir dame dr')
const SUBJECTS = wordSet('he she')
/** What one writes on and when: never part of a name. */
const PLACES = wordSet(
  'twitter facebook instagram youtube linkedin tiktok monday tuesday wednesday thursday friday saturday sunday',
)

const NOBODY = new Set(['nobody', 'none', 'few', 'no'])

const ROLE_WORDS = wordSet(
  'minister secretary leader chief candidate mp chancellor member backbencher whip correspondent editor political deputy foreign home prime shadow colleague chairman chairwoman mayor journalist',
)

export function subjectOf(tokens: readonly Token[], persons: readonly PersonMention[]): PersonMention | null {
  return persons.find((each) => !each.possessive && !isPrepositional(tokens, each)) ?? null
}
