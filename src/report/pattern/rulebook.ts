/** Many patterns tried at once: only those all of whose words and kinds of mention occur in the sentence are walked. @module */
import type { MarkedSentence } from '../../mention/marked.ts'
import type { Token } from '../../mention/token.ts'
import { UNKNOWN } from '../../mention/word.ts'
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

/**
 * Compiled rules. To be made before the text is cut into tokens (`beforeReading`). What is looked at in every
 * sentence are rows of numbers, in one piece each: patterns have numbers in the order they are written, words those of
 * `mention/word.ts`. Patterns that one word anchors are in groups by the first set of words they demand besides, so
 * that it is looked for once.
 */
export class Rulebook<R extends Rule> {
  readonly #entries: readonly Entry<R>[]
  /** By word: where the groups it anchors begin. Under 0 are those that no word anchors. */
  readonly #groups: Int32Array
  /** By group: the kinds of mention, as bits, that all its patterns need; the set they demand; where they begin in `#grouped`. */
  readonly #least: Int32Array
  readonly #asked: Int32Array
  readonly #members: Int32Array
  readonly #grouped: Int32Array
  /** By pattern: the kinds it needs, and where what it demands besides begins in `#demands`: sets of words, up to a 0. */
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
    const sets = new Sets()
    const demands = patterns.map(({ words }) => words.map((set) => sets.placeOf(set)))
    const further = demands.map((own) => [...own.slice(1), END])
    const words = Math.max(0, ...patterns.flatMap(({ anchor }) => anchor ?? []), ...sets.row) + 1
    this.#kinds = Int32Array.from(patterns, ({ kinds }) => kinds)
    this.#demands = Int32Array.from(further.flat())
    this.#demanded = beginnings(further)
    this.#sets = Int32Array.from(sets.row)
    this.#seen = new Int32Array(words)
    this.#tried = new Int32Array(patterns.length)
    const anchored = Array.from({ length: words }, () => new Map<number, number[]>())
    for (const [at, { anchor }] of patterns.entries())
      for (const word of anchor ?? [UNKNOWN]) {
        const groups = anchored[word] as Map<number, number[]>
        const set = demands[at]?.[0] ?? END
        groups.set(set, [...(groups.get(set) ?? []), at])
      }
    const groups = anchored.flatMap((own) => [...own.values()])
    this.#groups = beginnings(anchored.map((own) => [...own.keys()]))
    this.#asked = Int32Array.from(anchored.flatMap((own) => [...own.keys()]))
    this.#least = Int32Array.from(groups, (own) =>
      own.reduce((all, at) => all & (this.#kinds[at] as number), ~0),
    )
    this.#members = beginnings(groups)
    this.#grouped = Int32Array.from(groups.flat())
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
    const found = this.#candidates(tokens, ~named)
    if (found.length === 0) return NONE
    const firings: Firing<R>[] = []
    for (const at of found) {
      const { rule, pattern } = this.#entries[at] as Entry<R>
      if (admits && !admits(rule)) continue
      for (const match of matchesOf(pattern, unitsOf())) firings.push({ rule, match })
    }
    return firings
  }

  /** The patterns that may hold in a sentence without the kinds of mention `absent`, in the order they are written. */
  #candidates(tokens: readonly Token[], absent: number): readonly number[] {
    this.#look(tokens)
    const groups = this.#groups
    let found: number[] | null = null
    for (let at = -1; at < tokens.length; at++) {
      const word = at < 0 ? UNKNOWN : (tokens[at] as Token).word
      if (word >= groups.length - 1 || (word === UNKNOWN && at >= 0)) continue
      const end = groups[word + 1] as number
      for (let group = groups[word] as number; group < end; group++) {
        if (((this.#least[group] as number) & absent) !== 0) continue
        const set = this.#asked[group] as number
        if (set !== END && !this.#hasOne(set)) continue
        const last = this.#members[group + 1] as number
        for (let next = this.#members[group] as number; next < last; next++) {
          const pattern = this.#grouped[next] as number
          if (this.#tried[pattern] === this.#sentence || !this.#canHold(pattern, absent)) continue
          this.#tried[pattern] = this.#sentence
          found ??= []
          insert(found, pattern)
        }
      }
    }
    return found ?? NONE
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

  /** Whether the sentence last looked at lacks no kind that the pattern needs, and has a word of every further set, be it inside a mention. */
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

  placeOf(words: readonly number[]): number {
    const key = words.join(' ')
    let place = this.#places.get(key)
    if (place === undefined) {
      place = this.row.length
      this.#places.set(key, place)
      this.row.push(...words, END)
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
