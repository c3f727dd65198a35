/** Where one article ends and the next begins, with no mark between them. @module */
import { type Block, blocksOf } from './boundary/block.ts'
import { Gaps } from './boundary/evidence.ts'
import { titlesOfOthersIn } from './boundary/foreign-titles.ts'
import { Passage } from './boundary/passage.ts'
import { foreignTitlesIn, straysIn } from './boundary/stray.ts'
import { heldScore, MOST_SHOWN, MOST_TOLD, shownScore, toldScore } from './boundary/weights.ts'
import type { Label, Piece } from './piece.ts'

/** Log odds above which a page is cut: losing the unity of one story is worse than reading two as one. */
const THRESHOLD = 0.3
/** Where elements set the page out: they show most stories apart without this. */
const THRESHOLD_SET_OUT = 2

/** Paragraphs an article has at least. */
const LEAST = 2

/** How often a page is cut in two, and each part again: enough for a bulletin, and bounds the time. */
const DEPTH = 6

/**
 * Indices of the pieces that begin an article; the first is 0. Judges by the paragraphs that `labels` call
 * body; `isSetOut` where elements set the page out. A boundary lies before the noise in front of an article's first
 * paragraph.
 */
export function boundariesOf(
  pieces: readonly Piece[],
  labels: Label[],
  isSetOut: boolean,
): readonly number[] {
  if (pieces.length === 0) return []
  if (countOf('body', labels) < 2 * LEAST) return [0]
  const blocks = blocksOf(pieces, labels)
  const threshold = isSetOut ? THRESHOLD_SET_OUT : THRESHOLD
  const page = new Passage(blocks)
  const articles =
    isLive(pieces, labels) || !isEnglish(blocks) ? [page] : articlesIn(page, pieces, labels, threshold, DEPTH)
  markStrays(articles, labels)
  return articles.map(({ blocks: [first] }, index) => (index === 0 ? 0 : (first as Block).at))
}

function countOf(label: Label, labels: readonly Label[]): number {
  let count = 0
  for (const one of labels) if (one === label) count++
  return count
}

/** Every third or second word of English is a function word; what speaks for a boundary is English. */
function isEnglish(blocks: readonly Block[]): boolean {
  let words = 0
  let telling = 0
  for (const block of blocks) {
    words += block.words
    telling += block.stemsEnd - block.stems
  }
  return words - telling >= words * ENGLISH
}

const ENGLISH = 0.2

/** Clock stamps between the entries of a live report, which is one article. */
function isLive(pieces: readonly Piece[], labels: readonly Label[]): boolean {
  return pieces.filter(({ text }, at) => labels[at] === 'timestamp' && CLOCK.test(text)).length >= STAMPS
}

const CLOCK = /^\d{1,2}[:.]\d{2}\s*(?:[ap]\.?m\.?|[A-Z]{3})?$/i
const STAMPS = 3

function markStrays(articles: readonly Passage[], labels: Label[]): void {
  for (const [index, article] of articles.entries()) {
    for (const { at } of straysIn(
      article,
      index > 0 ? (articles[index - 1] ?? null) : null,
      articles[index + 1] ?? null,
    ))
      labels[at] = 'stray'
    if (!article.blocks.some(mayBeTitle)) continue
    for (const { at } of foreignTitlesIn(article.blocks)) labels[at] = 'related'
    for (const { at } of titlesOfOthersIn(article.blocks)) labels[at] = 'related'
  }
}

/** The first line of an article may be its own title. */
function mayBeTitle({ headlineLike }: Block, index: number): boolean {
  return index > 0 && headlineLike
}

/** The articles of a passage in order. */
function articlesIn(
  passage: Passage,
  pieces: readonly Piece[],
  labels: readonly Label[],
  threshold: number,
  depth: number,
): readonly Passage[] {
  const cut = depth > 0 ? bestCut(passage, pieces, labels, threshold) : null
  if (cut === null) return [passage]
  return passage.cutAt(cut).flatMap((part) => articlesIn(part, pieces, labels, threshold, depth - 1))
}

function bestCut(
  passage: Passage,
  pieces: readonly Piece[],
  labels: readonly Label[],
  threshold: number,
): number | null {
  const { blocks } = passage
  if (blocks.length < 2 * LEAST) return null
  const gaps = new Gaps(passage, pieces, labels)
  let best: number | null = null
  let most = threshold
  for (let gap = LEAST; gap <= blocks.length - LEAST; gap++) {
    let score = heldScore(gaps.held(gap))
    if (score + MOST_SHOWN <= most) continue
    const shown = gaps.shown(gap)
    if (!shown) continue
    score += shownScore(shown)
    if (score + MOST_TOLD <= most) continue
    score += toldScore(gaps.told(gap))
    if (score <= most) continue
    most = score
    best = gap
  }
  return best
}
