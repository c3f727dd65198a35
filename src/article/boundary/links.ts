/** Names used in short that lean on a full form given earlier: a story cannot begin between the two. @module */
import type { Block } from './block.ts'
import { STEM_LETTERS } from './common-words.ts'
import { bandOf } from './tokens.ts'

export interface Links {
  /** For each gap, how many names are used in short after it that were last given in full before it. */
  readonly across: readonly number[]
  /** The same for names every political story has (leaders of parties). */
  readonly commonAcross: readonly number[]
  /** For each gap, names given in full after it that had been given in full before. */
  readonly again: readonly number[]
  /** For each block, names it is the first to give in full. */
  readonly introduced: readonly number[]
}

export function linksOf(blocks: readonly Block[]): Links {
  const across = new Counter(blocks.length)
  const commonAcross = new Counter(blocks.length)
  const again = new Array<number>(blocks.length).fill(0)
  const introduced = new Array<number>(blocks.length).fill(0)
  /** Block of the latest full form, and of the latest use that leans on it. */
  const full = new Map<string, { given: number; reached: number }>()
  for (const [index, { names }] of blocks.entries()) {
    for (const { key, form } of names) {
      const known = full.get(key)
      if (form === 'full') {
        if (!known && isOwn(key)) introduced[index] = (introduced[index] as number) + 1
        else if (known && known.given < index) again[index] = (again[index] as number) + 1
        full.set(key, { given: index, reached: index })
      } else if (known) {
        ;(isOwn(key) ? across : commonAcross).add(known.reached + 1, index + 1)
        known.reached = index
      }
    }
  }
  return { across: across.counts(), commonAcross: commonAcross.counts(), again, introduced }
}

/** Not a name that many stories hold. */
function isOwn(key: string): boolean {
  return bandOf(key.slice(0, STEM_LETTERS)) === 'rare'
}

/** Counts over gaps, from ranges added in any order. */
class Counter {
  private readonly steps: number[]

  constructor(length: number) {
    this.steps = new Array<number>(length + 2).fill(0)
  }

  add(from: number, to: number): void {
    if (from >= to) return
    this.steps[from] = (this.steps[from] as number) + 1
    this.steps[to] = (this.steps[to] as number) - 1
  }

  counts(): readonly number[] {
    let sum = 0
    return this.steps.map((step) => {
      sum += step
      return sum
    })
  }
}
