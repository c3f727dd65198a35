/** Whether an article is of another parliament than the House of Commons, or says itself that it is invented. @module */
import { type MarkedArticle, once } from '../../mention/marked.ts'
import type { Token } from '../../mention/token.ts'
import { addKind, KIND, numbered, wordSet, wordsOfKind } from '../../mention/word.ts'

/** Words of a house of parliament, or of its members. */
const DEVOLVED = wordsOfKind(KIND.house, 'holyrood msp msps senedd stormont mla mlas ams')
const COMMONS = wordsOfKind(KIND.house, 'mp mps commons westminster')
const LORDS = wordsOfKind(
  KIND.house,
  'lords peer peers peerage peerages baroness crossbench crossbencher crossbenchers',
)
/** Of parliaments abroad; their members may be MPs too. */
const ABROAD = wordsOfKind(
  KIND.house,
  'td tds dáil dail oireachtas seanad taoiseach tánaiste tanaiste canberra ottawa wellington queensland bundestag bundesrat knesset sejm duma congressman congresswoman congressmen senator senators labor australia australian canada canadian zealand bjp lok sabha',
)
const COUNCILS = wordsOfKind(KIND.house, 'councillor councillors cllr cllrs ward wards')
/** Of its politics only beside others: "council leader", "the county council elections". */
const COUNCIL = numbered('council')
const OF_COUNCIL = wordSet(
  'leader leaders group groups chamber seat seats election elections by-election by-elections poll polls candidates',
)
/** Of mayors, police commissioners and the European Parliament, for which the country votes as it does for the Commons. */
const OTHER_POLLS = wordsOfKind(KIND.house, 'mayor mayors mayoral mayoralty mep meps strasbourg pcc pccs')
const NATIONS = wordSet('scotland scottish wales welsh cardiff edinburgh belfast')
/** Of a devolved parliament only beside others: "First Minister", "the Scottish Parliament", "the Assembly elections". */
const FIRST = numbered('first')
const PARLIAMENT = numbered('parliament')
const ASSEMBLY = numbered('assembly')
const OF_NATIONS = wordsOfKind(KIND.house, 'parliament election elections')
const EUROPE = wordSet('european euro')
/** "AM" is a member of the Assembly, printed in capitals, where no hour stands before it. */
const AM = numbered('am')
addKind(KIND.house, ['first', 'assembly', 'am', 'council'])

/** How near one another the words for a devolved parliament stand. */
const REACH = 4

interface Spoken {
  /** Words of the Commons, of the Lords, of the devolved parliaments, and of those abroad. */
  readonly here: number
  readonly lords: number
  readonly devolved: number
  readonly abroad: number
  readonly councils: number
  /** Of mayors and the European Parliament. */
  readonly polls: number
  /** Of an Assembly, to which members go and from which they come. */
  readonly assembly: number
}

const NOTHING: Spoken = { here: 0, lords: 0, devolved: 0, abroad: 0, councils: 0, polls: 0, assembly: 0 }

const housesSpokenOf = once(({ sentences, kinds: all }: MarkedArticle): Spoken => {
  if ((all & KIND.house) === 0) return NOTHING
  let here = 0
  let lords = 0
  let devolved = 0
  let abroad = 0
  let councils = 0
  let polls = 0
  let assembly = 0
  for (const { kinds, tokens } of sentences)
    for (let at = 0; (kinds & KIND.house) !== 0 && at < tokens.length; at++) {
      const token = tokens[at] as Token
      if ((token.kinds & KIND.house) === 0) continue
      if (COMMONS.has(token) && !EUROPE.has(tokens[at - 1])) here++
      else if (LORDS.has(token)) lords++
      else if (ABROAD.has(token)) abroad++
      else if (isOtherPoll(tokens, at)) polls++
      else if (isCouncil(tokens, at)) councils++
      else if (isDevolved(tokens, at)) devolved++
      else if (token.word === ASSEMBLY && token.capital && !OF_NATIONS.has(tokens[at + 1])) assembly++
    }
  return { here, lords, devolved, abroad, councils, polls, assembly }
})

function isDevolved(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at] as Token
  if (token.word === FIRST) return tokens[at + 1]?.text === 'Minister'
  if (token.word === AM) return token.text === 'AM' && tokens[at - 1]?.kind === 'word'
  if (token.word === PARLIAMENT)
    return tokens.slice(Math.max(0, at - REACH), at).some((each) => NATIONS.has(each))
  if (OF_NATIONS.has(token)) return NATIONS.has(tokens[at - 1]) || tokens[at - 1]?.word === ASSEMBLY
  return DEVOLVED.has(token)
}

/** A mayor, an MEP, a Euro MP; "the European Parliament", "European elections". */
function isOtherPoll(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at] as Token
  return (
    OTHER_POLLS.has(token) || ((OF_NATIONS.has(token) || COMMONS.has(token)) && EUROPE.has(tokens[at - 1]))
  )
}

function isCouncil(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at] as Token
  return token.word === COUNCIL ? OF_COUNCIL.has(tokens[at + 1]) : COUNCILS.has(token)
}

/** It speaks of a devolved parliament, and at least as often as of the Commons. */
export function isOfDevolved(article: MarkedArticle): boolean {
  const { here, devolved } = housesSpokenOf(article)
  return devolved > 0 && devolved >= here
}

/** More than a word of it is of a devolved parliament, which its seats and candidates may be of. */
export function isAllOfDevolved(article: MarkedArticle): boolean {
  const { here, devolved, assembly } = housesSpokenOf(article)
  return devolved > 0 && devolved + assembly >= Math.max(LEAST_OF_ANOTHER_ALONE, here)
}

