/** What stands beside a number and loosens it: just under, more than, at least, or so. @module */
import { groupBy } from '../../register/lookup.ts'
import type { Comparator } from '../mention.ts'
import type { Token } from '../token.ts'
import { WordMap, wordSet } from '../word.ts'

const BEFORE = {
  just: 'exact',
  only: 'exact',
  exactly: 'exact',
  precisely: 'exact',
  'a mere': 'exact',
  'as few as': 'exact',
  about: 'about',
  around: 'about',
  roughly: 'about',
  approximately: 'about',
  circa: 'about',
  some: 'about',
  maybe: 'about',
  perhaps: 'about',
  'close to': 'about',
  'in the region of': 'about',
  'in the order of': 'about',
  'or about': 'about',
  nearly: 'under',
  near: 'under',
  sub: 'under',
  almost: 'under',
  under: 'under',
  below: 'under',
  'not quite': 'under',
  'just under': 'under',
  'just below': 'under',
  'well under': 'under',
  'just short of': 'under',
  'short of': 'under',
  'fewer than': 'under',
  'less than': 'under',
  'smaller than': 'under',
  'lower than': 'under',
  within: 'under',
  over: 'over',
  above: 'over',
  'just over': 'over',
  'just above': 'over',
  'well over': 'over',
  'more than': 'over',
  'greater than': 'over',
  'larger than': 'over',
  'higher than': 'over',
  'bigger than': 'over',
  'longer than': 'over',
  'in excess of': 'over',
  'upwards of': 'over',
  'upward of': 'over',
  beyond: 'over',
  topping: 'over',
  'at least': 'atLeast',
  'no fewer than': 'atLeast',
  'no less than': 'atLeast',
  'not less than': 'atLeast',
  minimum: 'atLeast',
  'at most': 'atMost',
  'no more than': 'atMost',
  'not more than': 'atMost',
  'up to': 'atMost',
  'as many as': 'atMost',
  'as much as': 'atMost',
  maximum: 'atMost',
} as const satisfies Record<string, Comparator>

const PHRASES = Object.entries(BEFORE)
  .map(([phrase, comparator]) => ({ words: phrase.split(' '), comparator }))
  .sort((one, other) => other.words.length - one.words.length)
/** Those that end in a word, the longer before the shorter. */
const ENDING = new WordMap(groupBy(PHRASES, ({ words }) => words.at(-1) ?? null))
/** What may stand between such a phrase and its number. */
const PASSED = wordSet('a an the another £ $ € -')

/** The comparator of the number in tokens `from` to `next`; an article between does not count. */
export function comparatorOf(tokens: readonly Token[], from: number, next: number): Comparator {
  return before(tokens, from) ?? after(tokens, next) ?? 'exact'
}

function before(tokens: readonly Token[], from: number): Comparator | null {
  let last = from - 1
  if (last < 0) return null
  if (last > 0 && PASSED.has(tokens[last])) {
    if (!(tokens[last]?.lower === 'a' && tokens[last + 1]?.lower === 'mere')) last--
  }
  const phrases = ENDING.get(tokens[last])
  for (let at = 0; phrases && at < phrases.length; at++) {
    const { words, comparator } = phrases[at] as (typeof PHRASES)[number]
    if (endIn(words, tokens, last)) return comparator
  }
  return null
}

/** Whether the tokens up to `last` are these words in the end. */
function endIn(words: readonly string[], tokens: readonly Token[], last: number): boolean {
  const first = last + 1 - words.length
  if (first < 0) return false
  for (let at = 0; at < words.length; at++) if (tokens[first + at]?.lower !== words[at]) return false
  return true
}

const OR = wordSet('or')

/** "a dozen or so", "5,000 or more", "30-odd", "400-plus", "10+". */
function after(tokens: readonly Token[], next: number): Comparator | null {
  const first = tokens[next]
  if (!first) return null
  const tied = first.start === tokens[next - 1]?.end
  if (!tied && !OR.has(first)) return null
  const second = tokens[next + 1]?.lower ?? ''
  if (tied && first.text === '+') return 'atLeast'
  if (tied && first.text === '-') return second === 'odd' ? 'about' : second === 'plus' ? 'atLeast' : null
  if (first.lower !== 'or') return null
  if (second === 'so' || second === 'thereabouts') return 'about'
  if (second === 'more') return 'atLeast'
  return second === 'fewer' || second === 'less' ? 'atMost' : null
}
