/** The words of the story, told by their stems, with how each is written. @module */
import { wordBounds } from '../scan.ts'
import { COMMON_STEMS, FAMILIAR_STEMS, FUNCTION_STEMS, GROUND_STEMS, STEM_LETTERS } from './common-words.ts'

/** How common a stem is; a `name` is a rare one with a capital. */
export type Band = 'function' | 'ground' | 'common' | 'familiar' | 'rare' | 'name'

const BANDS: ReadonlyMap<string, Band> = new Map<string, Band>([
  ...FAMILIAR_STEMS.map((stem) => [stem, 'familiar'] as const),
  ...COMMON_STEMS.map((stem) => [stem, 'common'] as const),
  ...GROUND_STEMS.map((stem) => [stem, 'ground'] as const),
  ...FUNCTION_STEMS.map((stem) => [stem, 'function'] as const),
])

const DIGITS = /^[\d.]+$/

/** Numbers count as words of every story: dates and counts meet by chance. */
export function bandOf(stem: string): Band {
  return BANDS.get(stem) ?? (DIGITS.test(stem) ? 'function' : 'rare')
}

export interface Token {
  readonly stem: string
  readonly band: Band
  /** As written, without a possessive ending. */
  readonly text: string
  /** `text` in lower case. */
  readonly lower: string
  /** Begins with a capital letter. */
  readonly capital: boolean
  /** Begins a sentence or a quotation. */
  readonly opening: boolean
  /** Nothing but one space stands between it and the token before. */
  readonly joined: boolean
}

/** What may stand inside a word: "by-election", "O’Neill", "a.m". */
const JOINERS = "'’.-"

/** Words of `text` in order. Equal words written and standing alike are one object. */
export function tokensOf(text: string): readonly Token[] {
  const bounds = wordBounds(text, JOINERS)
  const tokens = new Array<Token>(bounds.length / 2)
  let end = 0
  for (let at = 0; at < tokens.length; at++) {
    const start = bounds[2 * at] as number
    const joined = start === end + 1 && text.charCodeAt(end) === SPACE
    const opening = end === 0 || (!joined && breaksSentence(text, end, start))
    end = bounds[2 * at + 1] as number
    tokens[at] = tokenOf(text.slice(start, end), opening, joined)
  }
  return tokens
}

const SPACE = 32
const STOPS = '.!?:;…'
const CLOSERS = '"\'”’)]'
const OPENERS = '"“‘('

/** Between two words: a stop and then white space, or an opening quotation mark or bracket. */
function breaksSentence(text: string, from: number, to: number): boolean {
  let stopped = false
  for (let at = from; at < to; at++) {
    const unit = text[at] as string
    if (OPENERS.includes(unit) && !(stopped && unit === '"')) return true
    if (STOPS.includes(unit)) stopped = true
    else if (stopped && !CLOSERS.includes(unit)) return true
  }
  return false
}

/** Tokens seen, by how they stand; emptied when there are too many. */
const SEEN: readonly Map<string, Token>[] = [new Map(), new Map(), new Map(), new Map()]
const SEEN_LIMIT = 50_000

function tokenOf(word: string, opening: boolean, joined: boolean): Token {
  const seen = SEEN[(opening ? 2 : 0) + (joined ? 1 : 0)] as Map<string, Token>
  const known = seen.get(word)
  if (known) return known
  const bare = /['’]s$/i.test(word) ? word.slice(0, -2) : word
  const lower = bare.toLowerCase()
  const stem = lower.slice(0, STEM_LETTERS)
  const token = {
    stem,
    band: bandOf(stem),
    text: bare,
    lower,
    capital: /^\p{Lu}/u.test(bare),
    opening,
    joined,
  }
  if (seen.size >= SEEN_LIMIT) seen.clear()
  seen.set(word, token)
  return token
}
