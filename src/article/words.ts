/** The words of a text. @module */

const WORD = /[\p{L}\p{N}]+(?:['’&][\p{L}\p{N}]+)*/gu

/** Letters and digits, lower case, with the apostrophe inside a word made straight. */
export function wordsOf(text: string): readonly string[] {
  const words = text.toLowerCase().match(WORD) ?? []
  return text.includes('’') ? words.map((word) => word.replaceAll('’', "'")) : words
}
