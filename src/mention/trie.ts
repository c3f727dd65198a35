/** Many names looked for at once: a trie over the numbers of words, kept in tables of numbers. @module */
import { StepTable } from './step-table.ts'
import type { Token } from './token.ts'
import { numbered } from './word.ts'

/** One past the last token of a name, and everything known under it. */
export interface Found<V> {
  readonly to: number
  readonly values: readonly V[]
}

/** Before the first word of a name. */
const ROOT = 0

/** What is known of a node, a bit each: a name ends there, and names go on from there. */
const ENDS = 1
const GOES_ON = 2

export class Trie<V> {
  /** From node to node, a word a step. */
  readonly #steps = new StepTable()
  /** By node, null where no name ends. */
  readonly #values: (V[] | null)[] = [null]
  /** By node its bits: few enough to be at hand, so that no value and no step is looked for in vain. */
  #marks = new Uint8Array(1 << 10)
  readonly #openings = new Set<string>()
  /** By the number of a name's first word, the node it leads to; it is asked about most words of a page. */
  #first = new Int32Array(1 << 10)
  /** By number, 1 for a word that stands behind the first of some name: no other word is looked for among the steps. */
  #later = new Uint8Array(1 << 10)

  /** Words are lower case, as `Token.lower` has them. */
  add(words: readonly string[], value: V): void {
    if (words[0] === undefined) return
    this.#openings.add(words[0])
    let node = ROOT
    for (const word of words) node = this.#next(node, numbered(word))
    const values = this.#values[node]
    if (!values) {
      this.#values[node] = [value]
      this.#mark(node, ENDS)
    } else if (!values.includes(value)) values.push(value)
  }

  #next(node: number, word: number): number {
    const known = this.#steps.next(node, word)
    if (known !== 0) return known
    const next = this.#values.push(null) - 1
    this.#steps.add(node, word, next)
    this.#mark(node, GOES_ON)
    if (node === ROOT) this.#open(word, next)
    else this.#goOn(word)
    return next
  }

  #mark(node: number, bit: number): void {
    if (node >= this.#marks.length) {
      const larger = new Uint8Array(node * 2)
      larger.set(this.#marks)
      this.#marks = larger
    }
    this.#marks[node] = (this.#marks[node] as number) | bit
  }

  #open(word: number, node: number): void {
    if (word >= this.#first.length) {
      const larger = new Int32Array(word * 2)
      larger.set(this.#first)
      this.#first = larger
    }
    this.#first[word] = node
  }

  #goOn(word: number): void {
    if (word >= this.#later.length) {
      const larger = new Uint8Array(word * 2)
      larger.set(this.#later)
      this.#later = larger
    }
    this.#later[word] = 1
  }

  /** The words names start with. */
  get openings(): Iterable<string> {
    return this.#openings
  }

  /** The longest name that starts at token `at`, or null. Never looks past `to`. */
  longest(tokens: readonly Token[], at: number, to = tokens.length): Found<V> | null {
    if (at >= to) return null
    const { word } = tokens[at] as Token
    let node = word < this.#first.length ? (this.#first[word] as number) : 0
    if (node === 0) return null
    let ended = ROOT
    let end = at
    for (let next = at + 1; node !== 0; next++) {
      const marks = this.#marks[node] as number
      if (marks & ENDS) {
        ended = node
        end = next
      }
      if (!(marks & GOES_ON) || next >= to) break
      const { word } = tokens[next] as Token
      node = this.#later[word] === 1 ? this.#steps.next(node, word) : 0
    }
    return ended === ROOT ? null : { to: end, values: this.#values[ended] as V[] }
  }
}
