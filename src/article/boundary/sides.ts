/** Whether the words of a paragraph come again after it or have come before it. @module */
import type { Block } from './block.ts'
import type { Band } from './tokens.ts'

/** What a word that comes again says, by how few stories hold it. */
const WEIGHT: Readonly<Record<Band, number>> = {
  function: 0,
  ground: 0.3,
  common: 1,
  familiar: 1.5,
  rare: 2,
  name: 2.5,
}

/** Keeps a paragraph of few words near 0. */
const DAMPING = 2

/** For each block, from -1 (all its words came before) to 1 (all come again only after). */
export function sidesOf(blocks: readonly Block[]): readonly number[] {
  const reach = new Map<string, { first: number; last: number }>()
  for (const [index, { stems }] of blocks.entries()) {
    for (const stem of stems) {
      const known = reach.get(stem)
      if (known) known.last = index
      else reach.set(stem, { first: index, last: index })
    }
  }
  return blocks.map(({ bands }, index) => {
    let before = 0
    let after = 0
    for (const [stem, band] of bands) {
      const { first, last } = reach.get(stem) as { first: number; last: number }
      const weight = WEIGHT[band]
      if (first < index) before += weight
      if (last > index) after += weight
    }
    return (after - before) / (after + before + DAMPING)
  })
}
