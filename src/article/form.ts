/** Forms of a line that say what it is for, whatever its words. @module */
import type { Piece } from './piece.ts'

const STOPS = '.!?…'
/** Marks that may stand behind the stop of a sentence. */
const CLOSERS = '"\'”’)]'
/** How far from the end its stop stands at most. */
const CLOSING = 8
const OPENING_QUOTES = '"\'“‘„«'

/** Closes with the mark of a finished sentence. */
export function endsSentence(text: string): boolean {
  for (let at = text.length - 1; at >= Math.max(0, text.length - CLOSING); at--) {
    const mark = text.charAt(at)
    if (STOPS.includes(mark)) return true
    if (!CLOSERS.includes(mark)) return false
  }
  return false
}

export function opensQuote(text: string): boolean {
  return text !== '' && OPENING_QUOTES.includes(text.charAt(0))
}

/** Anything in quotation marks, apostrophes apart. */
export function holdsQuote(text: string): boolean {
  if (/["“”]/.test(text)) return true
  if (!text.includes('‘') && !text.includes("'")) return false
  return /(?:^|[\s(])[‘'][^'’]+[’'](?=[\s.,;:)]|$)/.test(text.slice(0, 600))
}

/** Short, without the end of a sentence, and not the head of what follows: a headline, a label, a link. */
export function isHeadlineLike(piece: Piece, most = 20): boolean {
  const { text, count } = piece
  if (count === 0 || count > most) return false
  if (text.endsWith(':') || text.endsWith(',') || text.endsWith(';')) return false
  return !endsSentence(text) || text.endsWith('?') || text.endsWith('!')
}
