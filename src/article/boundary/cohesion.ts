/** How much more likely the words of two stretches are as two stories than as one. @module */
import type { Block } from './block.ts'
import { numberOf, STEM } from './lexicon.ts'
import { Room } from './room.ts'
import { BANDS, type Band } from './tokens.ts'

/**
 * A story draws its words from a urn of its own, filled beforehand as news in general is (a Dirichlet
 * compound multinomial): a rare word that has come once is then likely to come again. The score of a cut is
 * the gain in log likelihood from giving each side an urn of its own. After Eisenstein and Barzilay (2008).
 */
export const CONCENTRATION = 250

/** Share of all content words that one stem of the band has in news in general. */
const SHARE = {
  ground: 1e-2,
  common: 6e-4,
  familiar: 1.5e-4,
  rare: 8e-5,
  name: 2.5e-5,
} satisfies Record<Exclude<Band, 'function'>, number>

/** Uses that a stem has beforehand in the urn of a story, by the number of its band. */
export const PRIORS = BANDS.map((band) => (band === 'function' ? 0 : CONCENTRATION * SHARE[band]))

/** Beyond these a product is put away as its logarithm; one factor more is still a number. */
const HUGE = 1e200
const TINY = 1e-200

const TOTAL = new Room()
const LEFT = new Room()

export interface Cut {
  /** Natural log units; the more, the more two stories. */
  readonly gain: number
  /** What the words that both sides share speak against the cut, as a part of what its length speaks for it. */
  readonly shared: number
}

/** For each gap `g` between `blocks[g - 1]` and `blocks[g]` (1 to length − 1), how the words stand to a cut there. */
export function cutsOf(blocks: readonly Block[]): readonly Cut[] {
  const first = blocks[0]
  const last = blocks.at(-1)
  if (!first || !last) return []
  const { size, stems: row } = first.lexicon
  const stems = row.numbers
  const total = TOTAL.filled(size)
  for (let at = first.stems; at < last.stemsEnd; at++) {
    const stem = numberOf(stems[at] as number)
    total[stem] = (total[stem] as number) + 1
  }
  const words = last.stemsEnd - first.stems
  const left = LEFT.filled(size)
  const cuts: Cut[] = [{ gain: Number.NEGATIVE_INFINITY, shared: 1 }]
  const whole = lengthTerm(words)
  let shared = 0
  for (let block = 0; block < blocks.length - 1; block++) {
    const { stems: from, stemsEnd: to } = blocks[block] as Block
    // The logarithm of a product, as far as a number can hold it, for the sum of logarithms.
    let product = 1
    for (let at = from; at < to; at++) {
      const stem = numberOf(stems[at] as number)
      const all = total[stem] as number
      if (all === 1) continue
      const seen = left[stem] as number
      const prior = PRIORS[(stems[at] as number) & STEM.band] as number
      // What is lost when `seen` of `all` uses lie on the left: the change as one more does.
      product *= (prior + all - seen - 1) / (prior + seen)
      left[stem] = seen + 1
      if (product > HUGE || product < TINY) {
        shared += Math.log(product)
        product = 1
      }
    }
    shared += Math.log(product)
    const before = to - first.stems
    const apart = lengthTerm(before) + lengthTerm(words - before) - whole
    cuts.push({ gain: apart - shared, shared: apart > 0 ? shared / apart : 1 })
  }
  return cuts
}

function lengthTerm(words: number): number {
  return logGamma(CONCENTRATION) - logGamma(CONCENTRATION + words)
}

/** Stirling's series, after stepping up to where it is accurate to 1e-8. */
function logGamma(x: number): number {
  let shift = 0
  let at = x
  while (at < 8) {
    shift -= Math.log(at)
    at++
  }
  const inverse = 1 / at
  const square = inverse * inverse
  return (
    shift +
    (at - 0.5) * Math.log(at) -
    at +
    0.918_938_533_204_672_7 +
    inverse * (1 / 12 - square * (1 / 360 - square * (1 / 1260)))
  )
}
