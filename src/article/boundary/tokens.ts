/** The words of the story, told by their stems, with how each is written: a number for each, without an object. @module */
import { BLANK, twice } from '../scan.ts'
import { stretchOf } from '../stretch.ts'
import { unitsIn } from '../units.ts'
import { formRecords, newField, rows, writtenAs } from '../word-form.ts'
import { RECORD } from '../word-table.ts'
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

/** Bits of `TOKEN` wherever a word stands, and its stem; `SEVERAL` for what a story takes for more words than one. */
const STORY = newField()
/** The number of each in lower case without a possessive ending, among the same as those of stems. */
const KEY = newField()
const RECORDS = formRecords()
const SEVERAL = -1
const { capital: CAPITAL, joined: JOINED, opening: OPENING } = TOKEN
/** Of all but function words in small letters. */
const KEPT = TOKEN.band | CAPITAL
/** The words of those, with their keys. */
const PARTS = rows<readonly (readonly [story: number, key: number])[]>()

/**
 * The words of the paragraphs of a page, one after the other, without the function words in small letters, of which
 * nobody asks more than how many they are: filled anew for each page.
 */
export class Tokens {
  count = 0
  /** Of each word its bits where it stands, and its stem. */
  tokens = new Int32Array(1 << 12)
  /** Of each with a capital the number in lower case without a possessive ending, among the same as those of stems. */
  keys = new Int32Array(1 << 12)

  /** Adds the words of `text[from, to)`, and says how many they are with those left out. */
  read(text: string, from: number, to: number): number {
    const { words, first, end } = stretchOf(text, from, to)
    const { forms, gaps, starts, ends } = words
    const units = unitsIn(text)
    let count = end - first
    // After a word that is left out nothing is joined.
    let isAfterToken = false
    for (let at = first; at < end; at++) {
      const form = forms[at] as number
      const record = form * RECORD
      const story = (RECORDS[record + STORY] as number) || learn(form)
      if (!(story & KEPT)) {
        isAfterToken = false
        continue
      }
      const isBlank = at > first && gaps[at] === BLANK
      const opening =
        at === first || (!isBlank && breaksSentence(units, ends[at - 1] as number, starts[at] as number))
      const standing = (isBlank && isAfterToken ? JOINED : 0) | (opening ? OPENING : 0)
      isAfterToken = true
      if (story !== SEVERAL)
        this.add(story | standing, story & CAPITAL ? (RECORDS[record + KEY] as number) : 0)
      else {
        const parts = PARTS[form] ?? []
        count += parts.length - 1
        for (const [place, [part, key]] of parts.entries()) {
          isAfterToken = (part & KEPT) !== 0
          if (isAfterToken) this.add(place === 0 ? part | standing : part, key)
        }
      }
    }
    return count
  }

  private add(token: number, key: number): void {
    if (this.count === this.tokens.length) {
      this.tokens = twice(this.tokens)
      this.keys = twice(this.keys)
    }
    this.tokens[this.count] = token
    this.keys[this.count++] = key
  }
}

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
  for (let at = STORY; at < RECORDS.length; at += RECORD) RECORDS[at] = 0
}

/** How many have a number. */
export function numbered(): number {
  return NUMBERS.size
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

function learn(form: number): number {
  const text = writtenAs(form)
  const several = text.includes('&')
  if (several) PARTS[form] = text.split('&').map((part) => [storyOf(part), keyOf(part)])
  const story = several ? SEVERAL : storyOf(text)
  RECORDS[form * RECORD + STORY] = story
  RECORDS[form * RECORD + KEY] = keyOf(text)
  return story
}

function storyOf(written: string): number {
  const text = withoutOwner(written)
  const stem = text.toLowerCase().slice(0, STEM_LETTERS)
  return (
    (numberOf(stem) << STEM_SHIFT) |
    bandOf(stem) |
    (/^\p{Lu}/u.test(text) ? TOKEN.capital : 0) |
    (STYLES.has(text) ? TOKEN.style : 0) |
    (text.length < 3 ? TOKEN.short : 0)
  )
}

function keyOf(written: string): number {
  return numberOf(withoutOwner(written).toLowerCase())
}

/** "Labour's" as "Labour". */
function withoutOwner(text: string): string {
  return /['’]s$/i.test(text) ? text.slice(0, -2) : text
}
