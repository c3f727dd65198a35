/** A paragraph of another world: one line that shares nothing with the story around it. @module */
import type { Block } from './block.ts'
import { CONCENTRATION, SHARE } from './cohesion.ts'
import { pointsBack } from './opening.ts'

/**
 * Mean log odds, over the different words of a paragraph, of the story's vocabulary against news in general.
 * Paragraphs of a story seldom fall below -0.7 of it; a paragraph of another lies about -0.4.
 */
const INSIDE = -0.95
/** Where two stories meet, less is needed. */
const AT_BOUNDARY = -0.6

/** Different words a line must have to be judged. */
const LEAST_WORDS = 8
/** Words the story must have to judge by. */
const LEAST_STORY = 80

/** How often each stem comes in a stretch of paragraphs. */
export class Vocabulary {
  private readonly counts = new Map<string, number>()
  private size = 0

  constructor(blocks: readonly Block[]) {
    for (const { stems } of blocks) {
      for (const stem of stems) this.counts.set(stem, (this.counts.get(stem) ?? 0) + 1)
      this.size += stems.length
    }
  }

  /** As above for a block that is (`own`) or is not among those counted; `null` where there is too little to judge by. */
  affinity(block: Block, own: boolean): number | null {
    const uses = new Map<string, number>()
    if (own) for (const stem of block.stems) uses.set(stem, (uses.get(stem) ?? 0) + 1)
    const words = new Set(block.stems)
    const size = this.size - (own ? block.stems.length : 0)
    if (words.size < LEAST_WORDS || size < LEAST_STORY) return null
    let sum = 0
    for (const stem of words) {
      const share = SHARE[block.bands.get(stem) as keyof typeof SHARE]
      const seen = (this.counts.get(stem) ?? 0) - (uses.get(stem) ?? 0)
      sum += Math.log((seen + CONCENTRATION * share) / ((size + CONCENTRATION) * share))
    }
    return sum / words.size
  }
}

/**
 * The blocks of an article that stray into it. `before` and `after` are the articles beside it on the page,
 * empty at its ends: where two meet, a line that fits neither is stray.
 */
export function straysIn(
  blocks: readonly Block[],
  before: readonly Block[],
  after: readonly Block[],
): readonly Block[] {
  const story = new Vocabulary(blocks)
  const last = blocks.length - 1
  return blocks.filter((block, index) => {
    if (!standsAlone(blocks, index)) return false
    const affinity = story.affinity(block, true)
    if (affinity === null) return false
    if (affinity < INSIDE) return index > 0 && index < last ? true : index > 0 || before.length > 0
    if (affinity >= AT_BOUNDARY) return false
    const beside = index === 0 ? before : index === last ? after : []
    const other = beside.length > 0 ? new Vocabulary(beside).affinity(block, false) : null
    return other !== null && other < AT_BOUNDARY
  })
}

/** No quotation, nothing that leans on what came before, no name the story uses. */
function standsAlone(blocks: readonly Block[], index: number): boolean {
  const block = blocks[index] as Block
  const before = blocks[index - 1]
  if (blocks.length < 4 || pointsBack(block) || before?.piece.text.endsWith(':')) return false
  if (/["“”]/.test(block.piece.text)) return false
  return !blocks.some((other, at) => at !== index && Math.abs(at - index) <= NEAR && sharesName(block, other))
}

/** Paragraphs either side in which a name in common is looked for. */
const NEAR = 12

function sharesName(block: Block, other: Block): boolean {
  for (const name of block.proper) if (other.proper.has(name)) return true
  return false
}
