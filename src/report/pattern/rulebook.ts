/** Many patterns tried at once: only those all of whose words and kinds of mention occur in the sentence are walked. @module */
import type { MarkedSentence } from '../../mention/marked.ts'
import type { Mention } from '../../mention/mention.ts'
import type { Token } from '../../mention/token.ts'
import { numbered, UNKNOWN } from '../../mention/word.ts'
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
  /** Of the pattern: here it is at hand. */
  readonly kinds: number
  readonly order: number
  readonly words: readonly (readonly number[])[]
  /** The last sentence it was tried in. */
  tried: number
}

/** The patterns a word anchors. */
interface Anchored<R extends Rule> {
  readonly entries: Entry<R>[]
  /** Kinds of mention, as bits, that each of them needs. */
  kinds: number
}

const EVERY_KIND = ~0

/** Compiled rules, indexed by the number of their anchor word. To be made before the text is cut into tokens (`beforeReading`). */
export class Rulebook<R extends Rule> {
  /** By the number of a word; under 0, which no rule's word has, what no word anchors. */
  readonly #anchors: (Anchored<R> | undefined)[] = []
  /** By the number of a word, the last sentence that had it. */
  readonly #seen: Int32Array
  #sentence = 0

  constructor(rules: readonly R[]) {
    let order = 0
    let last = 0
    for (const rule of rules) {
      for (const source of rule.patterns) {
        const pattern = compile(source)
        const words = pattern.words.map((set) => [...set].map(numbered))
        const entry = { rule, pattern, kinds: pattern.kinds, order: order++, words, tried: 0 }
        for (const word of pattern.anchor ?? [null])
          add(this.#anchoredBy(word === null ? UNKNOWN : numbered(word)), entry)
        last = Math.max(last, ...words.flat())
      }
    }
    this.#seen = new Int32Array(last + 1)
  }

  #anchoredBy(word: number): Anchored<R> {
    // No holes: an array without them is looked into at once.
    while (this.#anchors.length <= word) this.#anchors.push(undefined)
    const anchored = this.#anchors[word] ?? { entries: [], kinds: EVERY_KIND }
    this.#anchors[word] = anchored
    return anchored
  }

  /**
   * All firings in a sentence, in the order the rules are written, then of place. `unitsOf` is asked only where a
   * pattern may hold; `admits` says which rules count, all of them without it.
   */
  fire(
    { tokens, mentions }: MarkedSentence,
    unitsOf: () => readonly Unit[],
    admits?: (rule: R) => boolean,
  ): readonly Firing<R>[] {
    const absent = ~kindsOf(mentions)
    const anchors = this.#anchors
    let entries: Entry<R>[] | null = null
    let looked = false
    for (let at = -1; at < tokens.length; at++) {
      // The number 0 has those that no word anchors.
      const word = at < 0 ? UNKNOWN : (tokens[at] as Token).word
      const anchored = word < anchors.length && (word !== UNKNOWN || at < 0) ? anchors[word] : undefined
      if (!anchored || (anchored.kinds & absent) !== 0) continue
      if (!looked) this.#look(tokens)
      looked = true
      for (const entry of anchored.entries) {
        if (entry.tried === this.#sentence || (entry.kinds & absent) !== 0) continue
        entry.tried = this.#sentence
        if (!this.#hasWords(entry) || (admits && !admits(entry.rule))) continue
        entries ??= []
        entries.push(entry)
      }
    }
    if (!entries) return NONE
    if (entries.length > 1) entries.sort((a, b) => a.order - b.order)
    return firingsOf(entries, unitsOf())
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

  /** Whether the sentence last looked at has a word of every set, be it inside a mention. */
  #hasWords({ words }: Entry<R>): boolean {
    for (let at = 0; at < words.length; at++) if (!this.#hasOne(words[at] as readonly number[])) return false
    return true
  }

  #hasOne(words: readonly number[]): boolean {
    for (let at = 0; at < words.length; at++)
      if (this.#seen[words[at] as number] === this.#sentence) return true
    return false
  }
}

const NONE: readonly never[] = []

function add<R extends Rule>(anchored: Anchored<R>, entry: Entry<R>): void {
  anchored.entries.push(entry)
  anchored.kinds &= entry.kinds
}

function kindsOf(mentions: readonly Mention[]): number {
  let kinds = 0
  for (let at = 0; at < mentions.length; at++) kinds |= KIND_BITS[(mentions[at] as Mention).kind]
  return kinds
}

function firingsOf<R extends Rule>(entries: readonly Entry<R>[], units: readonly Unit[]): Firing<R>[] {
  const firings: Firing<R>[] = []
  for (const { rule, pattern } of entries)
    for (const match of matchesOf(pattern, units)) firings.push({ rule, match })
  return firings
}
