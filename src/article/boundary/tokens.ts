/** The words of the story, told by their stems, with how each is written. @module */
import { joinersOf, scanWords } from '../scan.ts'
import { type WordForm, wordForm } from '../word-form.ts'
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
  /** Of the stem among all that were ever met, from 0. */
  readonly number: number
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
const JOINERS = joinersOf("'’.-")

/** Words of `text[from, to)` in order. Equal words written and standing alike are one object. */
export function tokensOf(text: string, from: number, to: number): readonly Token[] {
  const { units, count, starts, ends } = scanWords(text, from, to, JOINERS)
  const tokens = new Array<Token>(count)
  let end = from
  for (let at = 0; at < count; at++) {
    const start = starts[at] as number
    const joined = at > 0 && start === end + 1 && units[end] === SPACE
    const opening = at === 0 || (!joined && breaksSentence(units, end, start))
    end = ends[at] as number
    const form = wordForm(text, units, start, end)
    form.standings ??= standingsOf(form)
    const { standings } = form
    tokens[at] = standings[(opening ? 2 : 0) + (joined ? 1 : 0)] as Token
  }
  return tokens
}

const SPACE = 32
const STOP = 1
const CLOSER = 2
const OPENER = 4
const STRAIGHT = 34

/** What marks between words do, by unit; those above these tell nothing. */
const MARKS = new Uint8Array(0x2030)
for (const [marks, kind] of [
  ['.!?:;…', STOP],
  ['"\'”’)]', CLOSER],
  ['"“‘(', OPENER],
] as const)
  for (const mark of marks) MARKS[mark.charCodeAt(0)] = (MARKS[mark.charCodeAt(0)] as number) | kind

/** Between two words: a stop and then white space, or an opening quotation mark or bracket. */
function breaksSentence(units: Uint16Array, from: number, to: number): boolean {
  let stopped = false
  for (let at = from; at < to; at++) {
    const unit = units[at] as number
    const mark = unit < MARKS.length ? (MARKS[unit] as number) : 0
    if (mark & OPENER && !(stopped && unit === STRAIGHT)) return true
    if (mark & STOP) stopped = true
    else if (stopped && !(mark & CLOSER)) return true
  }
  return false
}

const NUMBERS = new Map<string, number>()

function numberOf(stem: string): number {
  const known = NUMBERS.get(stem)
  if (known !== undefined) return known
  NUMBERS.set(stem, NUMBERS.size)
  return NUMBERS.size - 1
}

/** The tokens a word can be: not opening or opening, and each not joined or joined. */
export type Standings = readonly Token[]

function standingsOf({ text: word }: WordForm): Standings {
  const text = /['’]s$/i.test(word) ? word.slice(0, -2) : word
  const lower = text.toLowerCase()
  const stem = lower.slice(0, STEM_LETTERS)
  const token = {
    stem,
    number: numberOf(stem),
    band: bandOf(stem),
    text,
    lower,
    capital: /^\p{Lu}/u.test(text),
  }
  return [false, true].flatMap((opening) => [false, true].map((joined) => ({ ...token, opening, joined })))
}
