/**
 * Word numbers: what makes reading quick.
 *
 * Every word of a list the program looks words up in (names of the register, verbs of saying, words of rules) has a
 * number; all other words share the number 0. A token is given the number of its word once, when the page is cut into
 * tokens. From then on a trie or a list answers by an index into an array, without hashing or comparing strings.
 *
 * Some lists are kinds: a bit each, joined on the token and, over its tokens, on the sentence. A stage that needs a
 * word of its kind asks the sentence first (`sentence.kinds & KIND.saying`), and most sentences of a newspaper hold
 * none. A bit may stand where the stage then finds nothing; where it is missing there is nothing to find.
 * @module
 */
import { FaultError } from '../base/error.ts'

/** The number of a word that no list holds. */
export const UNKNOWN = 0

/** What a word may open or be, a bit each. The last are said by the look of a token, the others by lists. */
export const KIND = {
  /** May open one. */
  date: 1 << 0,
  number: 1 << 1,
  office: 1 << 2,
  /** With a capital, as are those that may open a seat. */
  party: 1 << 3,
  seat: 1 << 4,
  /** May open a party without a capital: "an independent". */
  smallParty: 1 << 11,
  /** May be a name of somebody, or open one, where no capital follows: a title, a given name, a surname. */
  name: 1 << 12,
  pronoun: 1 << 5,
  /** No date is without a word of the calendar or the clock, a figure or what may end in one ("two-year"). */
  time: 1 << 8,
  /** No number is without one of these or a figure. */
  amount: 1 << 9,
  /** No office is without one of these. */
  head: 1 << 10,
  /** A verb by which the press attributes words, or "according". */
  saying: 1 << 6,
  /** A mark that may open or close a quotation. */
  quote: 1 << 7,
  /** A verb by which somebody judges something: "condemned", "welcomed". */
  judging: 1 << 16,
  /** Of which few sentences have one, and some stage waits for it: "rubbished", "committees". */
  awaited: 1 << 14,
  /** What is written and says something: "letter", "statement". */
  letter: 1 << 17,
  /** By which a letter opens or closes: "Dear", "sincerely". */
  greeting: 1 << 13,
  /** By which a page says that it is made up. */
  invented: 1 << 18,
  /** A journalist: "correspondent", "columnist". */
  reporter: 1 << 19,
  /** No house of parliament, of ours or of a nation, is spoken of without one of these. */
  house: 1 << 20,
  /** No by-election is. */
  poll: 1 << 21,
  /** No description stands for somebody ("the veteran backbencher") without one of these or a hyphen ("the ex-minister"). */
  described: 1 << 25,
  /** Ends as adjectives do: "treacherous", "undemocratic". */
  adjective: 1 << 26,
  /** Stepped over between the words of a rule: an adverb, a possessive mark; some are on a list, others end in "-ly". */
  passed: 1 << 27,
  /** A verb by which a seat is won or held: "won", "kept". */
  winning: 1 << 22,
  /** By what else a seat is won in the days after a general election: "ousted", "landslide". */
  night: 1 << 23,
  /** By which a page shows whether it is of the House or of something else: "minister", "striker". */
  setting: 1 << 24,
  figure: 1 << 28,
  /** By which somebody speaks of themselves: "I", "my". */
  self: 1 << 31,
  /** A word with a hyphen in it: of the kinds of what that ties together, where those matter. */
  hyphen: 1 << 29,
  /** With "ex-" or the like at its front. */
  prefixed: 1 << 15,
  /** A word that opens with a capital. */
  capital: 1 << 30,
} as const

const NUMBERS = new Map<string, number>()
/** By number. */
let kinds = new Int32Array(1 << 14)
let changes = 0

const awaited: (() => void)[] = []

/** For lists that take long to compile: this is done before the first text is cut into tokens, and never where none is. */
export function beforeReading(compile: () => void): void {
  awaited.push(compile)
}

/** Grows whenever a word gets a number or a kind: what was looked up before must be looked up again. */
export function wordsEdition(): number {
  while (awaited.length > 0) awaited.pop()?.()
  return changes
}

/** The number of a lower-case word, 0 where no list holds it. */
export function numberOf(lower: string): number {
  return NUMBERS.get(lower) ?? UNKNOWN
}

/** For lists as they are compiled, never for words of a page: the number of a lower-case word, a new one where it has none. */
export function numbered(lower: string): number {
  const known = NUMBERS.get(lower)
  if (known !== undefined) return known
  const number = NUMBERS.size + 1
  NUMBERS.set(lower, number)
  changes++
  return number
}

/** Of these kinds a word is only where it is printed with a capital. */
const CAPITALISED = KIND.party | KIND.seat

/** The kinds of the word with this number, printed with a capital or without. */
export function kindsOf(number: number, capital: boolean): number {
  const all = kinds[number] ?? 0
  return capital ? all | KIND.capital : all & ~CAPITALISED
}

/** Adds lower-case words to a kind. */
export function addKind(kind: number, words: Iterable<string>): void {
  for (const word of words) {
    const number = numbered(word)
    if (number >= kinds.length) {
      const larger = new Int32Array(Math.max(kinds.length * 2, number + 1))
      larger.set(kinds)
      kinds = larger
    }
    if (((kinds[number] as number) & kind) === kind) continue
    kinds[number] = (kinds[number] as number) | kind
    changes++
  }
}

/** What lists are asked about: it has the number of a word. */
export interface Numbered {
  readonly word: number
}

