/** Figures that count nothing: clock times, ages, addresses, names with a number in them. @module */
import type { Token } from '../token.ts'
import { wordSet } from '../word.ts'
import type { Figure } from './figure.ts'

type Tokens = readonly Token[]

/** What goes before a figure that is part of a name: "No 10", "Section 35", "Channel 4", "page 12". */
const NAMED_BEFORE = wordSet(
  'no number nos section sections clause clauses article articles schedule part chapter page pages channel radio bbc itv route junction platform room act version volume vol type phase step level tier band class grade formula euro apollo flight covid windows iphone news freeview exhibit rule order standing form bill protocol amendment amendments motion gate terminal unit flat category item question figure table annex paragraph para lot page pic photo image slide verse psalm sky sky-news studio camp area interstate group key',
)
const NAMED_AFTER = wordSet("committee gmt bst et pm am noon downing 's")
const AGED = wordSet('aged age ages')
const APOSTROPHE = wordSet("' ‘")
/** Marks that make a figure part of an address or a code. */
const TIED_ON = wordSet('@ # _ ~ = &')
const TIED_BEHIND = wordSet('@ _ = /')

/**
 * How many tokens from `i` make up something that is not a number, or 0 when the figure counts.
 * Dates are known apart and never come here.
 */
export function notCounted(tokens: Tokens, i: number, figure: Figure | null): number {
  const token = tokens[i] as Token
  if (!figure || figure.suffix === 'clock' || figure.suffix === 'decade' || figure.suffix === 'pence')
    return 1
  const clock = clockFrom(tokens, i)
  if (clock > 0) return clock
  if (token.text.startsWith('0') && /^0\d/.test(token.text)) return telephone(tokens, i)
  if (figure.suffix === '' && token.text.length >= 9 && /^\d+$/.test(token.text)) return 1
  const before = i > 0 ? tokens[i - 1] : undefined
  const after = tokens[i + 1]
  if (SECTION.has(before)) return 1
  if (before?.end === token.start) {
    if (APOSTROPHE.has(before) && /^\d\d$/.test(token.text)) return 1
    if (TIED_ON.has(before)) return 1
    if (before.text === '/' && tokens[i - 2]?.end === before.start) return 1
  }
  if (after?.start === token.end && TIED_BEHIND.has(after)) return slashed(tokens, i)
  if (figure.suffix === 'ordinal') return after?.lower === 'century' ? 2 : 0
  if (named(tokens, i)) return 1
  return isAge(tokens, i, figure.value) ? 1 : 0
}

/** "No 10", "No. 10", "Section 35", "the 1922 committee", "the 1922". */
function named(tokens: Tokens, i: number): boolean {
  const token = tokens[i] as Token
  const after = tokens[i + 1]
  if (NAMED_AFTER.has(after)) return token.text.length < 5
  if (i === 0) return false
  if (token.text === '1922' && tokens[i - 1]?.lower === 'the') return true
  const dot = i > 1 && POINT.has(tokens[i - 1]) ? 1 : 0
  const name = tokens[i - 1 - dot]
  if (!name || !NAMED_BEFORE.has(name) || /[,%]/.test(token.text)) return false
  if (name.lower === 'no') return (dot === 1 || name.capital) && !COUNTED.has(after)
  if (name.lower === 'act' || name.lower === 'order' || name.lower === 'part') return name.capital
  return dot === 0 || name.lower === 'nos' || name.lower === 'vol'
}

const COUNTED = wordSet('vote votes mps members seat seats')
const COLON = wordSet(':')
const POINT = wordSet('.')
const SECTION = wordSet('§')
/** Of a day: "4 p.m." */
const HALF = wordSet('a p')
const CLOCK = wordSet("am pm o'clock gmt bst")

/** "3:18", "10.30am", "4 pm", "8 o'clock", "07:31:05". */
function clockFrom(tokens: Tokens, i: number): number {
  let next = i
  while (COLON.has(tokens[next + 1]) && tokens[next + 2]?.kind === 'figure' && isTied(tokens, next)) next += 2
  if (next > i) return next - i + 1
  if (CLOCK.has(tokens[i + 1])) return 2
  return HALF.has(tokens[i + 1]) && POINT.has(tokens[i + 2]) && tokens[i + 3]?.lower === 'm' ? 4 : 0
}

/** Nothing stands between a token and the two behind it. */
function isTied(tokens: Tokens, i: number): boolean {
  return tokens[i]?.end === tokens[i + 1]?.start && tokens[i + 1]?.end === tokens[i + 2]?.start
}

/** A number that opens with a nought, and the groups of figures that go on with it. */
function telephone(tokens: Tokens, i: number): number {
  let next = i + 1
  while (next < tokens.length && /^\d{2,}$/.test((tokens[next] as Token).text)) next++
  return next - i
}

/** "24/7", "9/11", "1/2". */
function slashed(tokens: Tokens, i: number): number {
  return tokens[i + 1]?.text === '/' && tokens[i + 2]?.kind === 'figure' ? 3 : 1
}

/** "aged 40", "Mr Benn, 40, said", "40-year-old", "40 years old". */
function isAge(tokens: Tokens, i: number, value: number): boolean {
  if (value > 115 || !Number.isInteger(value) || value < 1) return false
  const before = i > 0 ? tokens[i - 1] : undefined
  const after = tokens[i + 1]
  if (before && (AGED.has(before) || (before.lower === 'of' && tokens[i - 2]?.lower === 'age'))) return true
  if (after?.text === '-' && /^(?:year|month|week|day)s?-old/.test(tokens[i + 2]?.lower ?? '')) return true
  if ((after?.lower === 'years' || after?.lower === 'year') && tokens[i + 2]?.lower === 'old') return true
  if (before?.lower === 'at' && i === 1 && after?.text === ',') return true
  return before?.text === ',' && BEHIND_AGE.has(after) && isName(tokens, i - 2) && !inList(tokens, i)
}

const BEHIND_AGE = wordSet(', . ;')
const IN_NAMES = wordSet('and of on upon the')

/** The last word of a name stands before the comma: two capitals running, or "Ann Lee, MP for Barrow and Furness". */
function isName(tokens: Tokens, i: number): boolean {
  const last = tokens[i]
  const first = i > 0 ? tokens[i - 1] : undefined
  if (!last?.capital || first?.kind !== 'word') return false
  return first.capital || IN_NAMES.has(first)
}

/** "Sarah Jones, 12, and Tom Smith, 9": still ages; "12, 14, 16" are not. */
function inList(tokens: Tokens, i: number): boolean {
  return tokens[i + 2]?.kind === 'figure' || tokens[i - 2]?.kind === 'figure'
}
