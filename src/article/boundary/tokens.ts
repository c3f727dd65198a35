/** The words of the story, told by their stems, with how each is written: a number for each, without an object. @module */
import { isWordUnit, JOINER, wordEnd } from '../scan.ts'
import { unitsIn } from '../units.ts'
import { column, formsMet, lengthOf, wordForm, writtenAs } from '../word-form.ts'
import { COMMON_STEMS, FAMILIAR_STEMS, FUNCTION_STEMS, GROUND_STEMS, STEM_LETTERS } from './common-words.ts'

/** How common a stem is; a `name` is a rare one with a capital. */
export type Band = 'function' | 'ground' | 'common' | 'familiar' | 'rare' | 'name'

/** The bands by their number in a token. */
export const BANDS = ['function', 'ground', 'common', 'familiar', 'rare', 'name'] as const satisfies Band[]
export const FUNCTION = 0
export const RARE = 4
export const NAME = 5

const BAND_NUMBERS: ReadonlyMap<string, number> = new Map([
  ...FAMILIAR_STEMS.map((stem) => [stem, 3] as const),
  ...COMMON_STEMS.map((stem) => [stem, 2] as const),
  ...GROUND_STEMS.map((stem) => [stem, 1] as const),
  ...FUNCTION_STEMS.map((stem) => [stem, FUNCTION] as const),
])

const DIGITS = /^[\d.]+$/

/** Numbers count as words of every story: dates and counts meet by chance. */
function bandOf(stem: string): number {
  return BAND_NUMBERS.get(stem) ?? (DIGITS.test(stem) ? FUNCTION : RARE)
}

/** The bits of a token below the number of its stem. */
export const TOKEN = {
  band: 7,
  /** Begins with a capital letter. */
  capital: 8,
  /** A style before a name ("Mr"). */
  style: 16,
  /** One or two letters. */
  short: 32,
  /** Begins a sentence or a quotation. */
  opening: 64,
  /** Nothing but one space stands between it and the token before. */
  joined: 128,
} as const
const STEM_SHIFT = 8

/** The number of its stem among all that were met. */
export function stemOf(token: number): number {
  return token >> STEM_SHIFT
}

/** The words of a stretch of text in order, by number. */
export interface Tokens {
  /** Of each word its bits where it stands here, and its stem. */
  readonly tokens: readonly number[]
  /** The number of each in lower case without a possessive ending, among the same as those of stems. */
  readonly keys: readonly number[]
}

/** Bits of `TOKEN` wherever a word stands, and its stem. */
const STORY = column()
const KEYS = column()

/** Words of `text[from, to)`: most were met when its lines were read, and are passed over as wholes. */
export function tokensOf(text: string, from: number, to: number): Tokens {
  const units = unitsIn(text)
  const met = formsMet(text)
  const tokens: number[] = []
  const keys: number[] = []
  let end = from
  for (let start = from; start < to; start++) {
    if (!isWordUnit(units[start] as number)) continue
    let form = start < met.length ? (met[start] as number) : 0
    // A form with a story is one word of it wherever it ends as one.
    const known = form !== 0 && STORY[form] !== 0 && start + lengthOf(form) <= to ? lengthOf(form) : 0
    const joined = tokens.length > 0 && start === end + 1 && units[end] === SPACE
    const opening = tokens.length === 0 || (!joined && breaksSentence(units, end, start))
    end = wordEnd(units, start + known, to, JOINER.story)
    if (known === 0 || start + known !== end) form = wordForm(text, units, start, end)
    if (STORY[form] === 0) learn(form)
    tokens.push((STORY[form] as number) | (joined ? TOKEN.joined : 0) | (opening ? TOKEN.opening : 0))
    keys.push(KEYS[form] as number)
    start = end
  }
  return { tokens, keys }
}

/** The first words of `text[from, to)`, `most` of them or fewer, in lower case without a possessive ending. */
export function firstWords(text: string, from: number, to: number, most: number): readonly string[] {
  const units = unitsIn(text)
  const words: string[] = []
  for (let start = from; start < to && words.length < most; start++) {
    if (!isWordUnit(units[start] as number)) continue
    const end = wordEnd(units, start, to, JOINER.story)
    words.push(withoutOwner(text.slice(start, end)).toLowerCase())
    start = end
  }
  return words
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

/** Stems and keys numbered at most when a page begins; with more the numbers start again. */
const NUMBERED = 1 << 16
const NUMBERS = new Map<string, number>()

/** To be called when a page begins, and no number of another page is held any more. */
export function renumber(): void {
  if (NUMBERS.size <= NUMBERED) return
  NUMBERS.clear()
  STORY.fill(0)
}

/** From 1 on, so that no token is 0. */
function numberOf(word: string): number {
  const known = NUMBERS.get(word)
  if (known !== undefined) return known
  NUMBERS.set(word, NUMBERS.size + 1)
  return NUMBERS.size
}

const STYLES: ReadonlySet<string> = new Set(
  'Mr Mrs Ms Miss Dr Sir Dame Lord Lady Baroness Baron Professor Prof Judge Justice Sgt Capt Col Gen Rev Cllr Mx Viscount Earl'.split(
    ' ',
  ),
)

function learn(form: number): void {
  const text = withoutOwner(writtenAs(form))
  const lower = text.toLowerCase()
  const stem = lower.slice(0, STEM_LETTERS)
  KEYS[form] = numberOf(lower)
  STORY[form] =
    (numberOf(stem) << STEM_SHIFT) |
    bandOf(stem) |
    (/^\p{Lu}/u.test(text) ? TOKEN.capital : 0) |
    (STYLES.has(text) ? TOKEN.style : 0) |
    (text.length < 3 ? TOKEN.short : 0)
}

/** "Labour's" as "Labour". */
function withoutOwner(text: string): string {
  return /['’]s$/i.test(text) ? text.slice(0, -2) : text
}
