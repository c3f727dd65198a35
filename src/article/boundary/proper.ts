/** How the proper names of a story lie on either side of each gap. @module */
import type { Block } from './block.ts'

export interface ProperNames {
  /** Names used on both sides. */
  readonly shared: number
  /** Names on the side that has fewer. */
  readonly fewer: number
}

/** For each gap before `blocks[g]`; takes one pass over the names. */
export function properNamesOf(blocks: readonly Block[]): readonly ProperNames[] {
  const uses = new Map<string, { first: number; last: number }>()
  for (const [index, { proper }] of blocks.entries()) {
    for (const name of proper) {
      const use = uses.get(name)
      if (use) use.last = index
      else uses.set(name, { first: index, last: index })
    }
  }
  const begun = new Array<number>(blocks.length + 1).fill(0)
  const ended = new Array<number>(blocks.length + 1).fill(0)
  for (const { first, last } of uses.values()) {
    begun[first + 1] = (begun[first + 1] as number) + 1
    ended[last + 1] = (ended[last + 1] as number) + 1
  }
  let left = 0
  let done = 0
  return blocks.map((_, gap) => {
    left += begun[gap] as number
    done += ended[gap] as number
    return { shared: left - done, fewer: Math.min(left, uses.size - done) }
  })
}
