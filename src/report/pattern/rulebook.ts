/** Many patterns tried at once: only those all of whose words and kinds of mention occur in the sentence are walked. @module */
import type { MarkedSentence } from '../../mention/marked.ts'
import type { Token } from '../../mention/token.ts'
import { numbered, UNKNOWN } from '../../mention/word.ts'
import { type Match, matchesOf } from './match.ts'
import { compile, type Pattern } from './pattern.ts'
import type { Unit } from './unit.ts'

/** A rule is known by its id (`defection.crossedTheFloor`) and may be said in several ways. */
export interface Rule {
  readonly id: string
  readonly patterns: readonly string[]
}

export interface Firing<R extends Rule> {
  readonly rule: R
  readonly match: Match
}

interface Entry<R extends Rule> {
  readonly rule: R
  readonly pattern: Pattern
}

const EVERY_KIND = ~0

/**
 * Compiled rules. To be made before the text is cut into tokens (`beforeReading`). What is looked at in every
 * sentence are rows of numbers, in one piece each: patterns have numbers in the order they are written, words those of
 * `mention/word.ts`.
 */
export class Rulebook<R extends Rule> {
  readonly #entries: readonly Entry<R>[]
  /** By word: the kinds of mention, as bits, that all patterns it anchors need; every kind where it anchors none. */
  readonly #least: Int32Array
  /** By word: where the patterns it anchors begin in `#anchored`. Under 0 are those that no word anchors. */
  readonly #first: Int32Array
  readonly #anchored: Int32Array
  /** By pattern: the kinds it needs, and where what it demands begins in `#demands`: sets of words, up to a 0. */
  readonly #kinds: Int32Array
  readonly #demanded: Int32Array
  readonly #demands: Int32Array
  /** A set is where it begins here: its words, up to a 0. */
  readonly #sets: Int32Array
  /** By word and by pattern, the last sentence that had it or that it was tried in. */
  readonly #seen: Int32Array
  readonly #tried: Int32Array
  #sentence = 0

  constructor(rules: readonly R[]) {
    this.#entries = rules.flatMap((rule) =>
      rule.patterns.map((source) => ({ rule, pattern: compile(source) })),
    )
    const patterns = this.#entries.map(({ pattern }) => pattern)
    const anchors = patterns.map(({ anchor }) => (anchor ? [...anchor].map(numbered) : [UNKNOWN]))
    const sets = new Sets()
    const demands = patterns.map(({ words }) => [...words.map((set) => sets.placeOf(set)), END])
    const words = Math.max(0, ...anchors.flat(), ...sets.row) + 1
    this.#kinds = Int32Array.from(patterns, ({ kinds }) => kinds)
    this.#demands = Int32Array.from(demands.flat())
    this.#demanded = beginnings(demands)
    this.#sets = Int32Array.from(sets.row)
    this.#seen = new Int32Array(words)
    this.#tried = new Int32Array(patterns.length)
    const anchored: number[][] = Array.from({ length: words }, () => [])
    this.#least = new Int32Array(words).fill(EVERY_KIND)
    for (const [at, own] of anchors.entries())
      for (const word of own) {
        anchored[word]?.push(at)
        this.#least[word] = (this.#least[word] as number) & (this.#kinds[at] as number)
      }
    this.#anchored = Int32Array.from(anchored.flat())
    this.#first = beginnings(anchored)
  }

  /**
   * All firings in a sentence, in the order the rules are written, then of place. `unitsOf` is asked only where a
   * pattern may hold; `admits` says which rules count, all of them without it.
   */
  fire(
    { tokens, named }: MarkedSentence,
    unitsOf: () => readonly Unit[],
    admits?: (rule: R) => boolean,
  ): readonly Firing<R>[] {
    const absent = ~named
    const least = this.#least
    let found: number[] | null = null
    let looked = false
    for (let at = -1; at < tokens.length; at++) {
      const word = at < 0 ? UNKNOWN : (tokens[at] as Token).word
      if (word >= least.length || ((least[word] as number) & absent) !== 0) continue
      if (word === UNKNOWN && at >= 0) continue
      if (!looked) this.#look(tokens)
      looked = true
      const end = this.#first[word + 1] as number
      for (let next = this.#first[word] as number; next < end; next++) {
        const pattern = this.#anchored[next] as number
        if (this.#tried[pattern] === this.#sentence || !this.#canHold(pattern, absent)) continue
        this.#tried[pattern] = this.#sentence
        if (admits && !admits((this.#entries[pattern] as Entry<R>).rule)) continue
        found ??= []
        insert(found, pattern)
      }
    }
    if (!found) return NONE
    const units = unitsOf()
    const firings: Firing<R>[] = []
    for (const at of found) {
      const { rule, pattern } = this.#entries[at] as Entry<R>
      for (const match of matchesOf(pattern, units)) firings.push({ rule, match })
    }
    return firings
  }

  #look(tokens: readonly Token[]): void {
    const seen = this.#seen
    // Past the largest number it goes on with the smallest: only the last sentence is ever compared with.
    const sentence = (this.#sentence + 1) | 0
    this.#sentence = sentence
    for (let at = 0; at < tokens.length; at++) {
      const { word } = tokens[at] as Token
      if (word < seen.length) seen[word] = sentence
    }
  }

  /** Whether the sentence last looked at has no kind `absent` that the pattern needs, and a word of every set, be it inside a mention. */
  #canHold(pattern: number, absent: number): boolean {
    if (((this.#kinds[pattern] as number) & absent) !== 0) return false
    for (let at = this.#demanded[pattern] as number; this.#demands[at] !== END; at++)
      if (!this.#hasOne(this.#demands[at] as number)) return false
    return true
  }

  #hasOne(set: number): boolean {
    for (let at = set; this.#sets[at] !== END; at++)
      if (this.#seen[this.#sets[at] as number] === this.#sentence) return true
    return false
  }
}

/** No word has this number, and no set begins there. */
const END = 0

/** Sets of words in one row of their numbers, each different one once. */
class Sets {
  readonly row: number[] = [END]
  readonly #places = new Map<string, number>()

  placeOf(words: ReadonlySet<string>): number {
    const numbers = [...words].map(numbered)
    const key = numbers.join(' ')
    let place = this.#places.get(key)
    if (place === undefined) {
      place = this.row.length
      this.#places.set(key, place)
      this.row.push(...numbers, END)
    }
    return place
  }
}

/** Where each list begins when they are put into one row, and where the last ends. */
function beginnings(lists: readonly (readonly number[])[]): Int32Array {
  const first = new Int32Array(lists.length + 1)
  for (const [at, list] of lists.entries()) first[at + 1] = (first[at] as number) + list.length
  return first
}

const NONE: readonly never[] = []

/** Puts a number in its place among those before it, of which there are few. */
function insert(numbers: number[], number: number): void {
  let at = numbers.length
  for (; at > 0 && (numbers[at - 1] as number) > number; at--) numbers[at] = numbers[at - 1] as number
  numbers[at] = number
}
