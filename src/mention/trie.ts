/** Many names looked for at once: a trie over lower-case words. @module */
import type { Token } from './token.ts'

interface Node<V> {
  readonly next: Map<string, Node<V>>
  readonly values: V[]
}

function node<V>(): Node<V> {
  return { next: new Map(), values: [] }
}

/** One past the last token of a name, and everything known under it. */
export interface Found<V> {
  readonly to: number
  readonly values: readonly V[]
}

export class Trie<V> {
  readonly #root: Node<V> = node()

  /** Words are lower case, as `Token.lower` has them. */
  add(words: readonly string[], value: V): void {
    let here = this.#root
    for (const word of words) {
      let next = here.next.get(word)
      if (!next) {
        next = node()
        here.next.set(word, next)
      }
      here = next
    }
    if (here !== this.#root && !here.values.includes(value)) here.values.push(value)
  }

  /** The words names start with. */
  get openings(): Iterable<string> {
    return this.#root.next.keys()
  }

  /** The longest name that starts at token `at`, or null. Never looks past `to`. */
  longest(tokens: readonly Token[], at: number, to = tokens.length): Found<V> | null {
    let here = this.#root
    let best: Found<V> | null = null
    for (let index = at; index < to; index++) {
      const next = here.next.get((tokens[index] as Token).lower)
      if (!next) break
      here = next
      if (here.values.length > 0) best = { to: index + 1, values: here.values }
    }
    return best
  }
}
