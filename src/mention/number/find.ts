/** Finds the numbers of a text, in figures and in words, with what they count and how loosely. @module */
import type { Span } from '../../base/span.ts'
import { datesOf } from '../date/find.ts'
import type { NumberMention, NumberUnit } from '../mention.ts'
import { spanAt } from '../place.ts'
import type { Token } from '../token.ts'
import { addKind, KIND, WordMap, wordSet } from '../word.ts'
import { comparatorOf } from './comparator.ts'
import { readFigure } from './figure.ts'
import { notCounted } from './not-counted.ts'
import { MULTIPLE_OPENINGS, opensMultiple, partAt } from './part.ts'
import { unitAt } from './unit.ts'
import { continuesVotes } from './votes.ts'
import { opensWordNumber, readWordNumber, WORD_NUMBER_OPENINGS } from './words.ts'

type Tokens = readonly Token[]

/** A number before it is a mention: tokens `from` to `next`. */
interface Found {
  readonly from: number
  readonly next: number
  readonly value: number
  readonly unit: NumberUnit
  readonly inWords: boolean
  /** Units a hyphen ties on behind the number in its last token ("-vote" of "six-vote"). */
  readonly tail: number
}

function inFigures(from: number, next: number, value: number, unit: NumberUnit): Found {
  return { from, next, value, unit, inWords: false, tail: 0 }
}

function inWords(from: number, next: number, value: number, unit: NumberUnit, tail = ''): Found {
  return { from, next, value, unit, inWords: true, tail: tail ? tail.length + 1 : 0 }
}

const SCALES = new WordMap([
  ['million', 1e6],
  ['m', 1e6],
  ['billion', 1e9],
  ['bn', 1e9],
  ['thousand', 1000],
  ['trillion', 1e12],
])

// No other word without a hyphen opens a number.
addKind(KIND.number, [...WORD_NUMBER_OPENINGS, ...MULTIPLE_OPENINGS, 'single'])
addKind(KIND.amount, ['single'])

/**
 * The numbers of `tokens` (usually one sentence), in order, without overlap. Numbers inside a date are the date's:
 * pass `dates` where they are known already. The span holds sign, currency, "%", "per cent" and "points",
 * but not the noun counted. Shares and swings are percentage points; a part ("two thirds of") is a percentage.
 * Money is in units of its currency; decades count as years. One pass with a bounded
 * look to either side.
 */
export function numbersOf(
  text: string,
  tokens: Tokens,
  dates: readonly Span[] = datesOf(text, tokens),
): NumberMention[] {
  const numbers = new Numbers()
  for (let at = 0; at < tokens.length; )
    at = (tokens[at] as Token).kinds & KIND.number ? numbers.from(tokens, at, dates) : at + 1
  return numbers.found
}

/** Those found in a sentence so far. */
export class Numbers {
  readonly found: NumberMention[] = []
  /** Votes are among them: a figure without a noun may go on with them. */
  private votes = false

  /** Adds the number that begins at token `i`, which is of its kind, unless it is in one of the dates; gives the place from which another may. */
  from(tokens: Tokens, i: number, dates: readonly Span[]): number {
    const token = tokens[i] as Token
    if (token.kind === 'mark' || spanAt(dates, token.start) >= 0) return i + 1
    const found = token.kind === 'figure' ? figureAt(tokens, i) : wordAt(tokens, i)
    if (typeof found === 'number') return i + found
    if (found.unit === 'votes') this.votes = true
    const listed =
      this.votes && found.unit === 'none' && !found.inWords && continuesVotes(tokens, found.from, found.next)
    this.found.push(mention(tokens, listed ? { ...found, unit: 'votes' } : found))
    return Math.max(i + 1, found.next)
  }
}

function mention(tokens: Tokens, found: Found): NumberMention {
  const comparator = comparatorOf(tokens, found.from, found.next)
  return {
    kind: 'number',
    start: (tokens[found.from] as Token).start,
    end: (tokens[found.next - 1] as Token).end - found.tail,
    value: found.value,
    unit: found.unit,
    comparator: comparator === 'exact' && found.unit === 'percent' && found.inWords ? 'about' : comparator,
    inWords: found.inWords,
  }
}

const CURRENCY = wordSet('£ $ €')
const SIGNS = wordSet('- + − –')

/** Of a score, or of a row of alternatives. */
const BEFORE_SIGN = wordSet('( [ /')

