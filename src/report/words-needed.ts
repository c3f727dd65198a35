/** The words without which a rule's trigger means something else, looked for in a whole article. @module */
import type { MarkedArticle, MarkedSentence } from '../mention/marked.ts'
import { beforeReading, WordBits } from '../mention/word.ts'
import { lazily } from '../register/lookup.ts'
import { eventRules } from './events/all.ts'

/** The different sets of words that rules need, as bits, and the bit of each. */
const needs = lazily(() => {
  const sets = eventRules.flatMap((rule) => rule.needs ?? [])
  const lists = [...new Map(sets.map((set) => [listed(set), set])).keys()]
  return {
    words: new WordBits(...lists.map((list) => list.split(' '))),
    bits: new Map(sets.map((set) => [set, 1 << lists.indexOf(listed(set))])),
  }
})
beforeReading(needs)

function listed(words: ReadonlySet<string>): string {
  return [...words].join(' ')
}

/** Of the sets of words that rules need, those an article has a word of: read as far as it takes to say so. */
export class WordsNeeded {
  readonly #sentences: readonly MarkedSentence[]
  #next = 0
  #found = 0

  constructor({ sentences }: MarkedArticle) {
    this.#sentences = sentences
  }

  has(set: ReadonlySet<string>): boolean {
    const { words, bits } = needs()
    const bit = bits.get(set) ?? 0
    while ((this.#found & bit) === 0 && this.#next < this.#sentences.length)
      this.#found |= words.in((this.#sentences[this.#next++] as MarkedSentence).tokens)
    return (this.#found & bit) !== 0
  }
}
