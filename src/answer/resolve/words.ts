/** Names as bare words, so that spelling, accents and punctuation do not matter. @module */
import { slug } from '../../base/id.ts'

/** Lower case, without accents, apostrophes or punctuation: `Ynys Môn` gives `ynys`, `mon`. */
export function wordsOf(text: string): readonly string[] {
  const key = slug(text)
  return key === '' ? [] : key.split('-')
}

/** Whether each word of `part` is a word of `whole`, in the same order. */
export function standsInOrder(part: readonly string[], whole: readonly string[]): boolean {
  let at = 0
  for (const word of part) {
    at = whole.indexOf(word, at) + 1
    if (at === 0) return false
  }
  return part.length > 0
}

/** Whether each word of `part` begins a word of `whole`, in the same order. */
export function beginsInOrder(part: readonly string[], whole: readonly string[]): boolean {
  let at = 0
  for (const word of part) {
    while (at < whole.length && !(whole[at] as string).startsWith(word)) at++
    if (at === whole.length) return false
    at++
  }
  return part.length > 0
}

/** Whether each word of `part` begins a word of its own in `whole`, in any order. */
export function beginsInAnyOrder(part: readonly string[], whole: readonly string[]): boolean {
  const left = [...whole]
  for (const word of part) {
    const exact = left.indexOf(word)
    const at = exact >= 0 ? exact : left.findIndex((other) => other.startsWith(word))
    if (at < 0) return false
    left.splice(at, 1)
  }
  return part.length > 0
}
