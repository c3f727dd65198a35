/** How many words of a kind a story has, and how likely they are. @module */
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
export const PRIORS = Float64Array.from(BANDS, (band) =>
  band === 'function' ? 0 : CONCENTRATION * SHARE[band],
)

/** What so many words in one urn gain by their number alone, for all but very long stretches worked out once. */
const LENGTH_TERMS = new Float64Array(1 << 13).fill(Number.NaN)

export function lengthTerm(words: number): number {
  if (words >= LENGTH_TERMS.length) return termOf(words)
  const known = LENGTH_TERMS[words] as number
  if (!Number.isNaN(known)) return known
  LENGTH_TERMS[words] = termOf(words)
  return LENGTH_TERMS[words]
}

function termOf(words: number): number {
  return logGamma(CONCENTRATION) - logGamma(CONCENTRATION + words)
}

/** Stirling's series, accurate to 1e-8 from 8 on. */
function logGamma(x: number): number {
  const inverse = 1 / x
  const square = inverse * inverse
  return (
    (x - 0.5) * Math.log(x) -
    x +
    0.918_938_533_204_672_7 +
    inverse * (1 / 12 - square * (1 / 360 - square * (1 / 1260)))
  )
}
