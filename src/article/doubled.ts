/** Text a page prints twice running, as templates do with captions and link texts. @module */

/** Shorter repetitions are speech ("ha ha"). */
const SHORTEST = 6

/** The half of `text` that is printed twice, with or without a space between, or `null`. */
export function doubled(text: string): string | null {
  const middle = text.length >> 1
  // Asked of every line: most differ in the first letter already.
  if (middle < SHORTEST || text.charCodeAt(0) !== text.charCodeAt(text.length - middle)) return null
  if (text.length % 2 === 1 && !/\s/.test(text[middle] as string)) return null
  const half = text.slice(0, middle)
  return text.endsWith(half) ? half : null
}
