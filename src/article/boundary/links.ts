/** Names used in short that lean on a full form given earlier: a story cannot begin between the two. @module */
import type { Block } from './block.ts'
import { keyOfUse, USE } from './names.ts'
import { Room } from './room.ts'

/** Good until those of other paragraphs are counted. Behind the last paragraph nothing is found for a few more. */
export interface Links {
  /** For each gap, how many names are used in short after it that were last given in full before it. */
  readonly across: Int32Array
  /** The same for names every political story has (leaders of parties). */
  readonly commonAcross: Int32Array
  /** For each gap, names given in full after it that had been given in full before. */
  readonly again: Int32Array
  /** For each block, names it is the first to give in full. */
  readonly introduced: Int32Array
}

/** Paragraphs behind the last that may be asked about. */
const BEYOND = 4

const GIVEN = new Room()
const REACHED = new Room()
const ACROSS = new Room()
const COMMON_ACROSS = new Room()
const AGAIN = new Room()
const INTRODUCED = new Room()
const NONE = new Int32Array(0)

export function linksOf(blocks: readonly Block[]): Links {
  const length = blocks.length + BEYOND
  const across = ACROSS.filled(length)
  const commonAcross = COMMON_ACROSS.filled(length)
  const again = AGAIN.filled(length)
  const introduced = INTRODUCED.filled(length)
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
        reach(own ? across : commonAcross, (reached[key] as number) + 1, index + 1)
        reached[key] = index
      }
    }
  }
  sumUp(across, length)
  sumUp(commonAcross, length)
  return { across, commonAcross, again, introduced }
}

/** Notes, as steps up and down, that a name reaches over the gaps from `from` up to `to`. */
function reach(steps: Int32Array, from: number, to: number): void {
  if (from >= to) return
  steps[from] = (steps[from] as number) + 1
  steps[to] = (steps[to] as number) - 1
}

/** Makes counts of steps. */
function sumUp(steps: Int32Array, length: number): void {
  for (let at = 1; at < length; at++) steps[at] = (steps[at] as number) + (steps[at - 1] as number)
}
