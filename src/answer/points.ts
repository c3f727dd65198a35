/** Percentage points as answers give them. @module */

/** Four decimals: finer than any source prints, without the noise of binary fractions. */
export function points(value: number): number
export function points(value: number | null): number | null
export function points(value: number | null): number | null {
  return value === null ? null : Math.round(value * 1e4) / 1e4
}