/** It speaks of mayors or of the European Parliament, and oftener than of the Commons. */
export function isOfOtherPolls(article: MarkedArticle): boolean {
  const { here, polls } = housesSpokenOf(article)
  return polls >= LEAST_OF_ANOTHER_ALONE && polls > here
}

/** It speaks of councils, of the Lords or of any parliament but the Commons, and oftener by more than a word. */
export function isOfOthers(article: MarkedArticle): boolean {
  const { here, lords, devolved, abroad, councils, polls, assembly } = housesSpokenOf(article)
  const others = lords + devolved + abroad + councils + polls + assembly
  return others >= LEAST_OF_ANOTHER_ALONE && (here === 0 || others > here + 1)
}

/** Of all others it speaks of councils and mayors alone, beside whom members of the House speak in their towns. */
export function isOfCouncils(article: MarkedArticle): boolean {
  const { lords, devolved, abroad, assembly } = housesSpokenOf(article)
  return lords + devolved + abroad + assembly < LEAST_OF_ANOTHER_ALONE
}

/** It speaks of the House no oftener than of all others together: whom the register does not know is of those. */
export function isRatherOfOthers(article: MarkedArticle): boolean {
  const { here, lords, devolved, abroad, councils, polls, assembly } = housesSpokenOf(article)
  const others = lords + devolved + abroad + councils + polls + assembly
  return others >= LEAST_OF_ANOTHER_ALONE && others > here
}

/** Words of the Lords, or of parliaments abroad, by which a page that never speaks of the Commons is theirs. */
const LEAST_OF_ANOTHER_ALONE = 2

/** Whether a page that tells no act of a member may be of the Commons: of no other house more than of it. */
export function mayBeOfCommons(article: MarkedArticle): boolean {
  const { here, lords, abroad } = housesSpokenOf(article)
  return !isOfDevolved(article) && (here > 0 || Math.max(lords, abroad) < LEAST_OF_ANOTHER_ALONE)
}

/** How many words of another house make a page one of its own, and how many for one of the Commons. */
const LEAST_OF_ANOTHER = 4
const TO_ONE_OF_COMMONS = 2

/** It speaks of the Lords, of a devolved parliament or of one abroad, and far oftener than of the Commons. */
export function isOfAnotherHouse(article: MarkedArticle): boolean {
  const { here, lords, devolved, abroad } = housesSpokenOf(article)
  const there = Math.max(lords, devolved, abroad)
  return there >= LEAST_OF_ANOTHER && there >= TO_ONE_OF_COMMONS * here
}

const INVENTED = new Set(
  'satire satirical spoof parody fiction fictional fictitious invented imaginary'.split(' '),
)
addKind(KIND.invented, INVENTED)
const SATIRE = /^(?:satire|satirical|spoof|parody)$/
/** In sentences. */
const HEAD_WITHIN = 4
const OF_THIS = /^(?:article|story|piece|page|site|column|report|post|website|content|item|sketch)$/
const IS = /^(?:is|are|was|were|'s|contains|being)$/

const TOLD =
  /^(?:said|says|saying|told|tells|claimed|claims|insisted|insists|called|calls|denied|denies|added)$/

/** "This article is satire": "this" or "all" of a piece, and what it is, in the few words between. */
export function saysItIsInvented(article: MarkedArticle): boolean {
  return (article.kinds & KIND.invented) !== 0 && isSaidToBeInvented(article)
}

/** Outlets that print nothing else. */
const INVENTORS = new Set(['newsthump', 'newsbiscuit', 'betoota'])
addKind(KIND.invented, INVENTORS)
/** In tokens: "Satire", "A satirical look at the week". */
const LONGEST_HEAD = 7

const isSaidToBeInvented = once(({ sentences }: MarkedArticle): boolean =>
  sentences.some(({ kinds, tokens, index }) => {
    if ((kinds & KIND.invented) === 0) return false
    if (tokens.some(({ lower }) => INVENTORS.has(lower))) return true
    const heads = index < HEAD_WITHIN && tokens.length <= LONGEST_HEAD && tokens.at(-1)?.kind === 'word'
    if (heads && tokens.some(({ lower }) => SATIRE.test(lower))) return true
    const words = tokens.map((token) => token.lower)
    if (words.some((word, at) => SATIRE.test(word) && isOutlet(words, at))) return true
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

/** "The Gazette is a satirical website". */
function isOutlet(words: readonly string[], at: number): boolean {
  if (!/^an?$/.test(words[at - 1] ?? '') || words[at - 2] !== 'is') return false
  return words.slice(at + 1, at + 1 + MOST_TO_OUTLET).some((each) => OUTLET.test(each))
}

const OUTLET = /^(?:publication|website|site|newspaper|magazine|outlet|blog|page|paper)$/
/** In tokens. */
const MOST_TO_OUTLET = 3

/** How far down a page the greeting of a letter to the editor stands, in sentences. */
const GREETING_WITHIN = 6
const GREETED = wordSet('sir sirs madam editor')
const GREETS = wordSet('dear to')
const THE = numbered('the')
const AFTER_GREETING = /^[,:;.\-–—!]+$/

/** "SIR – ", "Dear Editor,", "To the Editor:": a reader answers the paper, and whoever it names speaks elsewhere. */
export const isToTheEditor = once(({ sentences }: MarkedArticle): boolean =>
  sentences.slice(0, GREETING_WITHIN).some(({ role, tokens }) => {
    if (role === 'caption') return false
    const opening = GREETS.has(tokens[0]) ? 1 : 0
    const at = opening + (tokens[opening]?.word === THE ? 1 : 0)
    const next = tokens[at + 1]
    return GREETED.has(tokens[at]) && (next ? AFTER_GREETING.test(next.text) : opening > 0)
  }),
)
