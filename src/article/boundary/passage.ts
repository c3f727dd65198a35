/** Paragraphs that follow one another, of one article or of several, with what is worked out of them once. @module */
import type { Block } from './block.ts'
import { type Recurrence, recurrenceOf } from './recurrence.ts'

export class Passage {
  readonly blocks: readonly Block[]
  #recurrence: Recurrence | null = null

  constructor(blocks: readonly Block[]) {
    this.blocks = blocks
  }

  get recurrence(): Recurrence {
    this.#recurrence ??= recurrenceOf(this.blocks)
    return this.#recurrence
  }

  /** Those before the paragraph with the number `at`, and those from it on. */
  cutAt(at: number): readonly [before: Passage, from: Passage] {
    return [new Passage(this.blocks.slice(0, at)), new Passage(this.blocks.slice(at))]
  }
}
