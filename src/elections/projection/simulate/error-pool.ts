/** Vectors of errors drawn once and then picked from: correlated between parties, with fat tails. @module */
import { triangle } from './correlation.ts'
import { normals, type Random } from './random.ts'

/** Vectors in a pool, a power of two; the second half are the opposites of the first. */
export const POOL = 4096
/** Bits of a random word that pick one. */
export const POOL_BITS = 12

/** Standard deviations are counted in steps of so many to one, so that draws are sums of whole numbers. */
export const STEPS = 2048
/** What 16 bits hold. */
const LARGEST = 32_767

/**
 * Degrees of freedom of the t distribution. Errors of seats have had kurtoses of 3.3 to 8 for the parties that win
 * seats; six degrees give 6.
 */
const DEGREES = 6

/**
 * `POOL` vectors of `width` errors, one after the other, in steps: a multivariate t with these correlations, and
 * in each column a mean of 0 and a variance of 1 but for rounding.
 */
export function errorPool(correlation: Float64Array, width: number, next: Random): Int16Array {
  const half = standardised(drawn(correlation, width, next), width)
  const pool = new Int16Array(POOL * width)
  half.forEach((value, at) => {
    const steps = Math.max(-LARGEST, Math.min(LARGEST, Math.round(value * STEPS)))
    pool[at] = steps
    pool[half.length + at] = -steps
  })
  return pool
}

function drawn(correlation: Float64Array, width: number, next: Random): Float64Array {
  const lower = triangle(correlation, width)
  const normal = normals(next)
  const pool = new Float64Array((POOL / 2) * width)
  const vector = new Float64Array(width)
  for (let row = 0; row < POOL / 2; row++) {
    for (let i = 0; i < width; i++) vector[i] = normal()
    let square = 0
    for (let degree = 0; degree < DEGREES; degree++) square += normal() ** 2
    const tail = Math.sqrt(DEGREES / square)
    for (let i = 0; i < width; i++) {
      let sum = 0
      for (let j = 0; j <= i; j++) sum += (lower[i * width + j] as number) * (vector[j] as number)
      pool[row * width + i] = sum * tail
    }
  }
  return pool
}

function standardised(pool: Float64Array, width: number): Float64Array {
  const squares = new Float64Array(width)
  pool.forEach((value, at) => {
    squares[at % width] = (squares[at % width] as number) + value * value
  })
  return pool.map((value, at) => value / Math.sqrt((squares[at % width] as number) / (POOL / 2)))
}
