/**
 * The words of all pages as they are written, by number: what is known of each is worked out once, in one table for all
 * who cut a page into words, so that a word met by one is at hand for the next. A number is good until the table starts
 * anew, as it may when the next word is looked up: ask at once what is known of it, or make room first.
 * @module
 */
import { FaultError } from '../base/error.ts'
import type { Scan } from './scan.ts'
import { FIRST_FIELD, LENGTH, RECORD, WORDS, WordTable } from './word-table.ts'

/** By number of a word: as written, and in lower case with straight apostrophes. */
const texts: string[] = ['']
const lowers: string[] = ['']

let fields = FIRST_FIELD

/** Where in the record of a word (see `formRecords`) there is a place for something known of it. */
export function newField(): number {
  if (fields === RECORD) throw new FaultError('no room for more in the records of words')
  return fields++
}

const tables: unknown[][] = []

/** A place for something known of each word that is no number, by its number: undefined until it is set. */
export function rows<Row>(): (Row | undefined)[] {
  const table = new Array<Row | undefined>(WORDS + 1).fill(undefined)
  tables.push(table)
  return table
}

/** The lists each word is on, as bits of `LIST`, and `PARTED`. */
const LISTS_FIELD = newField()
/** Of a word that lines take for several, those. */
const PARTS = rows<LineWords>()

let edition = 0

const TABLE = new WordTable(
  (number, text) => {
    texts[number] = keyOf(text)
    lowers[number] = lowerOf(text)
    enlistForm(number)
  },
  () => {
    for (const table of tables) table.fill(undefined)
    texts.length = lowers.length = 1
    met.fill(0)
    edition++
  },
)

const RECORDS = TABLE.records

/** Records of `RECORD` numbers by number of a word: a field is 0 until it is set, and again when the table starts anew. */
export function formRecords(): Int32Array {
  return RECORDS
}

/** Another one when the table has started anew, and no number from before is good. */
export function formsEdition(): number {
  return edition
}

/** The words of the text being read by where they begin: who cuts it up after others finds them here. */
let read = ''
const met = new Uint16Array(1 << 16)

function open(text: string): void {
  met.fill(0, 0, read.length)
  read = text
}

/** The words met in `text`, each where it begins, 0 elsewhere; nowhere else is one sure to be of the same way to cut it. */
export function formsMet(text: string): Uint16Array {
  if (text !== read) open(text)
  return met
}

/** The number of the word at `text[start, end)`, whose units the caller has. */
export function wordForm(text: string, units: Uint16Array, start: number, end: number): number {
  const places = formsMet(text)
  const known = start < places.length ? (places[start] as number) : 0
  if (known !== 0 && RECORDS[known * RECORD + LENGTH] === end - start) return known
  const form = TABLE.numberOf(text, units, start, end)
  if (start < places.length) places[start] = form
  return form
}

/** Puts the numbers of the words of a text, as they were found in `units`, in `forms`: all good until another is asked for. */
export function numberForms(text: string, units: Uint16Array, words: Scan, forms: Uint16Array): void {
  const places = formsMet(text)
  const { count, starts, ends, lows, highs } = words
  TABLE.makeRoom(count)
  for (let at = 0; at < count; at++) {
    const start = starts[at] as number
    const form = TABLE.at(text, units, start, ends[at] as number, lows[at] as number, highs[at] as number)
    forms[at] = form
    if (start < places.length) places[start] = form
  }
}

/** As written. */
export function writtenAs(form: number): string {
  return texts[form] as string
}

/** Lower case, with straight apostrophes. */
export function lowerForm(form: number): string {
  return lowers[form] as string
}

/** Marks that stand inside a word for some who read it and part it for lines. */
const PARTING = /[.-]/
/** Among the lists of a word that lines take for several. */
export const PARTED = 1 << 31

/** What lines take a word with a point or a hyphen in it for, and the lists of those. */
export interface LineWords {
  readonly words: readonly string[]
  readonly lists: readonly number[]
}

/** The lists it is on, as bits of `LIST`; of one that is parted all those of its parts, and `PARTED`. */
export function onLists(form: number): number {
  return RECORDS[form * RECORD + LISTS_FIELD] as number
}

/** The parts of a word that is `PARTED`. */
export function partsOf(form: number): LineWords {
  return PARTS[form] as LineWords
}

const LISTS = new Map<string, number>()
const LISTS_BY_LOOK: (readonly [look: RegExp, list: number])[] = []

/** Puts words (lower case) on a list. */
export function enlist(list: number, words: Iterable<string>): void {
  for (const word of words) LISTS.set(word, (LISTS.get(word) ?? 0) | list)
  relist()
}

/** Puts every word (lower case) that looks so on a list. */
export function enlistLike(list: number, look: RegExp): void {
  LISTS_BY_LOOK.push([look, list])
  relist()
}

/** For words met before a list was made. */
function relist(): void {
  for (let form = 1; form < lowers.length; form++) enlistForm(form)
}

function enlistForm(form: number): void {
  const lower = lowers[form] as string
  if (!PARTING.test(lower)) {
    RECORDS[form * RECORD + LISTS_FIELD] = listsOf(lower)
    return
  }
  const words = lower.split(PARTING)
  const lists = words.map(listsOf)
  PARTS[form] = { words, lists }
  RECORDS[form * RECORD + LISTS_FIELD] = lists.reduce((all, one) => all | one, PARTED)
}

function listsOf(lower: string): number {
  let lists = LISTS.get(lower) ?? 0
  for (const [look, list] of LISTS_BY_LOOK) if (look.test(lower)) lists |= list
  return lists
}

const CURLED = /[’ʼ]/

/** Letters of other alphabets that look like Latin ones, and those: some pages print them for ours. */
const ALIKE: ReadonlyMap<string, string> = new Map(
  Array.from('οаеорсухіѕјΑΒΕΗΙΚΜΝΟΡΤΧΥΖАВЕКМНОРСТХ', (letter, at) => [
    letter,
    'oaeopcyxisjABEHIKMNOPTXYZABEKMHOPCTX'[at] as string,
  ]),
)
const FOREIGN = /[\u0370-\u04ff]/
const OURS = /[a-z]/i

/** A word in lower case, with straight apostrophes; "cοnfidence" with a Greek letter in it is "confidence". */
export function lowerOf(text: string): string {
  return keyOf(lowered(text))
}

/** The same for a word that is not kept. */
export function lowered(text: string): string {
  const straight = CURLED.test(text) ? text.replace(/[’ʼ]/g, "'") : text
  return (FOREIGN.test(straight) && OURS.test(straight) ? latin(straight) : straight).toLowerCase()
}

function latin(text: string): string {
  return Array.from(text, (letter) => ALIKE.get(letter) ?? letter).join('')
}

const KEYS: Record<string, true> = Object.create(null)

/** The same word as engines keep the names of properties, once each: words that differ are told apart at one look. */
function keyOf(word: string): string {
  KEYS[word] = true
  const [key = word] = Object.keys(KEYS)
  delete KEYS[word]
  return key
}
