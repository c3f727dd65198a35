/**
 * How the words of a stretch of paragraphs come again in it: how much more likely those on either side of a gap are as
 * two stories than as one, and whether those of a paragraph come again after it or have come before.
 * @module
 */
import type { Block } from './block.ts'
import { NUMBER_SHIFT, STEM } from './lexicon.ts'
import { Room } from './room.ts'
import { BANDS, type Band } from './tokens.ts'
import { lengthTerm, PRIORS } from './urn.ts'

/** Of a gap the place is the number of the paragraph behind it, from 1 on. */
export interface Recurrence {
  /** For each gap what two vocabularies gain on one, natural log units: the more, the more two stories. */
  readonly gains: readonly number[]
  /** What the words that both sides of a gap share speak against the cut, as a part of what its length speaks for it. */
  readonly shares: readonly number[]
  /** For each paragraph, from -1 (all its words came before) to 1 (all come again only after). */
  readonly sides: readonly number[]
  /** For each paragraph the least that the words it shares with others speak for it: log odds, natural units (see `stray.ts`). */
  readonly ties: readonly number[]
}

/** By stem: how often it comes, the first and the last paragraph it is in, and how often it came so far. */
const USES = new Room()
const FIELDS = 4
const FIRST = 1
const LAST = 2
const SO_FAR = 3
/** From a stem where it stands to its place in the table. */
const PLACE_SHIFT = NUMBER_SHIFT - 2
const PLACE = -FIELDS

/** Beyond these a product is put away as its logarithm; one factor more is still a number. */
const HUGE = 1e200
const TINY = 1e-200

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
const WEIGHTS = Float64Array.from(BANDS, (band) => WEIGHT[band])

/** Keeps a paragraph of few words near 0. */
const DAMPING = 2

/** What a word says at least that the story has too. */
const TIES = PRIORS.map((prior) => (prior === 0 ? 0 : Math.log1p(1 / prior)))

const { band: BAND, first: FIRST_THERE } = STEM

/** Takes two passes over the words. */
export function recurrenceOf(blocks: readonly Block[]): Recurrence {
  const gains = [Number.NEGATIVE_INFINITY]
  const shares = [1]
  const sides: number[] = []
  const ties: number[] = []
  const uses = usesIn(blocks)
  const begin = blocks[0]?.stems ?? 0
  const words = (blocks.at(-1)?.stemsEnd ?? 0) - begin
  const whole = lengthTerm(words)
  const told: Told = { lost: 0, before: 0, after: 0, tied: 0 }
  let shared = 0
  for (let index = 0; index < blocks.length; index++) {
    const block = blocks[index] as Block
    weigh(block, index, uses, told)
    const { before, after, tied } = told
    sides.push((after - before) / (after + before + DAMPING))
    ties.push(tied)
    if (index === blocks.length - 1) break
    shared += told.lost
    const left = block.stemsEnd - begin
    const apart = lengthTerm(left) + lengthTerm(words - left) - whole
    gains.push(apart - shared)
    shares.push(apart > 0 ? shared / apart : 1)
  }
  return { gains, shares, sides, ties }
}

/** What the words of one paragraph tell. */
interface Told {
  /** What is lost with them where both sides share them, natural log units. */
  lost: number
  /** What those weigh that came before, and those that come again. */
  before: number
  after: number
  tied: number
}

/** A function of its own, as the engine gives up a loop in a loop time and again. */
function weigh({ stems: from, stemsEnd, lexicon }: Block, index: number, uses: Int32Array, told: Told): void {
  const stems = lexicon.stems.numbers
  // The logarithm of a product, as far as a number can hold it, for the sum of logarithms.
  let product = 1
  let lost = 0
  let before = 0
  let after = 0
  let tied = 0
  for (let at = from; at < stemsEnd; at++) {
    const standing = stems[at] as number
    const place = (standing >> PLACE_SHIFT) & PLACE
    const all = uses[place] as number
    if (all === 1) continue
    const band = standing & BAND
    const prior = PRIORS[band] as number
    const seen = uses[place + SO_FAR] as number
    uses[place + SO_FAR] = seen + 1
    // What is lost when `seen` of `all` uses lie on the left: the change as one more does.
    product *= (prior + all - seen - 1) / (prior + seen)
    if (product > HUGE || product < TINY) {
      lost += Math.log(product)
      product = 1
    }
    if (!(standing & FIRST_THERE)) continue
    const cameBefore = (uses[place + FIRST] as number) < index
    const comesAfter = (uses[place + LAST] as number) > index
    if (cameBefore) before += WEIGHTS[band] as number
    if (comesAfter) after += WEIGHTS[band] as number
    if (cameBefore || comesAfter) tied += TIES[band] as number
  }
  told.lost = lost + Math.log(product)
  told.before = before
  told.after = after
  told.tied = tied
}

function usesIn(blocks: readonly Block[]): Int32Array {
  const uses = USES.filled((blocks[0]?.lexicon.size ?? 0) * FIELDS)
  for (let index = 0; index < blocks.length; index++) {
    const { stems: from, stemsEnd, lexicon } = blocks[index] as Block
    const stems = lexicon.stems.numbers
    for (let at = from; at < stemsEnd; at++) {
      const place = ((stems[at] as number) >> PLACE_SHIFT) & PLACE
      const count = uses[place] as number
      if (count === 0) uses[place + FIRST] = index
      uses[place] = count + 1
      uses[place + LAST] = index
    }
  }
  return uses
}
