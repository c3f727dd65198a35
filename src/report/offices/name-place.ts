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
const LASTING = `once used stay stays stayed staying remain remains remained remaining keep keeps kept keeping retain retains
  retained retaining survive survives survived surviving former ex-`
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
  const { tokens, people } = sentence
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
