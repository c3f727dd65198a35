/** A paragraph of another world: one line that shares nothing with the story around it. @module */
import { type Block, isHeading } from './block.ts'
import { numberOf, STEM } from './lexicon.ts'
import { pointsBack } from './opening.ts'
import type { Passage } from './passage.ts'
import { Room } from './room.ts'
import { CONCENTRATION, PRIORS } from './urn.ts'

/**
 * How ill a line fits a story. `share`: the log odds of the story's vocabulary against news in general over its
 * different words, from -1 (none of them is in the story) upwards. `total`: those log odds, natural units.
 */
interface Fit {
  readonly share: number
  readonly total: number
}

/** Inside a story; one paragraph in some thousands of a story fits it so ill. */
const INSIDE: Fit = { share: -0.9, total: -13 }
/** Where two stories meet, for either of them. */
const AT_BOUNDARY: Fit = { share: -0.6, total: -2.5 }

/** For a line without the form of a sentence, the title of another story. */
const AS_TITLE: Fit = { share: -0.85, total: -1.2 }
const TITLE_WORDS = 8
const LONGEST_TITLE = 20
const TITLE_STEMS = 5

/** Different words a line must have to be judged. */
const LEAST_WORDS = 8

/** How often each stem comes in a stretch of paragraphs. */
class Vocabulary {
  private readonly counts: Int32Array
  private size = 0

  /** Valid until `room` is filled again. */
  constructor(blocks: readonly Block[], room: Room) {
    this.counts = room.filled(blocks[0]?.lexicon.size ?? 0)
    for (const block of blocks) this.add(block, 1)
  }

  /** How a block fits that is (`own`) or is not among those counted. */
  fit(block: Block, own: boolean): Fit {
    if (own) this.add(block, -1)
    const floor = Math.log1p(this.size / CONCENTRATION) * block.distinct
    const stems = block.lexicon.stems.numbers
    let total = -floor
    for (let at = block.stems; at < block.stemsEnd; at++) {
      const standing = stems[at] as number
      if (!(standing & STEM.first)) continue
      const count = this.counts[numberOf(standing)] as number
      if (count > 0) total += Math.log1p(count / (PRIORS[standing & STEM.band] as number))
    }
    if (own) this.add(block, 1)
    return { share: total / (floor || 1), total }
  }

  private add({ stems: from, stemsEnd, lexicon }: Block, times: 1 | -1): void {
    const { counts } = this
    const stems = lexicon.stems.numbers
    for (let at = from; at < stemsEnd; at++) {
      const stem = numberOf(stems[at] as number)
      counts[stem] = (counts[stem] as number) + times
    }
    this.size += (stemsEnd - from) * times
  }
}

const STORY = new Room()
const BESIDE = new Room()
const LAST = new Room()
const NONE = new Int32Array(0)

function fitsIll(fit: Fit, limit: Fit): boolean {
  return fit.share < limit.share && fit.total < limit.total
}

/** Far more than sums of logarithms differ by the order of their parts. */
const ROUNDING = 1e-6

/** Whether a block of the article may fit it so ill, by the least that what it shares with others speaks for it. */
function mayFitIll(block: Block, tied: number, stems: number, limit: Fit): boolean {
  const floor = Math.log1p((stems - (block.stemsEnd - block.stems)) / CONCENTRATION) * block.distinct
  const total = tied - floor - ROUNDING
  return fitsIll({ share: total / (floor || 1), total }, limit)
}

/**
 * The blocks of an article that stray into it. `before` and `after` are the articles beside it on the page,
 * null at its ends: where two meet, a line that fits neither is stray.
 */
export function straysIn(
  { blocks, recurrence }: Passage,
  before: Passage | null,
  after: Passage | null,
): readonly Block[] {
  if (blocks.length < 4) return []
  const last = blocks.length - 1
  const besideOf = (index: number) => (index === last && after) || (index === 0 && before) || null
  const stems = (blocks[last] as Block).stemsEnd - (blocks[0] as Block).stems
  const { ties } = recurrence
  const foreign: number[] = []
  for (let index = before ? 0 : 1; index < blocks.length; index++) {
    const block = blocks[index] as Block
    const limit = besideOf(index) ? AT_BOUNDARY : INSIDE
    if (block.distinct >= LEAST_WORDS && mayFitIll(block, ties[index] as number, stems, limit))
      foreign.push(index)
  }
  if (foreign.length === 0) return []
  const story = new Vocabulary(blocks, STORY)
  const sharing = sharingNames(blocks)
  const strays: Block[] = []
  for (const index of foreign) {
    if (!standsAlone(blocks, index, sharing)) continue
    const block = blocks[index] as Block
    const fit = story.fit(block, true)
    const other = besideOf(index)
    if (index > 0 && fitsIll(fit, INSIDE)) strays.push(block)
    else if (other && fitsIll(fit, AT_BOUNDARY) && fitsIll(fitBeside(block, other), AT_BOUNDARY))
      strays.push(block)
  }
  return strays
}

function fitBeside(block: Block, { blocks }: Passage): Fit {
  return new Vocabulary(blocks, BESIDE).fit(block, false)
}

/** No quotation, nothing that leans on what came before, no name the story uses. */
function standsAlone(blocks: readonly Block[], index: number, sharing: readonly boolean[]): boolean {
  const block = blocks[index] as Block
  const before = blocks[index - 1]
  if (sharing[index] || pointsBack(block) || before?.piece.text.endsWith(':')) return false
  return !/["“”]/.test(block.piece.text)
}

/** Paragraphs either side in which a name in common is looked for. */
const NEAR = 12

/** Of each paragraph whether it shares a name with one near it. One pass over the names. */
function sharingNames(blocks: readonly Block[]): readonly boolean[] {
  const sharing = new Array<boolean>(blocks.length).fill(false)
  const last = LAST.filled(blocks[0]?.lexicon.keys ?? 0, -1)
  const proper = blocks[0]?.lexicon.proper.numbers ?? NONE
  for (let index = 0; index < blocks.length; index++) {
    const { proper: from, properEnd } = blocks[index] as Block
    for (let at = from; at < properEnd; at++) {
      const name = proper[at] as number
      const before = last[name] as number
      if (before >= 0 && index - before <= NEAR) sharing[index] = sharing[before] = true
      last[name] = index
    }
  }
  return sharing
}

/** The lines of an article that are titles of other stories: headline-like, as long as a headline, and foreign to it. */
export function foreignTitlesIn(blocks: readonly Block[]): readonly Block[] {
  if (blocks.length < 4) return []
  const candidates = blocks.filter(
    (block, index) =>
      index > 0 &&
      isHeading(block, LONGEST_TITLE) &&
      block.piece.count >= TITLE_WORDS &&
      block.distinct >= TITLE_STEMS &&
      !/[?"“”:]/.test(block.piece.text),
  )
  if (candidates.length === 0) return []
  const story = new Vocabulary(blocks, STORY)
  return candidates.filter((block) => fitsIll(story.fit(block, true), AS_TITLE))
}
