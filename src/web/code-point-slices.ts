/** Slices of a text by code points, which is how spans outside the program count. @module */

/** Gives `(start, end) => slice`. A text without surrogate pairs is sliced as it is. */
export function codePointSlices(text: string): (start: number, end: number) => string {
  if (!/[\ud800-\udbff]/.test(text)) return (start, end) => text.slice(start, end)
  const points = Array.from(text)
  return (start, end) => points.slice(start, end).join('')
}
