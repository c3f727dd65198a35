/** The words of an article as a list quotes them. @module */
import { printable } from '../reading/printable.ts'

/** Code points of a quotation; the JSON has it whole. */
const SHOWN = 240

/** On one line between quotation marks, cut after a word where it is long. */
export function quoted(exact: string): string {
  const points = Array.from(printable(exact))
  if (points.length <= SHOWN) return `“${points.join('')}”`
  return `“${points
    .slice(0, SHOWN)
    .join('')
    .replace(/\s\S*$/, '')} …”`
}
