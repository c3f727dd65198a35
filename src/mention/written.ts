/** What is known of a token by how it is written. @module */
import type { Token, TokenKind } from './token.ts'
import { CLASS, FIGURE, INSIDE, LETTER, traitsOf } from './unit-class.ts'
import { KIND, kindsOf, numberOf } from './word.ts'

export type Written = Pick<Token, 'kind' | 'text' | 'lower' | 'word' | 'kinds'>

export function writtenOf(text: string, lower: string): Written {
  const first = traitsOf(text.charCodeAt(0)) & CLASS
  const kind = first === LETTER ? 'word' : first === FIGURE ? 'figure' : 'mark'
  const opening = text.charAt(0)
  const capital = kind === 'word' && opening !== opening.toLowerCase()
  const word = numberOf(lower)
  return { kind, text, lower, word, kinds: kindsOf(word, capital) | looksOf(kind, lower) }
}

/** Of letters and figures only, the first a letter: what is met so is a whole token if none goes on with it. */
export function isPlain(text: string): boolean {
  if ((traitsOf(text.charCodeAt(0)) & CLASS) !== LETTER) return false
  for (let at = 0; at < text.length; at++) if (!(traitsOf(text.charCodeAt(at)) & INSIDE)) return false
  return true
}

/** A figure may open a date or a number. */
const AS_FIGURE = KIND.figure | KIND.date | KIND.number
/** So may what begins with a number in words: "six-vote", "two-year". */
const AS_COUNTED = KIND.date | KIND.number | KIND.time | KIND.amount
/** What stands at the front of a word for an office that somebody does not hold, or did not: "ex-minister", "then-leader". */
const PREFIX = /^(?:ex|former|then|now)-(?=.)/

const QUOTES = '"“”„«»\'‘’'

const ADJECTIVE = /.(?:ous|ic|al|ive|ful|less|ish|able|ible|ary|ant|ent|ist|ite)$/

/** The kinds a word is of by the look of it. */
function looksOf(kind: TokenKind, lower: string): number {
  if (kind === 'figure') return AS_FIGURE
  if (kind === 'mark') return QUOTES.includes(lower) ? KIND.quote : 0
  const hyphen = lower.indexOf('-')
  const hyphened = hyphen < 0 ? 0 : KIND.hyphen | tiedBy(hyphen, lower)
  const adverb = lower.length > 4 && lower.endsWith('ly') ? KIND.passed : 0
  return hyphened | adverb | (ADJECTIVE.test(lower) ? KIND.adjective : 0)
}

/** The kinds of what a hyphen ties: of a number before it, or of an office behind "ex-". */
function tiedBy(hyphen: number, lower: string): number {
  const behind = lower.slice(prefixOf(lower))
  if (behind !== lower) return KIND.prefixed | (kindsOf(numberOf(behind), false) & (KIND.office | KIND.head))
  return kindsOf(numberOf(lower.slice(0, hyphen)), false) & KIND.number ? AS_COUNTED : 0
}

/** How many letters of a word in lower case are "ex-" or the like. */
export function prefixOf(lower: string): number {
  return PREFIX.exec(lower)?.[0].length ?? 0
}
