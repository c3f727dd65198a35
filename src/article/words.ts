/** The words of a line, and which lists they are on. @module */
import { BLANK, isWordUnit, JOINER, SIGN, signsIn, wordEnd } from './scan.ts'
import { stretchOf } from './stretch.ts'
import { unitsIn } from './units.ts'
import { enlistLike, lowered, lowerForm, onLists, PARTED, partsOf } from './word-form.ts'

/** Lists of words by which rules know a line they need not read, a bit each. */
export const LIST = {
  /** Of boxes that ask for consent. */
  consent: 1,
  /** Of appeals to the reader. */
  appeal: 2,
  /** Of news, which no appeal is. */
  reported: 1 << 26,
  /** Of notes on who else worked on a story. */
  shared: 4,
  /** Of the credit of a picture; of the names of agencies. */
  credit: 8,
  agency: 1 << 30,
  icon: 16,
  /** Of stamps run on to the end of a line. */
  issued: 1 << 19,
  /** Of what boxes that ask for consent are about. */
  matter: 1 << 18,
  /** With a figure in it. */
  figure: 1 << 20,
  /** Of words that open sentences as often as labels, and of those that stand behind them in labels. */
  wide: 1 << 27,
  second: 1 << 28,
  month: 1 << 29,
  /** Of people without a name, and what may count them. */
  someone: 1 << 22,
  counting: 1 << 23,
  /** Of openings of paragraphs that lean on what stands before them, and what "the" with one of them has told. */
  backward: 1 << 24,
  told: 1 << 25,
} as const
enlistLike(LIST.figure, /[0-9]/)
// Whatever is run on to it before.
enlistLike(
  LIST.month,
  /(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)$/,
)

/** The lists asked for by rules that read more of a line than its words: what is not looked through may hold these. */
export const UNSEEN_LISTS =
  LIST.credit | LIST.agency | LIST.icon | LIST.issued | LIST.someone | LIST.month | PARTED

/** What the words of a line are together. */
export interface Words {
  readonly count: number
  /** The lists one of the words is on, as bits of `LIST`, and `PARTED` where one has a point or a hyphen in it. */
  readonly lists: number
  /** The lists the first word is on, those the second is on, and those every word is on. */
  readonly first: number
  readonly second: number
  readonly every: number
  /** The marks and figures in the text, as bits of `SIGN`. */
  readonly signs: number
  /** Whether the first two words come again, or the first at once. */
  readonly recurs: boolean
}

/** Of `text[from, to)`: words are letters and digits, with an apostrophe or ampersand inside. */
export function readWords(text: string, from: number, to: number): Words {
  const { words, first, end } = stretchOf(text, from, to)
  const { forms, gaps } = words
  let count = 0
  let all = 0
  let opening = 0
  let second = 0
  let every = -1
  let signs = 0
  let recurs = false
  for (let at = first; at < end; at++) {
    const form = forms[at] as number
    const lists = onLists(form)
    if (at > first) {
      signs |= gaps[at] as number
      if (form === forms[first] && (at === first + 1 || forms[at + 1] === forms[first + 1])) recurs = true
    } else opening = lists
    all |= lists
    if (at === first + 1) second = lists
    if (lists & PARTED) {
      const parts = partsOf(form).lists
      if (at === first) opening = (parts[0] as number) & ~LIST.wide
      for (const part of parts) every &= part
      count += parts.length
    } else {
      every &= lists
      count++
    }
  }
  const units = unitsIn(text)
  if (first === end)
    return { count: 0, lists: 0, first: 0, second, every, signs: signsIn(units, from, to), recurs }
  signs |=
    signsIn(units, from, words.starts[first] as number) | signsIn(units, words.ends[end - 1] as number, to)
  if (all & LIST.figure) signs |= SIGN.figure
  return { count, lists: all, first: opening, second, every, signs: signs & ~BLANK, recurs }
}

/** The same words in lower case, apostrophes made straight. */
export function wordsIn(text: string, from: number, to: number): readonly string[] {
  const { words, first, end } = stretchOf(text, from, to)
  const found: string[] = []
  for (let at = first; at < end; at++) {
    const form = words.forms[at] as number
    if (onLists(form) & PARTED) found.push(...partsOf(form).words)
    else found.push(lowerForm(form))
  }
  return found
}

/** The first of them, '' where there is none. */
export function firstWordIn(text: string, from: number, to: number): string {
  const { words, first, end } = stretchOf(text, from, to)
  if (first === end) return ''
  const form = words.forms[first] as number
  return onLists(form) & PARTED ? (partsOf(form).words[0] as string) : lowerForm(form)
}

/** The words of a text that is not the page's. */
export function wordsOf(text: string): readonly string[] {
  const units = unitsIn(text)
  const found: string[] = []
  for (let start = 0; start < text.length; start++) {
    if (!isWordUnit(units[start] as number)) continue
    const end = wordEnd(units, start, text.length, JOINER.word)
    found.push(lowered(text.slice(start, end)))
    start = end
  }
  return found
}
