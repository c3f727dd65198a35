/** Whether the words of a paragraph come again after it or have come before it. @module */
import type { Block } from './block.ts'
import { numberOf, STEM } from './lexicon.ts'
import { Room } from './room.ts'
import { BANDS, type Band } from './tokens.ts'

/** What a word that comes again says, by how few stories hold it. */
const WEIGHT = {
  function: 0,
  ground: 0.3,
  common: 1,
  familiar: 1.5,
  rare: 2,
  name: 2.5,
} satisfies Record<Band, number>

/** By the number of the band. */
const WEIGHTS = BANDS.map((band) => WEIGHT[band])

const FIRST = new Room()
const LAST = new Room()

/** Keeps a paragraph of few words near 0. */
const DAMPING = 2

/** For each block, from -1 (all its words came before) to 1 (all come again only after). */
export function sidesOf(blocks: readonly Block[]): readonly number[] {
  const lexicon = blocks[0]?.lexicon
  if (!lexicon) return []
  const { size, stems: row } = lexicon
  const stems = row.numbers
  const first = FIRST.filled(size, -1)
  const last = LAST.filled(size)
  for (let index = 0; index < blocks.length; index++) {
    const { stems: from, stemsEnd } = blocks[index] as Block
    for (let at = from; at < stemsEnd; at++) {
      const stem = numberOf(stems[at] as number)
      if (first[stem] === -1) first[stem] = index
      last[stem] = index
    }
  }
  const sides = new Array<number>(blocks.length)
  for (let index = 0; index < blocks.length; index++) {
    const { stems: from, stemsEnd } = blocks[index] as Block
    let before = 0
    let after = 0
    for (let at = from; at < stemsEnd; at++) {
      const standing = stems[at] as number
      if (!(standing & STEM.first)) continue
      const stem = numberOf(standing)
      const weight = WEIGHTS[standing & STEM.band] as number
      if ((first[stem] as number) < index) before += weight
      if ((last[stem] as number) > index) after += weight
    }
    sides[index] = (after - before) / (after + before + DAMPING)
  }
  return sides
}
