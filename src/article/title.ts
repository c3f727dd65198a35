/** Which line is the title of an article. @module */
import { endsSentence, isHeadlineLike } from './form.ts'
import type { Piece } from './piece.ts'
import { isLowerUnit, isWordUnit } from './scan.ts'

/** Words a title has at most. */
const LONGEST = 24
const SHORTEST = 2
/** One that an HTML page marks as its heading may be longer. */
const LONGEST_HEADING = 60

/** Whether `first`, the opening line of an article, is its title and `next` goes on with the story. */
export function isTitle(first: Piece, next: Piece | undefined, pageTitle: string | null): boolean {
  if (pageTitle !== null && isSameTitle(first.text, pageTitle)) return true
  if (!next) return false
  if (first.path.some((label) => /^h1\b/.test(label)) && first.count <= LONGEST_HEADING) return true
  if (first.count < SHORTEST || !isHeadlineLike(first, LONGEST)) return false
  if (isLowerUnit(first.text.charCodeAt(0))) return false
  return endsSentence(next.text) || isHeadlineLike(next, LONGEST)
}

/** Words a label above a title has at most, and one printed in capitals. */
const LABEL_WORDS = 2
const CAPITAL_LABEL_WORDS = 4
/** Words of a title under a label at least. */
const LABELLED = 4

/** Whether `first`, the opening line of an article, is the label of a section or series above the title `next`. */
export function isKicker(
  first: Piece,
  next: Piece | undefined,
  after: Piece | undefined,
  pageTitle: string | null,
): boolean {
  if (!next || next.count < LABELLED || next.count <= first.count) return false
  if (!isHeadlineLike(first, CAPITAL_LABEL_WORDS) || /[\d?!"“‘]/.test(first.text)) return false
  // A seat over its result is what the article is about.
  if (ENDS_IN_VOTES.test(next.text)) return false
  const loud = isLoud(first.text)
  if (first.count > LABEL_WORDS && (!loud || isLoud(next.text))) return false
  if (!/^\p{Lu}\S*(?: (?:\p{Lu}\S*|&|and|of|the))*$/u.test(first.text)) return false
  return isTitle(next, after, pageTitle)
}

/** "Ann Lee (Con) 18,848", and the share of it. */
const ENDS_IN_VOTES = /\d,\d{3}(?:[ ,;]{1,3}\(?[\d.]{1,5} ?%\)?)?$/

function isLoud(text: string): boolean {
  return text === text.toUpperCase()
}

/** Letters a title has at least, and how much longer it can be with marks and spaces than without. */
const LETTERS = 8
const MARKS = 2

/** The page's own title, with or without the outlet's name after it. */
export function isSameTitle(line: string, pageTitle: string): boolean {
  if (line.length > pageTitle.length * MARKS || line.length < LETTERS) return false
  const title = pageTitle === known.title ? known.letters : lettersOfTitle(pageTitle)
  if (!mayOpen(title, line)) return false
  const text = letters(line)
  if (text.length < LETTERS) return false
  return title === text || (title.startsWith(text) && text.length >= title.length * 0.5)
}

const LAST_ASCII = 0x7f
/** Letters of ASCII have it where they are small, and figures have it too. */
const SMALL = 32

/** Whether `title`, which is of small letters and figures alone, begins with those of `line` up to one beyond ASCII. */
function mayOpen(title: string, line: string): boolean {
  let read = 0
  for (let at = 0; at < line.length; at++) {
    const unit = line.charCodeAt(at)
    if (unit > LAST_ASCII) return true
    if (isWordUnit(unit) && title.charCodeAt(read++) !== (unit | SMALL)) return false
  }
  return true
}

/** The title of the page being read, beside which each of its lines is set. */
let known = { title: '', letters: '' }

function lettersOfTitle(title: string): string {
  known = { title, letters: letters(title) }
  return known.letters
}

function letters(text: string): string {
  return text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '')
}
