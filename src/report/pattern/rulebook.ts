/** Many patterns tried at once: only those all of whose words and kinds of mention occur in the sentence are walked. @module */
import { type Match, matchesOf } from './match.ts'
import { compile, KIND_BITS, type Pattern } from './pattern.ts'
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

/** A pattern with its words by number. */
interface Entry<R extends Rule> {
  readonly rule: R
  readonly pattern: Pattern
  readonly order: number
  readonly words: readonly (readonly number[])[]
  /** The last sentence it was tried in. */
  tried: number
}

/** Compiled rules, indexed by anchor word. */
export class Rulebook<R extends Rule> {
  readonly #numbers = new Map<string, number>()
  readonly #anchored: Entry<R>[][] = []
  readonly #always: Entry<R>[] = []
  /** For each word, the last sentence that had it. */
  readonly #seen: Float64Array
  #sentence = 0

  constructor(rules: readonly R[]) {
    let order = 0
    for (const rule of rules) {
      for (const source of rule.patterns) {
        const pattern = compile(source)
        const words = pattern.words.map((set) => [...set].map((word) => this.#numberOf(word)))
        const entry = { rule, pattern, order: order++, words, tried: 0 }
        if (!pattern.anchor) this.#always.push(entry)
        else for (const word of pattern.anchor) this.#anchored[this.#numberOf(word)]?.push(entry)
      }
    }
    this.#seen = new Float64Array(this.#numbers.size)
  }

  #numberOf(word: string): number {
    let number = this.#numbers.get(word)
    if (number === undefined) {
      number = this.#anchored.push([]) - 1
      this.#numbers.set(word, number)
    }
    return number
  }

  /** All firings in a sentence, in the order the rules are written, then of place. */
  fire(units: readonly Unit[]): Firing<R>[] {
    const sentence = ++this.#sentence
    const words: number[] = []
    let kinds = 0
    for (const unit of units) {
      if (unit.mention) {
        kinds |= KIND_BITS[unit.mention.kind]
        // Words inside a mention of several are none of the sentence.
        if (unit.to - unit.from > 1) continue
      }
      const word = this.#numbers.get(unit.lower)
      if (word === undefined || this.#seen[word] === sentence) continue
      this.#seen[word] = sentence
      words.push(word)
    }
    const entries = this.#always.filter((entry) => this.#canHold(entry, kinds))
    for (const word of words) {
      for (const entry of this.#anchored[word] as Entry<R>[]) {
        if (entry.tried === sentence) continue
        entry.tried = sentence
        if (this.#canHold(entry, kinds)) entries.push(entry)
      }
    }
    if (entries.length === 0) return []
    entries.sort((a, b) => a.order - b.order)
    return entries.flatMap(({ rule, pattern }) => matchesOf(pattern, units).map((match) => ({ rule, match })))
  }

  /** Whether the sentence last looked at has a word of every set and a mention of every kind. */
  #canHold({ pattern, words }: Entry<R>, kinds: number): boolean {
    if ((pattern.kinds & ~kinds) !== 0) return false
    for (const set of words) if (!set.some((word) => this.#seen[word] === this.#sentence)) return false
    return true
  }
}
