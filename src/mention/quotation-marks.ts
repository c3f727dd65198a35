/** Pairs the quotation marks of one block, telling apostrophes from marks. @module */
import { isSpaceUnit, isWordUnit } from '../article/scan.ts'
import type { Span } from '../base/span.ts'
import { isOwnersMark } from './owner.ts'
import type { TokenedSentence } from './sentence.ts'
import type { Token } from './token.ts'
import { KIND } from './word.ts'

export type MarkFamily = 'double' | 'single'

/** A marked passage with its marks; `closed` is false where it ran to the end of the block. */
export interface MarkedPassage extends Span {
  readonly family: MarkFamily
  readonly closed: boolean
}

/** What the marks of a block say, and what they leave open for its neighbours to settle. */
export interface BlockMarks {
  /** Outermost passages in order; nested ones belong to them. */
  readonly passages: readonly MarkedPassage[]
  /** Offset past a closing double mark that nothing in the block opened, before any opening; else null. */
  readonly doubleCloser: number | null
  /** Offset past a closing single mark at the block's end that nothing in the block opened; else null. */
  readonly singleCloser: number | null
  /** A single mark that opens the block, or a passage behind a colon, and is never closed; else null. */
  readonly singleOpener: number | null
  /** What that mark encloses if it is not: up to a closing mark that looks like a plural possessive. */
  readonly singleFallback: MarkedPassage | null
}

/** What may stand tied before an opening mark. */
const BEFORE_OPENING = '([{<“"‘\'—–-:/>'
/** Words that lose their head to an apostrophe. */
const ELIDED = /^(?:\d\ds?(?!\p{N})|(?:tis|twas|til|till|em|cause|n|bout|cos|cept|ello)(?!\p{L}))/iu

/** Those of a block without a mark. */
export const NO_MARKS: BlockMarks = {
  passages: [],
  doubleCloser: null,
  singleCloser: null,
  singleOpener: null,
  singleFallback: null,
}

/** Reads the marks of `block`, which stand at `marks`, in two passes over them. */
export function blockMarks(text: string, block: Span, marks: readonly number[]): BlockMarks {
  const doubles = doubleMarks(text, block, marks)
  const singles = singleMarks(text, block, marks)
  return {
    passages: outermost(doubles.passages, singles.passages),
    doubleCloser: doubles.closer,
    singleCloser: singles.closer,
    singleOpener: singles.opener,
    singleFallback: singles.fallback,
  }
}

/**
 * Where double marks, single marks and apostrophes stand, by block, of those that hold any. An apostrophe inside a word is
 * part of it, and neither opens nor closes.
 */
export function marksIn(sentences: readonly TokenedSentence[]): ReadonlyMap<number, readonly number[]> {
  const marks = new Map<number, number[]>()
  for (const { tokens, kinds, block } of sentences) {
    if (!(kinds & KIND.quote)) continue
    let here = marks.get(block)
    if (!here) {
      here = []
      marks.set(block, here)
    }
    for (let at = 0; at < tokens.length; at++) {
      const token = tokens[at] as Token
      // Behind a mark even what looks like one by which something is owned may open.
      if (token.kinds & KIND.quote || isOwnersMark(token)) here.push(token.start)
    }
  }
  return marks
}

function charAt(text: string, block: Span, at: number): string {
  return at >= block.start && at < block.end ? (text[at] as string) : ' '
}

function isSpace(char: string): boolean {
  return isSpaceUnit(char.charCodeAt(0))
}

function isWord(char: string): boolean {
  return isWordUnit(char.charCodeAt(0))
}

/** Whether a mark behind `before` may open. */
function mayOpenBehind(before: string): boolean {
  return isSpace(before) || BEFORE_OPENING.includes(before)
}

/** Single marks count among the doubles only where one closes what a double opened. */
function doubleMarks(
  text: string,
  block: Span,
  marks: readonly number[],
): { passages: MarkedPassage[]; closer: number | null } {
  const passages: MarkedPassage[] = []
  let open = -1
  let misclosed = -1
  let closer: number | null = null
  const reopen = (at: number) => {
    // A second opening mark: the first was closed with a single mark, or begins a paragraph of its own.
    if (open >= 0)
      passages.push(passage(open, misclosed > open ? misclosed + 1 : trimEnd(text, open, at), 'double', true))
    open = at
    misclosed = -1
  }
  for (const at of marks) {
    const mark = text[at] as string
    if (mark === '‘') continue
    const before = charAt(text, block, at - 1)
    const after = charAt(text, block, at + 1)
    if (mark === '’' || mark === "'") {
      if (open >= 0 && !isSpace(before) && !isWord(after)) misclosed = at
    } else if (
      mark === '“' ||
      mark === '„' ||
      mark === '«' ||
      (mark === '"' && opensHere(before, after, open >= 0))
    )
      reopen(at)
    else if (open >= 0) {
      passages.push(passage(open, at + 1, 'double', true))
      open = -1
    } else if (passages.length === 0) closer ??= at + 1
  }
  if (open >= 0) passages.push(passage(open, trimEnd(text, open, block.end), 'double', false))
  return { passages, closer }
}

