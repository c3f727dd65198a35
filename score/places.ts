/** Where words stand in a text, whatever white space is between them. @module */

/** Places counted in code points, from 0. */
export function placesOf(words: string, text: string): number[] {
  const pattern = words
    .trim()
    .split(/\s+/)
    .map((word) => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'))
    .join('\\s+')
  return [...text.matchAll(new RegExp(pattern, 'g'))].map(
    ({ index }) => Array.from(text.slice(0, index)).length,
  )
}
