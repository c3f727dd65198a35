/** A name in a sentence, the words about it, and what these may say of somebody's coming or going. @module */
import type { MarkedSentence } from '../../mention/marked.ts'
import { saysMay } from '../../mention/may.ts'
import type { PersonMention } from '../../mention/mention.ts'
import { type Token, tokenFrom } from '../../mention/token.ts'
import { type WordSet, wordSet } from '../../mention/word.ts'
import type { OfficeEventType } from './of-office.ts'

/** A name and the words about it. */
export interface Place {
  readonly tokens: readonly Token[]
  /** Tokens of the name, and of its clause: as far as the names of others beside it, or a stop. */
  readonly from: number
  readonly to: number
  readonly clauseFrom: number
  readonly clauseTo: number
  /** The same as far as the last and the next stop. */
  readonly stretchFrom: number
  readonly stretchTo: number
  readonly sentence: MarkedSentence
  /** "Ann Lee's": what follows is told, and not she. */
  readonly owned: boolean
  /** Words that take back what is said; null where the caller looks for them. */
  readonly unsure: WordSet | null
}

/** What it rests on: words that say so, the post beside the name, or words that may mean it. */
export type Ground = 'said' | 'post' | 'words'

export interface Way {
  readonly type: OfficeEventType
  readonly ground: Ground
}

/** What may be, is wished or was not done. */
const DOUBTED = `could might would should must ought tipped expected rumoured likely unlikely if unless whether not never n't
  denied denies urged calls demanded demands demanding prospect rumours rumour speculation petition claimed hopes hoped hoping wants want wanted wanting refused refuses refusing reported reportedly understood believed
  thought according allegedly threatened threatens pressure favourite favourites frontrunner front-runner contender contenders
  odds bookmakers poised`
/** What goes on as it was, or is long past. */
const LASTING = `used stay stays stayed staying remain remains remained remaining keep keeps kept keeping retain retains
  retained retaining survive survives survived surviving`
export const UNSURE = wordSet(`${DOUBTED} ${LASTING}`)
/** The same where the past is what is told of. */
export const UNSURE_THEN = wordSet(DOUBTED)

/** Whether a word takes back what is said. */
export function isUnsure({ tokens, unsure }: Place, from: number, to: number): boolean {
  return unsure !== null && (tokens.at(-1)?.lower === '?' || isDoubted(tokens, unsure, from, to))
}

export function isDoubted(tokens: readonly Token[], unsure: WordSet, from: number, to: number): boolean {
  return unsure.in(tokens, from, to) || saysMay(tokens, from, to)
}

const STOPS = wordSet('; .')

export function placeOf(
  sentence: MarkedSentence,
  mention: PersonMention,
  unsure: WordSet | null = UNSURE,
): Place {
  return placeIn(sentence.tokens, sentence, mention, unsure)
}

/**
 * The same without what is said of somebody in passing: of "Ann Lee, who had never held a post, goes to defence" what is
 * left is "Ann Lee goes to defence". Null where nothing is.
 */
export function placeBesideAside(sentence: MarkedSentence, mention: PersonMention): Place | null {
  const { tokens, people } = sentence
  const to = tokenFrom(tokens, mention.end)
  if (tokens[to]?.text !== ',') return null
  const next = tokens[to + 1]
  if (!next || people.some(({ start }) => start === next.start)) return null
  const end = tokens.findIndex((token, at) => at > to && (token.text === ',' || STOPS.has(token)))
  const after = tokens[end + 1]
  if (tokens[end]?.text !== ',' || !after || after.kind !== 'word' || JOINING.has(after)) return null
  return placeIn([...tokens.slice(0, to), ...tokens.slice(end + 1)], sentence, mention, UNSURE)
}

const JOINING = wordSet('and or who whose which')

function placeIn(
  tokens: readonly Token[],
  sentence: MarkedSentence,
  mention: PersonMention,
  unsure: WordSet | null,
): Place {
  const { people } = sentence
  const from = tokenFrom(tokens, mention.start)
  const to = tokenFrom(tokens, mention.end)
  let stretchFrom = from
  while (stretchFrom > 0 && !STOPS.has(tokens[stretchFrom - 1])) stretchFrom--
  let stretchTo = to
  while (stretchTo < tokens.length && !STOPS.has(tokens[stretchTo])) stretchTo++
  const others = people.filter(
    (each) => each.form !== 'pronoun' && (each.end <= mention.start || each.start >= mention.end),
  )
  const before = others.findLast((each) => each.end <= mention.start)
  const after = others.find((each) => each.start >= mention.end)
  return {
    tokens,
    from,
    to,
    clauseFrom: Math.max(stretchFrom, before ? tokenFrom(tokens, before.end) : 0),
    clauseTo: Math.min(stretchTo, after ? tokenFrom(tokens, after.start) : tokens.length),
    stretchFrom,
    stretchTo,
    sentence,
    owned: mention.possessive,
    unsure,
  }
}

/** Whether a word takes back what is told of the name, as far as the token `told`: not one of another clause. */
export function isUnsureBy(place: Place, told: number): boolean {
  const { tokens, unsure, stretchTo } = place
  return (
    unsure !== null && (isUnsure(place, clauseStart(place), told) || ON_TERMS.in(tokens, told, stretchTo))
  )
}

/** What takes back even what stands before it. */
const ON_TERMS = wordSet('if unless according reportedly rumoured reported understood expected')

/** Where the clause begins that the name is in: behind "which", "after" and the like. */
function clauseStart({ tokens, from, stretchFrom }: Place): number {
  for (let at = from - 1; at > stretchFrom; at--)
    if (OF_A_CLAUSE.has(tokens[at]) && (!RELATIVES.has(tokens[at]) || tokens[at - 1]?.text === ',')) return at
  return stretchFrom
}

const OF_A_CLAUSE = wordSet('which who whose after when since because while whereas')
const RELATIVES = wordSet('which who whose')

/** Index of the first token of whichever is said first; −1 where none is. */
export function whereSaid(tokens: readonly Token[], phrases: readonly string[]): number {
  if (tokens.length === 0) return -1
  const text = ` ${tokens.map(({ lower }) => lower).join(' ')} `
  let first = Number.POSITIVE_INFINITY
  for (const phrase of phrases) {
    const at = text.indexOf(phrase)
    if (at >= 0 && at < first) first = at
  }
  if (first === Number.POSITIVE_INFINITY) return -1
  return text.slice(0, first).split(' ').length - 1
}