function opensHere(before: string, after: string, inside: boolean): boolean {
  if (isSpace(after)) return false
  return inside ? isSpace(before) : mayOpenBehind(before)
}

function passage(start: number, end: number, family: MarkFamily, closed: boolean): MarkedPassage {
  return { start, end, family, closed }
}

function trimEnd(text: string, from: number, to: number): number {
  let end = to
  while (end > from && isSpaceUnit(text.charCodeAt(end - 1))) end--
  return end
}

interface Singles {
  readonly passages: MarkedPassage[]
  readonly closer: number | null
  readonly opener: number | null
  readonly fallback: MarkedPassage | null
}

function singleMarks(text: string, block: Span, marks: readonly number[]): Singles {
  const passages: MarkedPassage[] = []
  let open = -1
  /** A closing mark that may be a plural possessive ("the MPs’ letter"). */
  let doubtful = -1
  let closer: number | null = null
  let opener: number | null = null
  let fallback: MarkedPassage | null = null
  const last = trimEnd(text, block.start, block.end)
  const giveUp = () => {
    if (open < 0) return
    const enclosed = doubtful >= 0 ? passage(open, doubtful + 1, 'single', true) : null
    if (opener === null && mayRunOn(text, block, open)) {
      opener = open
      fallback = enclosed
    } else if (enclosed) passages.push(enclosed)
  }
  for (const at of marks) {
    const mark = text[at] as string
    if (mark !== "'" && mark !== '‘' && mark !== '’') continue
    const before = charAt(text, block, at - 1)
    const after = charAt(text, block, at + 1)
    if (
      mark !== '’' &&
      !isSpace(after) &&
      mayOpenBehind(before) &&
      !ELIDED.test(text.slice(at + 1, at + 9))
    ) {
      giveUp()
      open = at
      doubtful = -1
    } else if (mark !== '‘' && !isSpace(before) && !isWord(after)) {
      if (open < 0) {
        if (at >= last - 2 && closes(text, at + 1, last)) closer = at + 1
      } else if (isPossessive(text, block, at)) doubtful = at
      else {
        passages.push(passage(open, at + 1, 'single', true))
        open = -1
        doubtful = -1
      }
    }
  }
  giveUp()
  return { passages, closer, opener, fallback }
}

/** Nothing but stops between the mark and the end. */
function closes(text: string, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (!/[.,!?…)]/.test(text[at] as string)) return false
  return true
}

function isPossessive(text: string, block: Span, at: number): boolean {
  return (
    /[sSxz]/.test(charAt(text, block, at - 1)) &&
    charAt(text, block, at + 1) === ' ' &&
    /\p{L}/u.test(charAt(text, block, at + 2))
  )
}

/** At the head of its block, or behind a colon: what opens there may go on for paragraphs. */
function mayRunOn(text: string, block: Span, at: number): boolean {
  let before = at - 1
  while (before >= block.start && isSpaceUnit(text.charCodeAt(before)) && before > at - 4) before--
  return before < block.start || text[before] === ':'
}

/** Keeps the outer of two that nest, and the double of two that cross. Both lists are in order. */
function outermost(doubles: readonly MarkedPassage[], singles: readonly MarkedPassage[]): MarkedPassage[] {
  const kept: MarkedPassage[] = []
  let next = 0
  for (const single of singles) {
    while (next < doubles.length && (doubles[next] as MarkedPassage).end <= single.start)
      kept.push(doubles[next++] as MarkedPassage)
    const double = doubles[next]
    if (!double || double.start >= single.end) kept.push(single)
    else if (double.start > single.start) {
      let last = next
      while (last < doubles.length && (doubles[last] as MarkedPassage).start < single.end) last++
      if ((doubles[last - 1] as MarkedPassage).end <= single.end) {
        kept.push(single)
        next = last
      }
    }
  }
  while (next < doubles.length) kept.push(doubles[next++] as MarkedPassage)
  return kept
}
