/** The words of a text, and which lists they are on. @module */
import { JOINER, scanWords } from './scan.ts'
import { hashedForm, lowerForm, onLists } from './word-form.ts'

/** Lists of words by which rules know a line they need not read, a bit each. */
export const LIST = {
  /** Of boxes that ask for consent. */
  consent: 1,
  /** Of appeals to the reader. */
  appeal: 2,
  /** Of notes on who else worked on a story. */
  shared: 4,
  /** Of the credit of a picture. */
  credit: 8,
  icon: 16,
  /** Of stamps run on to the end of a line. */
  issued: 1 << 19,
  /** Of what boxes that ask for consent are about. */
  matter: 1 << 18,
} as const

/** The lists asked for by rules that read more of a line than its words: what is not looked through may hold these. */
export const UNSEEN_LISTS = LIST.credit | LIST.icon | LIST.issued

export interface Words {
  readonly words: readonly string[]
  /** The lists one of the words is on, as bits of `LIST`. */
  readonly lists: number
  /** The lists the first word is on, and those every word is on. */
  readonly first: number
  readonly every: number
  /** The marks and figures in the text, as bits of `SIGN`. */
  readonly signs: number
}

/** Those of `text[from, to)`: letters and digits, lower case, with the apostrophe inside a word made straight. */
export function readWords(text: string, from = 0, to = text.length): Words {
  const { units, count, starts, ends, hashes, signs } = scanWords(text, from, to, JOINER.word)
  const words = new Array<string>(count)
  let all = 0
  let first = 0
  let every = -1
  for (let at = 0; at < count; at++) {
    const form = hashedForm(text, units, starts[at] as number, ends[at] as number, hashes[at] as number)
    words[at] = lowerForm(form)
    const lists = onLists(form)
    if (at === 0) first = lists
    all |= lists
    every &= lists
  }
  return { words, lists: all, first, every, signs }
}

/** The words alone. */
export function wordsOf(text: string): readonly string[] {
  return readWords(text).words
}
