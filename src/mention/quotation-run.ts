/** Follows quotations over paragraphs: each opens and only the last closes, or a letter opens once and closes once. @module */
import type { Span } from '../base/span.ts'
import { lazily } from '../register/lookup.ts'
import type { Block } from './mention.ts'
import { type BlockMarks, blockMarks, type MarkedPassage, marksIn, NO_MARKS } from './quotation-marks.ts'
import type { TokenedSentence } from './sentence.ts'

/** One block's part of a quotation; `continues` when the paragraph before is part of the same. */
export interface QuotedPart extends Span {
  readonly block: number
  readonly continues: boolean
  /** Both marks printed in this block. */
  readonly closed: boolean
}

/** Longest letter, in blocks, that is believed without a mark between. */
const LONGEST_RUN = 60

/** The quoted parts of all blocks, in order, without overlap; `sentences` are those of the blocks. Only body blocks run on into one another. */
export function quotedParts(
  text: string,
  blocks: readonly Block[],
  sentences: readonly TokenedSentence[],
): QuotedPart[] {
  const places = marksIn(sentences)
  if (places.size === 0) return []
  const marks = blocks.map((block, index) => {
    const here = places.get(index)
    return here ? blockMarks(text, block, here) : NO_MARKS
  })
  const next = nextBodies(blocks)
  // Most articles leave no quotation open.
  const doubles = lazily(() => comingMarks(blocks, next, (index) => doubleEvent(marks[index] as BlockMarks)))
  const singles = lazily(() =>
    comingMarks(blocks, next, (index) =>
      singleEvent(text, blocks[index] as Block, marks[index] as BlockMarks),
    ),
  )
  const parts: QuotedPart[] = []
  /** How far a running quotation already covers each block. */
  const covered = new Map<number, number>()
  const running = new Set<number>()
  blocks.forEach((block, index) => {
    const own = marks[index] as BlockMarks
    if (own === NO_MARKS && !covered.has(index)) return
    const until = covered.get(index) ?? block.start
    if (until > block.start)
      parts.push({ start: block.start, end: until, block: index, continues: true, closed: false })
    const runOn = (coming: Coming | null | undefined) => {
      const following = next[index] as number
      if (following >= 0 && opensWith(text, blocks[following] as Block)) running.add(following)
      else if (coming?.kind === 'closer') coverTo(coming, index, blocks, next, covered)
    }
    const opener = acceptedOpener(text, blocks, index, own, until, singles)
    for (const passage of passagesOf(own, opener)) {
      if (passage.start < until) continue
      const continues = running.has(index) && passage.start === block.start
      parts.push({ start: passage.start, end: passage.end, block: index, continues, closed: passage.closed })
      if (!passage.closed && block.role === 'body') runOn(doubles()[index])
    }
    if (opener === null) return
    const continues = running.has(index) && opener === block.start
    parts.push({ start: opener, end: block.end, block: index, continues, closed: false })
    runOn(singles()[index])
  })
  return parts
}

/** A single mark that opens here a quotation closed in a later block, if any. */
function acceptedOpener(
  text: string,
  blocks: readonly Block[],
  index: number,
  own: BlockMarks,
  until: number,
  coming: () => readonly (Coming | null)[],
): number | null {
  const opener = own.singleOpener
  if (opener === null || opener < until) return null
  if (own.passages.some((passage) => passage.start <= opener && passage.end > opener)) return null
  return accepts(text, blocks, index, opener, coming()[index]) ? opener : null
}

/** The passages before an opening mark that runs on; without one, all of them. */
function passagesOf(own: BlockMarks, opener: number | null): readonly MarkedPassage[] {
  if (opener !== null) return own.passages.filter((passage) => passage.end <= opener)
  const fallback = own.singleFallback
  if (
    !fallback ||
    own.passages.some((passage) => passage.start < fallback.end && fallback.start < passage.end)
  ) {
    return own.passages
  }
  return [...own.passages, fallback].sort((a, b) => a.start - b.start)
}

interface Coming {
  readonly kind: 'opener' | 'closer'
  readonly block: number
  /** Past the mark. */
  readonly end: number
}

/** For each block the next body block, −1 after the last. */
function nextBodies(blocks: readonly Block[]): number[] {
  const next: number[] = new Array(blocks.length).fill(-1)
  for (let index = blocks.length - 2; index >= 0; index--) {
    next[index] = blocks[index + 1]?.role === 'body' ? index + 1 : (next[index + 1] as number)
  }
  return next
}

/** For each block the first event in the body blocks after it. */
function comingMarks(
  blocks: readonly Block[],
  next: readonly number[],
  eventOf: (index: number) => { kind: 'opener' | 'closer'; end: number } | null,
): (Coming | null)[] {
  const coming: (Coming | null)[] = new Array(blocks.length).fill(null)
  for (let index = blocks.length - 1; index >= 0; index--) {
    const following = next[index] as number
    if (following < 0) continue
    const event = eventOf(following)
    coming[index] = event ? { ...event, block: following } : (coming[following] as Coming | null)
  }
  return coming
}

function doubleEvent(marks: BlockMarks): { kind: 'opener' | 'closer'; end: number } | null {
  if (marks.doubleCloser !== null) return { kind: 'closer', end: marks.doubleCloser }
  const first = marks.passages.find((passage) => passage.family === 'double')
  return first ? { kind: 'opener', end: first.start } : null
}

function singleEvent(
  text: string,
  block: Block,
  marks: BlockMarks,
): { kind: 'opener' | 'closer'; end: number } | null {
  if (marks.singleCloser !== null) return { kind: 'closer', end: marks.singleCloser }
  return opensWith(text, block) ? { kind: 'opener', end: block.start } : null
}

const OPENING = '"“„«\'‘'

function opensWith(text: string, block: Block): boolean {
  return block.start < block.end && OPENING.includes(text[block.start] as string)
}

/** Whether an unclosed single mark opens a quotation: a colon before it, or a neighbour that goes on with it. */
function accepts(
  text: string,
  blocks: readonly Block[],
  index: number,
  opener: number,
  coming: Coming | null | undefined,
): boolean {
  const block = blocks[index] as Block
  if (block.role !== 'body') return false
  if (opener > block.start) return true
  const before = blocks[index - 1]
  if (before && text.slice(before.start, before.end).trimEnd().endsWith(':')) return true
  return (
    coming != null &&
    coming.block - index <= LONGEST_RUN &&
    (coming.kind === 'closer' || coming.block === index + 1)
  )
}

/** Marks every body block up to the closing mark as covered. */
function coverTo(
  coming: Coming | null,
  index: number,
  blocks: readonly Block[],
  next: readonly number[],
  covered: Map<number, number>,
): void {
  if (!coming || coming.block - index > LONGEST_RUN) return
  for (let at = next[index] as number; at >= 0 && at < coming.block; at = next[at] as number) {
    covered.set(at, (blocks[at] as Block).end)
  }
  covered.set(coming.block, coming.end)
}
