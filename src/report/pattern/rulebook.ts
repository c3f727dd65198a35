/** Many patterns tried at once: only those all of whose words and kinds of mention occur in the sentence are walked. @module */
import type { MarkedSentence } from '../../mention/marked.ts'
import type { Token } from '../../mention/token.ts'
import { numbered } from '../../mention/word.ts'
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

/** Compiled rules, indexed by the number of their anchor word. To be made before the text is cut into tokens (`beforeReading`). */
export class Rulebook<R extends Rule> {
  readonly #always: Entry<R>[] = []
  /** By the number of a word: the patterns it anchors, none where it only occurs in some. */
  readonly #anchored: (Entry<R>[] | undefined)[] = []
  /** By the number of a word, the last sentence that had it; −1 where no rule has it. */
  readonly #seen: Float64Array
  #sentence = 0

  constructor(rules: readonly R[]) {
    let order = 0
    for (const rule of rules) {
      for (const source of rule.patterns) {
        const pattern = compile(source)
        const words = pattern.words.map((set) => [...set].map(numbered))
        const entry = { rule, pattern, order: order++, words, tried: 0 }
        if (!pattern.anchor) this.#always.push(entry)
        for (const word of words.flat()) this.#at(word)
        for (const word of pattern.anchor ?? []) this.#at(numbered(word)).push(entry)
      }
    }
    this.#seen = Float64Array.from(this.#anchored, (entries) => (entries ? 0 : -1))
  }

  #at(word: number): Entry<R>[] {
    // No holes: an array without them is looked into at once.
    while (this.#anchored.length <= word) this.#anchored.push(undefined)
    const entries = this.#anchored[word] ?? []
    this.#anchored[word] = entries
    return entries
  }

  /**
   * All firings in a sentence, in the order the rules are written, then of place. `unitsOf` is asked only where a
   * pattern may hold; `admits` says which rules count, all of them without it.
   */
  fire(
    { tokens, mentions }: MarkedSentence,
    unitsOf: () => readonly Unit[],
    admits?: (rule: R) => boolean,
  ): Firing<R>[] {
    const sentence = ++this.#sentence
    const words: number[] = []
    const seen = this.#seen
    for (let at = 0; at < tokens.length; at++) {
      const { word } = tokens[at] as Token
      if (word >= seen.length || (seen[word] as number) < 0 || seen[word] === sentence) continue
      seen[word] = sentence
      words.push(word)
    }
    let kinds = 0
    for (const { kind } of mentions) kinds |= KIND_BITS[kind]
    const entries: Entry<R>[] = []
    const add = (entry: Entry<R>) => {
      if (this.#canHold(entry, kinds) && (!admits || admits(entry.rule))) entries.push(entry)
    }
    for (const entry of this.#always) add(entry)
    for (const word of words) {
      for (const entry of this.#anchored[word] as Entry<R>[]) {
        if (entry.tried === sentence) continue
        entry.tried = sentence
        add(entry)
      }
    }
    if (entries.length === 0) return []
    entries.sort((a, b) => a.order - b.order)
    const units = unitsOf()
    return entries.flatMap(({ rule, pattern }) => matchesOf(pattern, units).map((match) => ({ rule, match })))
  }

  /** Whether the sentence last looked at has a word of every set, be it inside a mention, and a mention of every kind. */
  #canHold({ pattern, words }: Entry<R>, kinds: number): boolean {
    if ((pattern.kinds & ~kinds) !== 0) return false
    for (const set of words) if (!set.some((word) => this.#seen[word] === this.#sentence)) return false
    return true
  }
}
