/** Many names looked for at once: a trie over the numbers of words. @module */
import type { Token } from './token.ts'
import { numbered } from './word.ts'

interface Node<V> {
  readonly next: Map<number, Node<V>>
  readonly values: V[]
}

/** One past the last token of a name, and everything known under it. */
export interface Found<V> {
  readonly to: number
  readonly values: readonly V[]
}

export class Trie<V> {
  /** By the number of a name's first word. */
  readonly #first: (Node<V> | undefined)[] = []
  readonly #openings = new Set<string>()

  /** Words are lower case, as `Token.lower` has them. */
  add(words: readonly string[], value: V): void {
    const [first, ...rest] = words
    if (first === undefined) return
    this.#openings.add(first)
    let here = this.#opening(numbered(first))
    for (const word of rest) {
      const number = numbered(word)
      let next = here.next.get(number)
      if (!next) {
        next = { next: new Map(), values: [] }
        here.next.set(number, next)
      }
      here = next
    }
    if (!here.values.includes(value)) here.values.push(value)
  }

  #opening(number: number): Node<V> {
    // No holes: an array without them is looked into at once.
    while (this.#first.length <= number) this.#first.push(undefined)
    const node: Node<V> = this.#first[number] ?? { next: new Map(), values: [] }
    this.#first[number] = node
    return node
  }

  /** The words names start with. */
  get openings(): Iterable<string> {
    return this.#openings
  }

  /** The longest name that starts at token `at`, or null. Never looks past `to`. */
  longest(tokens: readonly Token[], at: number, to = tokens.length): Found<V> | null {
    if (at >= to) return null
    let here = this.#first[(tokens[at] as Token).word]
    let best: Found<V> | null = null
    for (let index = at + 1; here; index++) {
      if (here.values.length > 0) best = { to: index, values: here.values }
      if (index >= to || here.next.size === 0) break
      here = here.next.get((tokens[index] as Token).word)
    }
    return best
  }
}
