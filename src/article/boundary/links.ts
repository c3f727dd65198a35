/** Names used in short that lean on a full form given earlier: a story cannot begin between the two. @module */
import type { Block } from './block.ts'
import { keyOfUse, USE } from './names.ts'
import { Room } from './room.ts'

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

const GIVEN = new Room()
const REACHED = new Room()
const NONE = new Int32Array(0)

export function linksOf(blocks: readonly Block[]): Links {
  const across = new Counter(blocks.length)
  const commonAcross = new Counter(blocks.length)
  const again = new Array<number>(blocks.length).fill(0)
  const introduced = new Array<number>(blocks.length).fill(0)
  const keys = blocks[0]?.lexicon.keys ?? 0
  /** Of each name the block of its latest full form, and of the latest use that leans on it. */
  const given = GIVEN.filled(keys, -1)
  const reached = REACHED.filled(keys)
  const names = blocks[0]?.lexicon.names.numbers ?? NONE
  for (let index = 0; index < blocks.length; index++) {
    const { names: from, namesEnd } = blocks[index] as Block
    for (let at = from; at < namesEnd; at++) {
      const use = names[at] as number
      const key = keyOfUse(use)
      const own = (use & USE.own) !== 0
      const before = given[key] as number
      if (use & USE.full) {
        if (before < 0 && own) introduced[index] = (introduced[index] as number) + 1
        else if (before >= 0 && before < index) again[index] = (again[index] as number) + 1
        given[key] = reached[key] = index
      } else if (before >= 0) {
        ;(own ? across : commonAcross).add((reached[key] as number) + 1, index + 1)
        reached[key] = index
      }
    }
  }
  return { across: across.counts(), commonAcross: commonAcross.counts(), again, introduced }
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
    const { steps } = this
    for (let at = 1; at < steps.length; at++) steps[at] = (steps[at] as number) + (steps[at - 1] as number)
    return steps
  }
}
