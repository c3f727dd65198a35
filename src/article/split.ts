/** Takes a page apart: its articles, and every other line with the reason it was removed. @module */
import type { IsoDate } from '../base/date.ts'
import type { Span } from '../base/span.ts'
import type { Page } from '../page/page.ts'
import type { Article, Removed, Split } from './article.ts'
import { dropBareHeadings } from './bare-heading.ts'
import { boundariesOf } from './boundary.ts'
import { labelBoxes } from './boxes.ts'
import { titleUnder } from './headed.ts'
import { articleId } from './identity.ts'
import { labelsOf } from './label.ts'
import type { Label, Piece } from './piece.ts'
import { piecesOf } from './pieces.ts'
import { presetLabels } from './preset.ts'
import { StoryDate } from './story-date.ts'
import { isKicker, isTitle } from './title.ts'

/**
 * Each line of the page that is not blank is in the title, body or captions of one article or among the
 * removed (a line may be cut where two things share it). Never throws; time grows with the page's length.
 */
export function splitArticles(page: Page): Split {
  const { pieces, crawled } = piecesOf(page)
  const { labels, isSetOut } = labelled(pieces, page)
  const starts = boundariesOf(pieces, labels, isSetOut)
  const articles: Article[] = []
  for (let at = 0; at < starts.length; at++) {
    const end = starts[at + 1] ?? pieces.length
    const article = articleOf(page, pieces, labels, starts[at] as number, end, crawled)
    if (article) articles.push(article)
  }
  return { articles, removed: removedOf(pieces, labels) }
}

/** What each piece is, and whether elements set the page out: of a plain text there is nothing to ask of them. */
function labelled(pieces: readonly Piece[], { metadata }: Page): { labels: Label[]; isSetOut: boolean } {
  const isSetOut = pieces.some(isInElement)
  if (!isSetOut) return { labels: labelsOf(pieces), isSetOut }
  const labels = labelsOf(pieces, presetLabels(pieces, metadata))
  labelBoxes(pieces, labels)
  dropBareHeadings(pieces, labels)
  return { labels, isSetOut }
}

function isInElement({ path }: Piece): boolean {
  return path.length > 0
}

/** The article in `pieces[start, end)`; marks its title in `labels`. */
function articleOf(
  page: Page,
  pieces: readonly Piece[],
  labels: Label[],
  start: number,
  end: number,
  crawled: IsoDate | null,
): Article | null {
  const body: Span[] = []
  const captions: Span[] = []
  let title: Span | null = null
  const dated = new StoryDate()
  const head = headOf(page, pieces, labels, start, end)
  for (let at = start; at < end; at++) {
    const piece = pieces[at] as Piece
    const label = labels[at] as Label
    dated.read(piece, label, body.length)
    if (label === 'caption') captions.push(spanOf(piece))
    else if (label === 'body') {
      const isOpening = body.length === 0 && !title
      const place = !isOpening ? 'body' : at < head ? 'navigation' : openingOf(page, pieces, labels, at, end)
      if (isOpening) labels[at] = place
      if (place === 'title') title = spanOf(piece)
      else if (place === 'body') body.push(spanOf(piece))
    }
  }
  if (body.length === 0 && captions.length === 0 && !title) return null
  return {
    id: articleId(page.text, body.length > 0 ? body : [...(title ? [title] : []), ...captions]),
    title,
    body,
    captions,
    printedDate: dated.settled(start === 0 ? { metadata: page.metadata.published, crawled } : null),
  }
}

function spanOf({ start, end }: Span): Span {
  return { start, end }
}

/** Where the title stands under lines that have nothing to do with it, -1 where none do. */
function headOf(
  { metadata }: Page,
  pieces: readonly Piece[],
  labels: readonly Label[],
  start: number,
  end: number,
): number {
  if (metadata.title !== null) return -1
  const first = labels[start] === 'body' ? start : nextBody(labels, start, end)
  return first < end ? titleUnder(pieces, labels, first, end) : -1
}

/** What the first line of an article that is left is. */
function openingOf(
  { metadata }: Page,
  pieces: readonly Piece[],
  labels: readonly Label[],
  at: number,
  end: number,
): 'title' | 'body' | 'navigation' {
  const piece = pieces[at] as Piece
  const next = nextBody(labels, at, end)
  const after = nextBody(labels, next, end)
  if (isKicker(piece, pieces[next], pieces[after], metadata.title)) return 'navigation'
  return isTitle(piece, pieces[next], metadata.title) ? 'title' : 'body'
}

/** The index of the next piece of body after `at` and before `end`, past the last piece where there is none. */
function nextBody(labels: readonly Label[], at: number, end: number): number {
  for (let next = at + 1; next < end; next++) if (labels[next] === 'body') return next
  return labels.length
}

function removedOf(pieces: readonly Piece[], labels: readonly Label[]): readonly Removed[] {
  const removed: Removed[] = []
  for (let at = 0; at < pieces.length; at++) {
    const kind = labels[at] as Label
    if (kind === 'title' || kind === 'body' || kind === 'caption') continue
    const { start, end } = pieces[at] as Piece
    removed.push({ start, end, kind })
  }
  return removed
}
