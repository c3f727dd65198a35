/** What a number counts, from the words beside it. @module */
import type { NumberUnit } from '../mention.ts'
import type { Token } from '../token.ts'
import { numberOf, WordMap, wordSet } from '../word.ts'
import { ballotBeside } from './votes.ts'

type Tokens = readonly Token[]

/** `times` multiplies the value (a decade is ten years); `next` is past the words that belong to the number itself. */
export interface UnitFound {
  readonly unit: NumberUnit
  readonly times: number
  readonly next: number
}

type Counted = readonly [unit: NumberUnit, times: number]

const NOUN_WORDS: readonly (readonly [noun: string, unit: Counted])[] = [
  ...words('vote votes ballots ballot', 'votes'),
  ...words('seat seats constituencies', 'seats'),
  ...words(
    'mp mps members member backbenchers tories conservatives liberals dems defectors rebels parliamentarians',
    'members',
  ),
  ...words('year years', 'years'),
  ...words('decade decades', 'years', 10),
  ...words('century centuries', 'years', 100),
  ...words('month months', 'months'),
  ...words('week weeks', 'weeks'),
  ...words('fortnight fortnights', 'weeks', 2),
  ...words('day days', 'days'),
  ...words('times fold', 'times'),
]
const NOUNS = new WordMap(NOUN_WORDS)
const POINTS = wordSet('point points pt pts pp')
/** Stood behind a hyphen: "six-vote", "13-point", "five-year". */
const TAILS = new WordMap<Counted>([
  ...NOUN_WORDS.filter(([noun]) => !noun.endsWith('s') || noun === 'times'),
  ...words('point pt', 'points'),
  ...words('strong', 'members'),
])
/** Words that may stand between a number and what it counts: "20 other Conservative MPs", "five of her former MPs". */
const BETWEEN = wordSet(
  'of the his her its their our these those other more further former fellow new current sitting serving backbench frontbench female women male black disaffected rebel senior junior valid spoilt postal extra additional marginal target parliamentary labour tory conservative lib dem liberal democrat snp dup reform uk green independent scottish welsh english northern irish plaid cymru sinn féin nationalist unionist ukip eurosceptic pro-european anti-european straight long whole full',
)
function words(list: string, unit: NumberUnit, times = 1): [string, Counted][] {
  return list.split(' ').map((word) => [word, [unit, times] as const])
}

/** The unit of the number in tokens `from` to `next`; `tail` is what a hyphen ties to a number in words. */
export function unitAt(tokens: Tokens, from: number, next: number, tail: string): UnitFound {
  if (tail) {
    const tied = TAILS.of(numberOf(tail))
    return { unit: tied?.[0] ?? 'none', times: tied?.[1] ?? 1, next }
  }
  return (
    rateAt(tokens, next) ??
    hyphenedAt(tokens, next) ??
    nounAt(tokens, next) ?? { unit: ballotBeside(tokens, from, next) ?? 'none', times: 1, next }
  )
}

/** "%", "per cent", "percentage points", "points". */
function rateAt(tokens: Tokens, next: number): UnitFound | null {
  const tied = HYPHEN.has(tokens[next]) && tokens[next]?.start === tokens[next - 1]?.end ? 1 : 0
  const at = next + tied
  const first = tokens[at]
  if (!RATES.has(first)) return null
  if (POINTS.has(first)) return { unit: 'points', times: 1, next: at + 1 }
  if (first?.lower === 'per') return tokens[at + 1]?.lower === 'cent' ? centAt(tokens, at + 2) : null
  if (first?.lower !== '%' && first?.lower !== 'percentage') return centAt(tokens, at + 1)
  if (POINTS.has(tokens[at + 1])) return { unit: 'points', times: 1, next: at + 2 }
  return first.lower === '%' ? { unit: 'percent', times: 1, next: at + 1 } : null
}

const HYPHEN = wordSet('-')
const PLUS = wordSet('+')
const RATES = wordSet('% percentage per percent pc per-cent point points pt pts pp')

function centAt(tokens: Tokens, next: number): UnitFound {
  return POINTS.has(tokens[next])
    ? { unit: 'points', times: 1, next: next + 1 }
    : { unit: 'percent', times: 1, next }
}

/** "402-vote majority", "80-seat majority", "15-year hold": the noun stays outside the number. */
function hyphenedAt(tokens: Tokens, next: number): UnitFound | null {
  const mark = tokens[next]
  if (!HYPHEN.has(mark) || mark?.start !== tokens[next - 1]?.end) return null
  const noun = TAILS.get(tokens[next + 1])
  return noun ? { unit: noun[0], times: noun[1], next } : null
}

/** The noun counted, at most four words on. */
function nounAt(tokens: Tokens, next: number): UnitFound | null {
  const plus = PLUS.has(tokens[next]) && tokens[next]?.start === tokens[next - 1]?.end ? 1 : 0
  for (let i = next + plus; i < Math.min(tokens.length, next + plus + 5); i++) {
    const token = tokens[i] as Token
    if (token.kind !== 'word') return null
    const noun = NOUNS.get(token)
    if (noun) return { unit: noun[0], times: noun[1], next }
    if (!BETWEEN.has(token)) return null
  }
  return null
}
