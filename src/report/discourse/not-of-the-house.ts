/** Whether an article is of another parliament than the House of Commons, or says itself that it is invented. @module */
import { type MarkedArticle, type MarkedSentence, once } from '../../mention/marked.ts'
import { addKind, KIND } from '../../mention/word.ts'

const DEVOLVED = /^(?:holyrood|msps?|senedd|stormont|mlas?)$/
const COMMONS = /^(?:mps?|commons|westminster)$/
const NATIONS = /^(?:scotland|scottish|wales|welsh|cardiff|edinburgh|belfast)$/

/** How near one another the words for a devolved parliament stand. */
const REACH = 4

/** It speaks of a devolved parliament, and at least as often as of the Commons. */
export const isOfDevolved = once(({ sentences }: MarkedArticle): boolean => {
  let there = 0
  let here = 0
  for (const { tokens } of sentences) {
    for (const [at, token] of tokens.entries()) {
      if (COMMONS.test(token.lower)) here++
      else if (isThere(tokens, at)) there++
    }
  }
  return there > 0 && there >= here
})

function isThere(tokens: MarkedSentence['tokens'], at: number): boolean {
  const { lower } = tokens[at] as MarkedSentence['tokens'][number]
  if (lower === 'first') return tokens[at + 1]?.text === 'Minister'
  if (lower === 'parliament')
    return tokens.slice(Math.max(0, at - REACH), at).some((each) => NATIONS.test(each.lower))
  return DEVOLVED.test(lower)
}

const LORDS = /^(?:lords|peers?|peerages?|baroness|crossbench(?:ers?)?)$/
/** How many words of another house make a page one of its own, and how many for one of the Commons. */
const LEAST_OF_ANOTHER = 4
const TO_ONE_OF_COMMONS = 2

/** It speaks of the Lords or of a devolved parliament, and far oftener than of the Commons. */
export function isOfAnotherHouse({ sentences }: MarkedArticle): boolean {
  let lords = 0
  let parliaments = 0
  let here = 0
  for (const { tokens } of sentences)
    for (const [at, token] of tokens.entries()) {
      if (COMMONS.test(token.lower)) here++
      else if (LORDS.test(token.lower)) lords++
      else if (isThere(tokens, at)) parliaments++
    }
  const there = Math.max(lords, parliaments)
  return there >= LEAST_OF_ANOTHER && there >= TO_ONE_OF_COMMONS * here
}

const INVENTED = new Set('satire satirical spoof parody fiction fictional fictitious invented'.split(' '))
addKind(KIND.invented, INVENTED)
const OF_THIS = /^(?:article|story|piece|page|site|column|report|post|website|content|item|sketch)$/
const IS = /^(?:is|are|was|were|'s|contains|being)$/

const TOLD =
  /^(?:said|says|saying|told|tells|claimed|claims|insisted|insists|called|calls|denied|denies|added)$/

/** "This article is satire": "this" or "all" of a piece, and what it is, in the few words between. */
export const saysItIsInvented = once(({ sentences }: MarkedArticle): boolean =>
  sentences.some(({ kinds, tokens }) => {
    if ((kinds & KIND.invented) === 0) return false
    const words = tokens.map((token) => token.lower)
    // Somebody who says so of a story denies it.
    if (words.some((word) => TOLD.test(word))) return false
    return words.some(
      (word, at) =>
        INVENTED.has(word) &&
        words.slice(Math.max(0, at - REACH), at).some((each) => IS.test(each)) &&
        words
          .slice(Math.max(0, at - 2 * REACH), at)
          .some(
            (each, index, near) =>
              OF_THIS.test(each) && /^(?:this|the|our|all|every)$/.test(near[index - 1] ?? ''),
          ),
    )
  }),
)

/** How far down a page the greeting of a letter to the editor stands, in sentences. */
const GREETING_WITHIN = 6
const GREETED = /^(?:sir|sirs|madam|editor)$/
const AFTER_GREETING = /^[,:;.\-–—!]+$/

/** "SIR – ", "Dear Editor,", "To the Editor:": a reader answers the paper, and whoever it names speaks elsewhere. */
export const isToTheEditor = once(({ sentences }: MarkedArticle): boolean =>
  sentences.slice(0, GREETING_WITHIN).some(({ role, tokens }) => {
    if (role === 'caption') return false
    const opening = /^(?:dear|to)$/.test(tokens[0]?.lower ?? '') ? 1 : 0
    const at = opening + (tokens[opening]?.lower === 'the' ? 1 : 0)
    const next = tokens[at + 1]
    return GREETED.test(tokens[at]?.lower ?? '') && (next ? AFTER_GREETING.test(next.text) : opening > 0)
  }),
)