/** Lists there may be, 32 to a number. */
const LISTS = 1024
const ROW = LISTS / 32
/** Words on any list there may be. */
const LISTED = 1 << 13
/** By number of a word its row in `ROWS`; 0, which is empty, of a word that is on no list. */
const ROW_OF = new Uint16Array(1 << 16)
/**
 * Of each word on a list a bit for every list, side by side: a word is asked about by many lists, one after the other,
 * and most of the time an answer takes is waiting for memory that no other list has just touched.
 */
const ROWS = new Int32Array((LISTED + 1) * ROW)
let lists = 0
let listed = 0

function rowOf(number: number): number {
  const known = ROW_OF[number]
  if (known) return known
  if (known === undefined || listed === LISTED) throw new FaultError('no room for more words on lists')
  ROW_OF[number] = ++listed
  return listed
}

/**
 * A list of words that is asked about tokens. It is made where modules are, never for a page: tokens cut before do not
 * know its words, and there is room for so many lists only.
 */
export class WordSet {
  /** Where in a row its bit is. */
  readonly #place: number
  readonly #bit: number

  /** Words are lower case, as `Token.lower` has them. */
  constructor(words: Iterable<string>) {
    if (lists === LISTS) throw new FaultError('no room for more lists of words')
    this.#place = lists >> 5
    this.#bit = 1 << (lists & 31)
    lists++
    for (const word of words) {
      const at = rowOf(numbered(word)) * ROW + this.#place
      ROWS[at] = (ROWS[at] as number) | this.#bit
    }
  }

  /**
   * Whether the word of the token is on the list; of no token it is not. Engines read tokens quickest where nothing else
   * is asked about: who has a number alone asks `holds`.
   */
  has(token: Numbered | undefined): boolean {
    return token !== undefined && this.holds(token.word)
  }

  /** Whether the word with this number is. */
  holds(number: number): boolean {
    const row = (ROW_OF[number] as number) * ROW
    return ((ROWS[row + this.#place] as number) & this.#bit) !== 0
  }

  /** Whether one of the tokens from place `from` up to `to` is on the list; there need not be so many. */
  in(tokens: readonly Numbered[], from = 0, to = tokens.length): boolean {
    const end = Math.min(to, tokens.length)
    for (let at = Math.max(from, 0); at < end; at++) if (this.has(tokens[at])) return true
    return false
  }
}

/** The words of a list written with blanks between them. */
export function wordSet(list: string): WordSet {
  return new WordSet(list.trim().split(/\s+/))
}

/** The same, its words a kind. */
export function wordsOfKind(kind: number, list: string): WordSet {
  const words = list.trim().split(/\s+/)
  addKind(kind, words)
  return new WordSet(words)
}

/** What words say, asked about tokens; it is made where a `WordSet` may be. */
export class WordMap<Value> {
  /** Those that say something. */
  readonly words: readonly string[]
  /** By number of a word, the place of its value. */
  readonly #places: Uint16Array
  readonly #values: (Value | undefined)[] = [undefined]

  /** Words are lower case, as `Token.lower` has them; of one that stands twice the last value holds. */
  constructor(entries: Iterable<readonly [word: string, value: Value]>) {
    const all = new Map(entries)
    this.words = [...all.keys()]
    const numbers = this.words.map(numbered)
    this.#places = new Uint16Array(Math.max(0, ...numbers) + 1)
    for (const [at, number] of numbers.entries()) this.#places[number] = at + 1
    this.#values.push(...all.values())
  }

  /** What the word of the token says; undefined where it is not on the list, or there is no token. */
  get(token: Numbered | undefined): Value | undefined {
    return token && this.of(token.word)
  }

  /** What the word with this number says. */
  of(number: number): Value | undefined {
    return number < this.#places.length ? this.#values[this.#places[number] as number] : undefined
  }

  has(token: Numbered | undefined): boolean {
    return token !== undefined && token.word < this.#places.length && this.#places[token.word] !== 0
  }
}

const MOST_LISTS = 31

/** Several lists as bits, at most 31: one look at each word of a sentence says which of them it has words of. */
export class WordBits {
  readonly #bits: Int32Array

  /** Words are lower case, as `Token.lower` has them; one may stand in several lists. */
  constructor(...lists: readonly Iterable<string>[]) {
    if (lists.length > MOST_LISTS)
      throw new Error(`${lists.length} lists of words, at most ${MOST_LISTS} have a bit`)
    const numbers = lists.map((words) => [...words].map(numbered))
    this.#bits = new Int32Array(Math.max(0, ...numbers.flat()) + 1)
    for (const [at, list] of numbers.entries())
      for (const number of list) this.#bits[number] = (this.#bits[number] as number) | (1 << at)
  }

  /** Bit n is set where the word of the token is on the nth list. */
  of(token: Numbered): number {
    return token.word < this.#bits.length ? (this.#bits[token.word] as number) : 0
  }

  /** Bit n is set where one of the tokens is a word of the nth list. */
  in(tokens: readonly Numbered[]): number {
    const bits = this.#bits
    let found = 0
    for (let at = 0; at < tokens.length; at++) {
      const { word } = tokens[at] as Numbered
      if (word < bits.length) found |= bits[word] as number
    }
    return found
  }
}

/** Lists of words by name, and the bit of each: `words.in(tokens) & bits.denying`. */
export function namedBits<Name extends string>(
  lists: Readonly<Record<Name, string>>,
): { readonly words: WordBits; readonly bits: Readonly<Record<Name, number>> } {
  const names = Object.keys(lists) as Name[]
  return {
    words: new WordBits(...names.map((name) => lists[name].trim().split(/\s+/))),
    bits: Object.fromEntries(names.map((name, at) => [name, 1 << at])) as Record<Name, number>,
  }
}
