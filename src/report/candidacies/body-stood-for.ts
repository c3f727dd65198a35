/** For which body somebody stands: the Commons, or a town hall, a party's leadership, another parliament. @module */

import type { MarkedArticle, MarkedSentence } from '../../mention/marked.ts'
import { NAMED } from '../../mention/mention.ts'
import { wordSet } from '../../mention/word.ts'
import { speaksOfByElection } from '../by-elections/by-election-words.ts'
import type { Act } from '../discourse/act.ts'
import { isAllOfDevolved, isOfOtherPolls } from '../discourse/not-of-the-house.ts'

/** Contests that are not for a seat in the House. */
const ELSEWHERE = wordSet(
  'leadership mayor mayoral mayoralty council holyrood senedd msp msps assembly stormont mep meps european presidential presidency chairmanship congress senate bundestag commissioner ward premiership ms mla',
)
/** Posts one may stand for, or again as, without standing for a seat. */
const POSTS = wordSet('councillor councillors leader deputy president prime speaker chair chairman first')
/** Before a post that is stood for. */
const SOUGHT = wordSet('as for be')
/** "Quits as deputy leader" seeks none. */
const LEFT_AS = wordSet('quit quits quitting resign resigns resigned resigning down sacked served serving')
const OF_THE_HOUSE = wordSet('mp mps commons parliament westminster constituency seat general')

export function isElsewhere({ tokens }: MarkedSentence): boolean {
  return tokens.some((token, at) => {
    return (
      ELSEWHERE.has(token) ||
      isOfNation(tokens, at) ||
      (POSTS.has(token) && SOUGHT.in(tokens, at - 3, at) && !LEFT_AS.in(tokens, at - 6, at))
    )
  })
}

/** "The Scottish Parliament". */
function isOfNation(tokens: MarkedSentence['tokens'], at: number): boolean {
  return PARLIAMENT.has(tokens[at]) && NATIONS.has(tokens[at - 1])
}

const PARLIAMENT = wordSet('parliament')
const NATIONS = wordSet('scottish welsh european')

/** "Run for mayor": what is stood for, whatever else the sentence names. */
export function isForAnother({ tokens }: MarkedSentence): boolean {
  return tokens.some((token, at) => {
    if (!ELSEWHERE.has(token) && !POSTS.has(token)) return false
    const before = tokens.slice(Math.max(0, at - 4), at).map((each) => each.lower)
    const link = before.findLastIndex((word) => word === 'for' || word === 'as')
    return (
      link >= 0 &&
      before.slice(0, link).some((word) => /^(?:run|ran|runs|running|st(?:an|oo)d(?:s|ing)?)$/.test(word))
    )
  })
}

/** Sentences around one that names no body, in which the body may be named. */
const AMID = 4

/** "P is Labour's candidate" in a story about a mayor. */
export function isAmidElsewhere(act: Act, article: MarkedArticle): boolean {
  const own = act.sentences.flatMap((at) => article.sentences[at] ?? [])
  if (isAllOfDevolved(article) && !own.some(namesTheHouse)) return true
  if (own.some(({ named }) => named & NAMED.seat)) return false
  if (isOfOtherPolls(article) && !own.some(namesTheHouse)) return true
  const first = act.sentences[0] ?? 0
  const around = article.sentences.slice(Math.max(0, first - AMID), first + AMID + 1)
  return around.some(isElsewhere) && !around.some(isOfTheHouse)
}

/** Said of no other parliament, as "seat" and "constituency" are. */
const OF_NO_OTHER = wordSet('mp mps commons westminster general')

function namesTheHouse({ tokens }: MarkedSentence): boolean {
  return OF_NO_OTHER.in(tokens)
}

export function isOfTheHouse(sentence: MarkedSentence): boolean {
  return (
    sentence.tokens.some((token, at, all) => OF_THE_HOUSE.has(token) && !isOfNation(all, at)) ||
    speaksOfByElection(sentence) ||
    sentence.mentions.some((each) => each.kind === 'seat' && each.cued)
  )
}
