/** Words whose own clause says that they belong to another scene than the news: to what led to it, or to a turn of somebody's career. @module */
import { ADVERBS } from '../../mention/grammar.ts'
import type { Token } from '../../mention/token.ts'
import { wordSet } from '../../mention/word.ts'
import { CLUE, CLUES } from './clues.ts'

/** Of words told by the verb that is token `verb`, in a sentence that has these `clues`. */
export function isOfAnotherScene(tokens: readonly Token[], verb: number, clues: number): boolean {
  return (
    ((clues & CLUE.ledTo) !== 0 && isWhatLedToIt(tokens, verb)) ||
    ((clues & CLUE.career) !== 0 && isOfCareer(tokens, verb)) ||
    ((clues & CLUE.thenHeld) !== 0 && isOfPostGone(tokens, verb)) ||
    ((clues & CLUE.otherDays) !== 0 && isOfOtherDays(tokens, verb))
  )
}

/** "Lost the whip after he claimed that": what the news came of; "after the vote he claimed" is the news. */
function isWhatLedToIt(tokens: readonly Token[], verb: number): boolean {
  let at = verb - 1
  while (ADVERBS.has(tokens[at])) at--
  if (HE_OR_SHE.has(tokens[at])) at--
  else while (tokens[at]?.capital && at > 0) at--
  return at < verb - 1 && AFTER.has(tokens[at])
}

const AFTER = wordSet(CLUES.ledTo)
const HE_OR_SHE = wordSet('he she they the')

/** "When he became leader Ann Lee said": what opens so is of the day on which somebody's career took a turn. */
function isOfCareer(tokens: readonly Token[], verb: number): boolean {
  if (!WHEN.has(tokens[0]) || NEAR_DAYS.in(tokens)) return false
  for (let at = 1; at < Math.min(verb, LONGEST_TURN); at++)
    if (TURNS.has(tokens[at])) return PLACES.in(tokens, at + 1, Math.min(verb, at + LONGEST_TURN))
  return false
}

/** "Theresa May, then home secretary, said", "the then chancellor said": words of whoever held it then. */
function isOfPostGone(tokens: readonly Token[], verb: number): boolean {
  for (let at = verb - 1; at > Math.max(0, verb - LONGEST_TURN); at--)
    if (THEN_HELD.has(tokens[at])) return tokens[at - 1]?.text === ',' || tokens[at - 1]?.lower === 'the'
  return false
}

const THEN_HELD = wordSet(CLUES.thenHeld)

/** "Told a paper when he stepped down", "said during the campaign": on a day that is none of the news, unless the sentence gives one near. */
function isOfOtherDays(tokens: readonly Token[], verb: number): boolean {
  const end = Math.min(tokens.length, verb + LONGEST_SCENE_BEHIND)
  for (let at = verb + 1; at < end; at++) {
    if (SAID_CLAUSE.has(tokens[at])) return false
    if (ON_DAYS.has(tokens[at]) && LAST_DAYS.has(tokens[at + 2]) && DAYS.has(tokens[at + 3])) return true
    if (DURING.has(tokens[at])) return CAMPAIGNS.in(tokens, at + 1, at + 4) && !NEAR_DAYS.in(tokens)
    if (WHEN.has(tokens[at]) && HE_OR_SHE.has(tokens[at + 1]))
      return TURNS_BEHIND.in(tokens, at + 2, at + 4) && !NEAR_DAYS.in(tokens)
  }
  return false
}

/** In tokens: an addressee stands between. */
const LONGEST_SCENE_BEHIND = 7
const SAID_CLAUSE = wordSet('that : “ " ‘')
/** "On her last day". */
const ON_DAYS = wordSet('on in')
const LAST_DAYS = wordSet('last final')
const DAYS = wordSet('day days')
const DURING = wordSet('during')
const CAMPAIGNS = wordSet('campaign contest leadership')
const TURNS_BEHIND = wordSet(
  'became entered took won elected appointed stepped stood resigned quit left retired joined launched',
)
const NEAR_DAYS = wordSet(
  'yesterday today tonight overnight morning afternoon evening night monday tuesday wednesday thursday friday saturday sunday',
)

const WHEN = wordSet('when on upon after')
/** In tokens. */
const LONGEST_TURN = 8
const TURNS = wordSet(CLUES.career)
const PLACES = wordSet(
  'leader leadership minister secretary chancellor office power parliament commons mp mayor chairman president downing street job post',
)
