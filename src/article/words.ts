/** The words of a text. @module */
import { joinersOf, scanWords } from './scan.ts'
import { WordTable } from './word-table.ts'

const JOINERS = joinersOf("'’&")

const WRITTEN = new WordTable((word) => word.toLowerCase().replaceAll('’', "'"))

/** Those of `text[from, to)`: letters and digits, lower case, with the apostrophe inside a word made straight. */
export function wordsOf(text: string, from = 0, to = text.length): readonly string[] {
  const { units, count, starts, ends, hashes } = scanWords(text, from, to, JOINERS)
  const words = new Array<string>(count)
  for (let at = 0; at < count; at++) {
    words[at] = WRITTEN.at(units, starts[at] as number, ends[at] as number, hashes[at] as number)
  }
  return words
}
