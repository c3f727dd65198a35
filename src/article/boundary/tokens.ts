/** The words of the story, told by their stems, with how each is written. @module */
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
  /** Begins with a capital letter. */
  readonly capital: boolean
  /** Begins a sentence or a quotation. */
  readonly opening: boolean
  /** Nothing but one space stands between it and the token before. */
  readonly joined: boolean
}

const WORD = /[\p{L}\p{N}]+(?:['’.-][\p{L}\p{N}]+)*/gu
const POSSESSIVE = /['’]s$/i
const SENTENCE_BREAK = /[.!?:;…]["'”’)\]]*\s|["“‘(]/

/** Words of `text` in order. */
export function tokensOf(text: string): readonly Token[] {
  const tokens: Token[] = []
  let end = 0
  for (const match of text.matchAll(WORD)) {
    const [word] = match
    const at = match.index
    const between = text.slice(end, at)
    const opening = end === 0 || SENTENCE_BREAK.test(between)
    const possessive = POSSESSIVE.test(word)
    const bare = possessive ? word.slice(0, -2) : word
    const first = bare.charCodeAt(0)
    const stem = bare.slice(0, STEM_LETTERS).toLowerCase()
    tokens.push({
      stem,
      band: bandOf(stem),
      text: bare,
      capital: (first >= 65 && first <= 90) || (first > 127 && /^\p{Lu}/u.test(bare)),
      opening,
      joined: between === ' ',
    })
    end = at + word.length
  }
  return tokens
}
