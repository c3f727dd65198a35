/** How the proper names of a story lie on either side of each gap. @module */
import type { Block } from './block.ts'
import { Room } from './room.ts'

/** By the number of the paragraph behind a gap; good until those of other paragraphs are counted. */
export interface ProperNames {
  /** Names used on both sides. */
  readonly shared: Int32Array
  /** Names on the side that has fewer. */
  readonly fewer: Int32Array
}

const LAST = new Room()
const BEGUN = new Room()
const ENDED = new Room()
const NONE = new Int32Array(0)

/** Takes one pass over the names. */
export function properNamesOf(blocks: readonly Block[]): ProperNames {
  const last = LAST.filled(blocks[0]?.lexicon.keys ?? 0, -1)
  const begun = BEGUN.filled(blocks.length + 1)
  const ended = ENDED.filled(blocks.length + 1)
  let names = 0
  const proper = blocks[0]?.lexicon.proper.numbers ?? NONE
  for (let index = 0; index < blocks.length; index++) {
    const { proper: from, properEnd } = blocks[index] as Block
    for (let at = from; at < properEnd; at++) {
      const name = proper[at] as number
      const before = last[name] as number
      if (before < 0) {
        begun[index + 1] = (begun[index + 1] as number) + 1
        names++
      } else ended[before + 1] = (ended[before + 1] as number) - 1
      ended[index + 1] = (ended[index + 1] as number) + 1
      last[name] = index
    }
  }
  let left = 0
  let done = 0
  for (let gap = 0; gap < blocks.length; gap++) {
    left += begun[gap] as number
    done += ended[gap] as number
    begun[gap] = left - done
    ended[gap] = Math.min(left, names - done)
  }
  return { shared: begun, fewer: ended }
}
