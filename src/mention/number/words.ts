/** Numbers written in words: "six", "twenty-one", "half a dozen", "one hundred and third". @module */
import type { Token } from '../token.ts'
import { addKind, KIND, WordMap, WordSet } from '../word.ts'

/** A number in words from token `i` up to, not including, token `next`. */
export interface WordNumber {
  readonly value: number
  readonly ordinal: boolean
  readonly next: number
  /** What a hyphen ties on: `vote` of "six-vote", `''` when nothing. */
  readonly tail: string
}

const ONES =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
    ' ',
  )
const TENS = 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ')
const ORDINAL_ONES =
  'zeroth first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth'.split(
    ' ',
  )
const ORDINAL_TENS = TENS.map((ten) => ten.replace(/y$/, 'ieth'))

const CARDINALS: ReadonlyMap<string, number> = new Map([
  ...ONES.map((word, value) => [word, value] as const),
  ...TENS.map((word, index) => [word, 20 + 10 * index] as const),
])
const ORDINALS: ReadonlyMap<string, number> = new Map([
  ...ORDINAL_ONES.map((word, value) => [word, value] as const),
  ...ORDINAL_TENS.map((word, index) => [word, 20 + 10 * index] as const),
])
const SCALES = new WordMap([
  ['hundred', 100],
  ['thousand', 1000],
  ['million', 1e6],
  ['billion', 1e9],
])
const ORDINAL_SCALES = new WordMap([
  ['hundredth', 100],
  ['thousandth', 1000],
  ['millionth', 1e6],
])

/** Words without a hyphen that a number in words may start with. */
export const WORD_NUMBER_OPENINGS: readonly string[] = [
  ...CARDINALS.keys(),
  ...ORDINALS.keys(),
  ...ORDINAL_SCALES.words,
  'a',
  'half',
]
const OPENING = new WordSet(WORD_NUMBER_OPENINGS)

addKind(
  KIND.amount,
  [...WORD_NUMBER_OPENINGS, ...SCALES.words, 'dozen'].filter((word) => word !== 'a'),
)

/** Whether a number in words may start with this word. */
export function opensWordNumber(token: Token): boolean {
  return OPENING.has(token) || ((token.kinds & KIND.hyphen) !== 0 && opensHyphened(token.lower))
}

function opensHyphened(lower: string): boolean {
  // Shortest are "one-way" and "six-day".
  if (lower.length < 6) return false
  const head = lower.slice(0, lower.indexOf('-'))
  return CARDINALS.has(head) || ORDINALS.has(head) || (head === 'half' && lower.startsWith('half-a-dozen'))
}

/** Reads the number in words that starts at token `i`; `null` when none does. Consumes only what it returns. */
export function readWordNumber(tokens: readonly Token[], i: number): WordNumber | null {
  const first = tokens[i]
  if (first?.kind !== 'word' || !opensWordNumber(first)) return null
  if (first.lower === 'a') return readArticle(tokens, i)
  if (first.lower === 'half') {
    return tokens[i + 1]?.lower === 'a' && tokens[i + 2]?.lower === 'dozen' ? cardinal(6, i + 3) : null
  }
  if (first.lower === 'half-a-dozen') return cardinal(6, i + 1)
  return readSum(tokens, i)
}

function cardinal(value: number, next: number): WordNumber {
  return { value, ordinal: false, next, tail: '' }
}

/** "a hundred", "a dozen", "a thousand and one". */
function readArticle(tokens: readonly Token[], i: number): WordNumber | null {
  const word = tokens[i + 1]
  if (word?.lower === 'dozen') return cardinal(12, i + 2)
  return SCALES.has(word) ? readSum(tokens, i + 1, true) : null
}

function readSum(tokens: readonly Token[], i: number, article = false): WordNumber | null {
  let total = 0
  let group = article ? 1 : -1
  let next = i
  while (next < tokens.length) {
    const token = tokens[next] as Token
    if (token.kind !== 'word') break
    const word = token.lower
    const scale = SCALES.get(token)
    if (scale !== undefined) {
      if (group < 0 || (scale === 100 && (group < 1 || group > 99)) || total >= 1e12) break
      if (scale === 100) group *= 100
      else {
        total += group * scale
        group = 0
      }
      next++
      continue
    }
    const ordinalScale = ORDINAL_SCALES.get(token)
    if (ordinalScale !== undefined) {
      return { value: total + Math.max(group, 1) * ordinalScale, ordinal: true, next: next + 1, tail: '' }
    }
    if (word === 'dozen' && group > 0) return cardinal(total + group * 12, next + 1)
    if (word === 'and') {
      const after = smallNumber(tokens[next + 1])
      if (!after || group < 0 || (group % 100 !== 0 && group !== 0) || (group === 0 && total === 0)) break
      next++
      continue
    }
    const small = smallNumber(token)
    if (!small || !fits(group, small.value)) break
    group = Math.max(group, 0) + small.value
    next++
    if (small.ordinal || small.tail)
      return { value: total + group, ordinal: small.ordinal, next, tail: small.tail }
  }
  if (group < 0) return null
  if (
    tokens[next]?.lower === 'and' &&
    tokens[next + 1]?.lower === 'a' &&
    tokens[next + 2]?.lower === 'half'
  ) {
    return cardinal(total + group + 0.5, next + 3)
  }
  return cardinal(total + group, next)
}

/** Whether a number below a hundred can follow what the group holds: twenty + one, three hundred + twelve. */
function fits(group: number, value: number): boolean {
  if (group < 0) return true
  if (group % 100 === 0) return value < 100
  return group % 10 === 0 && group % 100 >= 20 && value < 10 && value > 0
}

/** A number below a hundred, and what a hyphen ties on. */
type SmallNumber = Omit<WordNumber, 'next'>

const SMALL = new WordMap<SmallNumber>([
  ...Array.from(ORDINALS, ([word, value]) => [word, { value, ordinal: true, tail: '' }] as const),
  ...Array.from(CARDINALS, ([word, value]) => [word, { value, ordinal: false, tail: '' }] as const),
])

/** "six", "twenty-one", "twenty-first", "six-vote". */
function smallNumber(token: Token | undefined): SmallNumber | null {
  const plain = SMALL.get(token)
  if (plain !== undefined || token === undefined) return plain ?? null
  return token.kinds & KIND.hyphen ? hyphenedNumber(token.lower) : null
}

function hyphenedNumber(word: string): SmallNumber | null {
  const hyphen = word.indexOf('-')
  const head = word.slice(0, hyphen)
  const rest = word.slice(hyphen + 1)
  const ten = CARDINALS.get(head)
  if (ten === undefined) {
    const first = ORDINALS.get(head)
    return first === undefined ? null : { value: first, ordinal: true, tail: rest }
  }
  const second = rest.indexOf('-')
  const unit = second < 0 ? rest : rest.slice(0, second)
  const tail = second < 0 ? '' : rest.slice(second + 1)
  const ones = CARDINALS.get(unit)
  if (ten >= 20 && ones !== undefined && ones > 0 && ones < 10)
    return { value: ten + ones, ordinal: false, tail }
  const last = ORDINALS.get(unit)
  if (ten >= 20 && last !== undefined && last > 0 && last < 10)
    return { value: ten + last, ordinal: true, tail }
  return { value: ten, ordinal: false, tail: rest }
}
