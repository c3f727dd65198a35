/** Stretches of time a claim can rest on: "for 15 years", "in just over a month", "since 1945", "two months after". @module */
import type { Span } from '../../base/span.ts'
import type { Comparator, DateMention } from '../mention.ts'
import { comparatorOf } from '../number/comparator.ts'
import type { Token } from '../token.ts'
import { wordSet } from '../word.ts'
import { datesOf } from './find.ts'
import { opensStretch, stretchAt, type TimeUnit, unitOf } from './unit-of-time.ts'

/** `for` it lasted; `in` it happened inside it; `since` it began; `after` it came that much later (or earlier). */
export type DurationKind = 'for' | 'in' | 'since' | 'after'

export interface Duration extends Span {
  readonly kind: DurationKind
  /** In `unit`; null where the text leaves it open ("within weeks") and for `since`. */
  readonly amount: number | null
  readonly unit: 'days' | 'weeks' | 'months' | 'years'
  readonly comparator: Comparator
  /** The date a `since` names, still to be anchored; null for the other kinds. */
  readonly since: DateMention | null
}

type Tokens = readonly Token[]

const UNITS = { day: 'days', week: 'weeks', month: 'months', year: 'years' } as const satisfies Record<
  TimeUnit,
  Duration['unit']
>
const LEADS = new Map<string, DurationKind>([
  ['for', 'for'],
  ['throughout', 'for'],
  ['in', 'in'],
  ['within', 'in'],
  ['inside', 'in'],
  ['during', 'in'],
  ['over', 'in'],
  ['across', 'in'],
  ['after', 'after'],
])
const TRAILS = new Set(['after', 'before', 'later', 'earlier'])
/** Words of comparison and emphasis between the preposition and the stretch. */
const LOOSENING = wordSet(
  'just only over under more less fewer than nearly almost about around roughly some at least most up to well exactly barely little a mere the past last next space of first final course whole full barely scarcely no',
)
const MOST_LOOSENING = 5

/**
 * The durations of `tokens` (usually one sentence), in order, without overlap; pass `dates` where they are known.
 * Spans take in the preposition ("in just over a month", "two months after").
 */
export function durationsOf(
  text: string,
  tokens: Tokens,
  dates: readonly DateMention[] = datesOf(text, tokens),
): Duration[] {
  const found: Duration[] = []
  let date = 0
  for (let i = 0; i < tokens.length; ) {
    const token = tokens[i] as Token
    while (date < dates.length && (dates[date] as DateMention).end <= token.start) date++
    const one =
      token.lower === 'since' || token.lower === 'from'
        ? sinceAt(tokens, i, dates, date)
        : (ledAt(tokens, i) ?? bareAt(tokens, i))
    if (one) {
      found.push(one.duration)
      i = one.next
    } else i++
  }
  return found
}

interface Found {
  readonly duration: Duration
  readonly next: number
}

function made(tokens: Tokens, from: number, next: number, rest: Omit<Duration, 'start' | 'end'>): Found {
  return {
    next,
    duration: { start: (tokens[from] as Token).start, end: (tokens[next - 1] as Token).end, ...rest },
  }
}

/** "since 1945", "since last May", "since the 2019 election". */
function sinceAt(tokens: Tokens, i: number, dates: readonly DateMention[], first: number): Found | null {
  if ((tokens[i] as Token).lower !== 'since') return null
  const since = dates[first]
  if (!since) return null
  let at = i + 1
  while (at < tokens.length && at < i + 4 && (tokens[at] as Token).start < since.start) at++
  if (tokens[at]?.start !== since.start) return null
  while (at < tokens.length && (tokens[at] as Token).end <= since.end) at++
  const unit = since.precision === 'day' ? 'days' : since.precision === 'month' ? 'months' : 'years'
  return made(tokens, i, at, { kind: 'since', amount: null, unit, comparator: 'exact', since })
}

/** "for 15 years", "in just over a month", "within weeks", "after just six weeks". */
function ledAt(tokens: Tokens, i: number): Found | null {
  const lower = (tokens[i] as Token).lower
  const kind = LEADS.get(lower)
  if (!kind) return null
  let at = i + 1
  let past = false
  while (at < tokens.length && at <= i + MOST_LOOSENING && LOOSENING.has(tokens[at])) {
    const word = (tokens[at] as Token).lower
    if ((word === 'a' || word === 'little') && stretchAt(tokens, at)) break
    if (word === 'past' || word === 'last' || word === 'next' || word === 'space' || word === 'course')
      past = true
    at++
  }
  const stretch = stretchAt(tokens, at) ?? (past ? bareUnit(tokens, at) : null)
  if (!stretch) return null
  // "over two months" is more than two months; "over the past month" is within it. "In two weeks' time" is a date.
  if (lower === 'over' && !past) {
    return lasting(tokens, i, stretch.next, stretch.amount, stretch.unit, 'over')
  }
  if (/^(?:ago|['’]s?)$/.test(tokens[stretch.next]?.lower ?? '') && kind === 'in') return null
  const comparator = comparatorOf(tokens, at, stretch.next)
  return made(tokens, i, stretch.next, {
    kind,
    amount: stretch.amount,
    unit: UNITS[stretch.unit],
    comparator,
    since: null,
  })
}

function bareUnit(tokens: Tokens, i: number): { amount: number; unit: TimeUnit; next: number } | null {
  const unit = unitOf(tokens[i])
  return unit && !unit.plural && unit.each >= 1 ? { amount: unit.each, unit: unit.unit, next: i + 1 } : null
}

/** "two months after he left", "18 months later", "14 years of Tory rule". */
function bareAt(tokens: Tokens, i: number): Found | null {
  const token = tokens[i] as Token
  if (token.kind === 'mark' || (token.kind === 'word' && !opensStretch(token))) return null
  const stretch = stretchAt(tokens, i)
  if (!stretch || stretch.amount === null) return null
  return lasting(tokens, i, stretch.next, stretch.amount, stretch.unit, comparatorOf(tokens, i, stretch.next))
}

function lasting(
  tokens: Tokens,
  i: number,
  next: number,
  amount: number | null,
  unit: TimeUnit,
  comparator: Comparator,
): Found | null {
  const behind = tokens[next]?.lower ?? ''
  const common = { amount, unit: UNITS[unit], comparator, since: null }
  if (TRAILS.has(behind)) return made(tokens, i, next + 1, { kind: 'after', ...common })
  if (behind === 'of' || behind === 'as') return made(tokens, i, next, { kind: 'for', ...common })
  return comparator === 'over' && (tokens[i] as Token).lower === 'over'
    ? made(tokens, i, next, { kind: 'for', ...common })
    : null
}
