/**
 * The words of all pages as they are written: what is known of each is worked out once, in one table for all who cut
 * a page into words, so that a word met by one is at hand for the next.
 * @module
 */
import type { StoryWord } from './boundary/tokens.ts'
import { hashOf, WordTable } from './word-table.ts'

export interface WordForm {
  /** As written. */
  readonly text: string
  /** Units of `text`. */
  readonly length: number
  /** Lower case, with straight apostrophes. */
  readonly lower: string
  /** The first letter is a capital. */
  readonly capital: boolean
  /** The lists of words it is on, as bits of `LIST`, when there were `listed` entries; ask `listsOf`. */
  lists: number
  listed: number
  /** For the search for boundaries: what it is there, made when first asked for. */
  story: StoryWord | null
  /** For those who read language: number and kinds of the word, of the `edition` of all lists they were looked up in. */
  word: number
  kinds: number
  edition: number
}

const FORMS = new WordTable(formOf)

/** The words of the text being read by where they begin: who cuts it up after others finds them here. */
let read = ''
const met: (WordForm | undefined)[] = new Array(1 << 16).fill(undefined)

function open(text: string): void {
  met.fill(undefined, 0, read.length)
  read = text
}

/** The forms met in `text`, each where its word begins; nowhere else is one sure to be of the same way to cut it. */
export function formsMet(text: string): readonly (WordForm | undefined)[] {
  if (text !== read) open(text)
  return met
}

/** The form of the word at `text[start, end)`, whose units the caller has. */
export function wordForm(text: string, units: Uint16Array, start: number, end: number): WordForm {
  if (text !== read) open(text)
  const known = met[start]
  if (known !== undefined && known.length === end - start) return known
  return hashedForm(text, units, start, end, hashOf(units, start, end))
}

/** The same for who has the hash of the word too and is the first to read it. */
export function hashedForm(
  text: string,
  units: Uint16Array,
  start: number,
  end: number,
  hash: number,
): WordForm {
  if (text !== read) open(text)
  const form = FORMS.at(text, units, start, end, hash)
  if (start < met.length) met[start] = form
  return form
}

const LISTS = new Map<string, number>()
let numbers = 0
let entries = 0

/** Puts words (lower case) on a list. */
export function enlist(list: number, words: Iterable<string>): void {
  for (const word of words) LISTS.set(word, (LISTS.get(word) ?? 0) | list)
  entries++
}

/** Puts every word that begins with a figure on a list. */
export function enlistNumbers(list: number): void {
  numbers |= list
  entries++
}

/** The lists a word is on, looked up again where there are new ones. */
export function listsOf(form: WordForm): number {
  if (form.listed !== entries) {
    form.lists = (LISTS.get(form.lower) ?? 0) | (FIGURE.test(form.text) ? numbers : 0)
    form.listed = entries
  }
  return form.lists
}

const FIGURE = /^\d/
const CURLED = /[’ʼ]/

/** The form of a word that stands by itself. */
export function formOf(text: string): WordForm {
  const straight = CURLED.test(text) ? text.replace(/[’ʼ]/g, "'") : text
  const lower = straight.toLowerCase()
  const capital = straight[0] !== lower[0]
  const { length } = text
  // What is asked of each word of each page stands first, where a processor fetches it at once.
  return { lower, length, lists: 0, listed: -1, story: null, text, capital, word: 0, kinds: 0, edition: -1 }
}
