/** Which line is the title of an article. @module */
import { endsSentence, isHeadlineLike } from './form.ts'
import type { Piece } from './piece.ts'

/** Words a title has at most. */
const LONGEST = 24
const SHORTEST = 2

/** Whether `first`, the opening line of an article, is its title and `next` goes on with the story. */
export function isTitle(first: Piece, next: Piece | undefined, pageTitle: string | null): boolean {
  if (pageTitle !== null && isSameTitle(first.text, pageTitle)) return true
  if (!next) return false
  if (first.words.length < SHORTEST || !isHeadlineLike(first, LONGEST)) return false
  if (/^\p{Ll}/u.test(first.text)) return false
  return endsSentence(next.text) || isHeadlineLike(next, LONGEST)
}

/** The page's own title, with or without the outlet's name after it. */
export function isSameTitle(line: string, pageTitle: string): boolean {
  const text = letters(line)
  if (text.length < 8) return false
  const title = letters(pageTitle)
  return title === text || (title.startsWith(text) && text.length >= title.length * 0.5)
}

function letters(text: string): string {
  return text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '')
}
