/** Random numbers that are the same on every machine for the same seed. @module */

/** Uniform over the whole numbers from 0 to 2³² − 1. */
export type Random = () => number

/**
 * Chris Doty-Humphrey's sfc32 (PractRand), seeded by two numbers; the first words are thrown away so that near
 * seeds do not give near sequences.
 */
export function random(seed: number, stream = 0): Random {
  let a = seed | 0
  let b = Math.floor(seed / 0x1_0000_0000) | 0
  let c = stream | 0
  let counter = 1
  const next = () => {
    const sum = (((a + b) | 0) + counter) | 0
    counter = (counter + 1) | 0
    a = b ^ (b >>> 9)
    b = (c + (c << 3)) | 0
    c = (c << 21) | (c >>> 11)
    c = (c + sum) | 0
    return sum >>> 0
  }
  for (let thrown = 0; thrown < 16; thrown++) next()
  return next
}

/** From 0 up to but not 1. */
export function fraction(next: Random): number {
  return next() / 0x1_0000_0000
}

/** Standard normal values by Marsaglia's polar method; each call of the maker starts a pair anew. */
export function normals(next: Random): () => number {
  let spare: number | null = null
  return () => {
    if (spare !== null) {
      const value = spare
      spare = null
      return value
    }
    for (;;) {
      const x = 2 * fraction(next) - 1
      const y = 2 * fraction(next) - 1
      const square = x * x + y * y
      if (square >= 1 || square === 0) continue
      const factor = Math.sqrt((-2 * Math.log(square)) / square)
      spare = y * factor
      return x * factor
    }
  }
}