/** A number, or how many tokens to step over. */
function figureAt(tokens: Tokens, i: number): Found | number {
  const figure = readFigure((tokens[i] as Token).text)
  const skip = notCounted(tokens, i, figure)
  if (skip > 0 || !figure) return Math.max(skip, 1)
  if (figure.suffix === 'ordinal') return inFigures(i, i + 1, figure.value, 'ordinal')
  let value = figure.value
  let next = i + 1
  const scale = figure.suffix === '' ? SCALES.get(tokens[next]) : undefined
  if (scale !== undefined) {
    value *= scale
    next++
  }
  if (i > 0 && CURRENCY.has(tokens[i - 1])) return inFigures(i - 1, next, value, 'money')
  const sign = signBefore(tokens, i)
  const from = sign === 0 ? i : i - 1
  if (sign < 0) value = -value
  if (figure.suffix === 'percent' || figure.suffix === 'points')
    return inFigures(from, next, value, figure.suffix)
  const unit = unitAt(tokens, i, next, '')
  return inFigures(from, unit.next, value * unit.times, unit.unit)
}

/** "+4.3", "−2": a mark tied to the figure with nothing tied before it. */
function signBefore(tokens: Tokens, i: number): -1 | 0 | 1 {
  const mark = i > 0 ? tokens[i - 1] : undefined
  if (!mark || !SIGNS.has(mark) || mark.end !== (tokens[i] as Token).start) return 0
  const before = tokens[i - 2]
  if (before?.end === mark.start && !BEFORE_SIGN.has(before)) return 0
  return mark.text === '+' ? 1 : -1
}

/** "one" and "first" in words that count nothing. */
const NOT_ORDINAL_TAIL =
  /^(?:time|timer|hand|class|rate|ever|past|degree|born|half|party|year|generation|reading|floor|world|guess)/

function wordAt(tokens: Tokens, i: number): Found | number {
  const token = tokens[i] as Token
  if (token.lower === 'single') return single(tokens, i)
  // "A dozen", "a third of".
  if (token.lower === 'a' && !((tokens[i + 1]?.kinds ?? 0) & KIND.amount)) return 1
  const opens = opensWordNumber(token)
  if (!opens && !opensMultiple(token)) return 1
  const part = partAt(tokens, i)
  if (part) return inWords(i, part.next, part.value, part.unit)
  const number = opens ? readWordNumber(tokens, i) : null
  if (!number) return 1
  const { next, tail, value } = number
  const length = next - i
  if (number.ordinal)
    return isOrdinalHere(tokens, i, next, tail) ? inWords(i, next, value, 'ordinal', tail) : length
  if (tail !== '' && /^(?:year|month|week|day)s?-old/.test(tail)) return length
  if (value === 1 && tokens[next - 1]?.lower === 'one' && !isCountedOne(tokens, i)) return length
  const unit = unitAt(tokens, i, next, tail)
  const beyond = unit.next > next
  return inWords(i, beyond ? unit.next : next, value * unit.times, unit.unit, beyond ? '' : tail)
}

/** "a single vote". */
function single(tokens: Tokens, i: number): Found | number {
  const unit = unitAt(tokens, i, i + 1, '')
  if (unit.unit !== 'votes' && unit.unit !== 'seats' && unit.unit !== 'members') return 1
  return inWords(i, i + 1, 1, unit.unit)
}

const DETERMINERS = wordSet('no every any this that the which each')
const LONE = wordSet('vote seat mp')
const MERELY = wordSet('just only exactly')
const BEFORE_DAY = wordSet('for by in within than only just after')
const COUNTED = wordSet(
  'vote votes seat seats mp mps member members year years month months week weeks point points per percent percentage decade century tory labour conservative lib liberal',
)

/** "one vote" counts; "no one", "one of them", "one day" do not. */
function isCountedOne(tokens: Tokens, i: number): boolean {
  const before = i > 0 ? tokens[i - 1] : undefined
  const after = tokens[i + 1]
  if (DETERMINERS.has(before)) return LONE.has(after)
  // "A majority of one", "a majority of just one".
  const noun = MERELY.has(before) ? i - 3 : i - 2
  if (noun >= 0 && tokens[noun + 1]?.lower === 'of' && tokens[noun]?.lower === 'majority')
    return after?.lower !== 'of'
  return after?.lower === 'day' ? BEFORE_DAY.has(before) : COUNTED.has(after)
}

const OF_TIME = wordSet('a per every split this')
const AFTER_TIME = wordSet('to before after and later while')

/** Not the second of time, a World War, a first name-part, nor "first-time". */
function isOrdinalHere(tokens: Tokens, i: number, next: number, tail: string): boolean {
  if (tail && NOT_ORDINAL_TAIL.test(tail)) return false
  const after = tokens[next]
  if (after?.lower === 'world' && tokens[next + 1]?.lower === 'war') return false
  if (after?.lower === 'century') return false
  if ((tokens[i] as Token).lower !== 'second' || i === 0 || !OF_TIME.has(tokens[i - 1])) return true
  return after !== undefined && after.kind !== 'mark' && !AFTER_TIME.has(after)
}
