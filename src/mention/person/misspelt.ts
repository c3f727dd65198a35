/** Given names a letter out: "Harriet" for Harriett, beside the seat of the one member it may be. @module */

/** Shorter names differ by a letter from other people's: Dan and Ian, Jon and Jan. */
const LEAST = 4

/** Whether one lower-case word is the other but for a letter too many, too few, or another. */
export function isLetterOut(one: string, other: string): boolean {
  if (one === other || one[0] !== other[0]) return false
  if (Math.min(one.length, other.length) < LEAST || Math.abs(one.length - other.length) > 1) return false
  let from = 0
  while (from < one.length && one[from] === other[from]) from++
  let [a, b] = [one.length, other.length]
  while (a > from && b > from && one[a - 1] === other[b - 1]) {
    a--
    b--
  }
  return a - from <= 1 && b - from <= 1
}
