/** Descriptions that stand for whoever an article is about: "The former minister said", "The 44-year-old has". @module */
import type { Token } from '../token.ts'
import { addKind, KIND, WordSet, wordSet } from '../word.ts'

const NOUN_LIST = 'mp backbencher politician parliamentarian lawmaker defector winner victor'.split(' ')
const FORMER_LIST = 'former ex onetime one-time'.split(' ')
const NOUNS = new WordSet(NOUN_LIST)
const FORMER = new WordSet(FORMER_LIST)
const THE = wordSet('the')
const QUALIFIERS = wordSet(
  'veteran senior junior rebel backbench outspoken embattled new newly-elected tory labour conservative reform snp ukip dup independent',
)
/** Who belongs to a party: "The Conservative, who has held the seat". */
const ADHERENT_LIST = 'conservative tory independent'.split(' ')
const ADHERENTS = new WordSet(ADHERENT_LIST)
const VERBS = wordSet(
  `has had was is will would said told says could may did added also now then later announced quit left joined wrote
  tweeted posted insisted claimed denied voted represents represented sits sat became resigned stood admitted apologised
  thanked described accused confirmed spoke hailed praised promised warned`,
)
addKind(KIND.described, [...NOUN_LIST, ...FORMER_LIST, ...ADHERENT_LIST, 'year-old', 'leader'])

/** Kinds without any of which a sentence describes nobody so. */
export const DESCRIBING = KIND.described | KIND.hyphen

/** How many words a former post may have ("former shadow chief secretary to the Treasury"). */
const MOST_WORDS = 7

/** Where a description stands, in tokens. */
interface Place {
  readonly from: number
  readonly to: number
}

/**
 * A description that opens a sentence or stands behind what opens it ("Yesterday the veteran backbencher", "In a letter to
 * Ann Lee, the former minister"), or null; one that goes with a name, a seat or "who" is none.
 */
export function descriptionIn(tokens: readonly Token[]): Place | null {
  const adverbial = OPENERS.has(tokens[0])
  const end = Math.min(tokens.length, LONGEST_OPENING)
  for (let from = 0; from < end; from++) {
    if (!THE.has(tokens[from])) continue
    const before = from > 0 ? tokens[from - 1] : undefined
    if (before && !(before.text === ',' && adverbial) && !TIMES.has(before)) continue
    const to = endFrom(tokens, from)
    if (to !== null) return { from, to }
  }
  return behindWords(tokens)
}

/** “…,” the new MP said; “…,” said the former minister: right behind somebody's words. */
function behindWords(tokens: readonly Token[]): Place | null {
  for (let at = 0; at < tokens.length - 2; at++) {
    if (!CLOSING.has(tokens[at])) continue
    const inverted = SAYS.has(tokens[at + 1]) || tokens[at + 1]?.lower.endsWith('ed') === true
    const from = inverted ? at + 2 : at + 1
    if (!THE.has(tokens[from])) continue
    const to = endFrom(tokens, from, inverted)
    if (to !== null) return { from, to }
  }
  return null
}

const CLOSING = wordSet('" ” ’ »')
const SAYS = wordSet('said says added told wrote insisted declared tweeted')

/** The longest opening before a description, in tokens. */
const LONGEST_OPENING = 16
const OPENERS = wordSet(
  'in on at speaking writing asked responding after following during announcing explaining outside',
)
const TIMES = wordSet(
  'night yesterday today tonight morning afternoon evening monday tuesday wednesday thursday friday saturday sunday later but and then',
)

/** `inverted` where the verb stands before it. */
function endFrom(tokens: readonly Token[], from: number, inverted = false): number | null {
  const second = tokens[from + 1]
  if (!second) return null
  if (FORMER.has(second) || second.lower.startsWith('ex-')) return formerEnd(tokens, from)
  let at = from + 1
  while (QUALIFIERS.has(tokens[at])) at++
  if (at > from + 1 && ADHERENTS.has(tokens[at - 1]) && !NOUNS.has(tokens[at]))
    return VERBS.has(tokens[at]) || isAside(tokens, at) ? at : null
  const aged = tokens[at]?.kind === 'figure' && tokens[at + 2]?.lower === 'year-old'
  if (!aged && !NOUNS.has(tokens[at]) && !(LEADER.has(tokens[at]) && NEW.has(tokens[at - 1]))) return null
  const end = aged ? (NOUNS.has(tokens[at + 3]) ? at + 4 : at + 3) : at + 1
  if (isAside(tokens, end)) return end
  return inverted ? behindVerb(tokens, end) : isVerb(tokens[end]) ? end : null
}

function isVerb(token: Token | undefined): boolean {
  return token !== undefined && (VERBS.has(token) || (token.kind === 'word' && token.lower.endsWith('ed')))
}

/** "Said the 44-year-old in Leeds", but not "said the MP Ann Lee" or "said the MP for Leeds". */
function behindVerb(tokens: readonly Token[], end: number): number | null {
  const next = tokens[end]
  return !next || (next.kind === 'mark' ? next.text !== ',' : !next.capital && next.lower !== 'for')
    ? end
    : null
}

/** "The new leader told": of whom the article has just told that they lead. */
const LEADER = wordSet('leader')
const NEW = wordSet('new newly-elected')

/** ", who has", ", a councillor in Leeds, spoke": what is told of them by the way. */
function isAside(tokens: readonly Token[], at: number): boolean {
  if (tokens[at]?.text !== ',') return false
  if (tokens[at + 1]?.lower === 'who') return true
  if (!ARTICLES.has(tokens[at + 1])) return false
  for (let close = at + 2; close < at + LONGEST_ASIDE && close < tokens.length; close++)
    if (tokens[close]?.text === ',') return VERBS.has(tokens[close + 1])
  return false
}

const ARTICLES = wordSet('a an')
/** In tokens. */
const LONGEST_ASIDE = 10

function formerEnd(tokens: readonly Token[], from: number): number | null {
  for (let at = from + 2; at <= from + MOST_WORDS + 1; at++) {
    const token = tokens[at]
    if (!token || token.kind === 'mark') return null
    if (VERBS.has(token)) return at
  }
  return null
}
