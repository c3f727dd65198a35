/** The words of a text. @module */
import { wordBounds } from './scan.ts'

/** Letters and digits, lower case, with the apostrophe inside a word made straight. */
export function wordsOf(text: string): readonly string[] {
  const lower = text.toLowerCase()
  const straight = lower.includes('’') ? lower.replaceAll('’', "'") : lower
  const bounds = wordBounds(straight, "'&")
  const words = new Array<string>(bounds.length / 2)
  for (let at = 0; at < words.length; at++) words[at] = straight.slice(bounds[2 * at], bounds[2 * at + 1])
  return words
}
