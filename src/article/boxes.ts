/** What lines of an HTML page are by those beside them: in one box with an appeal, under readers' comments, the same again and again. @module */
import { isParagraph } from './container.ts'
import type { ElementKind } from './element-kind.ts'
import { isCommentLabel } from './noise/comment.ts'
import { blockPath } from './path.ts'
import type { Label, Piece } from './piece.ts'

/** Changes `labels` where lines were taken for body. One pass for each rule. */
export function labelBoxes(pieces: readonly Piece[], labels: Label[]): void {
  labelReaders(pieces, labels)
  labelAppeals(pieces, labels)
  labelRecurring(pieces, labels)
}

/** Paragraphs of a story before readers may speak. */
const STORY = 2

/** From the heading over readers' comments on, nothing is of the story. */
function labelReaders(pieces: readonly Piece[], labels: Label[]): void {
  let paragraphs = 0
  let readers = false
  for (const [at, piece] of pieces.entries()) {
    if (labels[at] === 'body') {
      if (readers) labels[at] = 'comment'
      else if (isParagraph(piece)) paragraphs++
    } else if (paragraphs >= STORY && labels[at] === 'comment' && isHeading(piece) && isCommentLabel(piece))
      readers = true
  }
}

function isHeading({ kinds }: Piece): boolean {
  return kinds.some(({ heading }) => heading > 0)
}

/** Lines of a box with an appeal on either side of it at most. */
const LONGEST_BOX = 12
/** Paragraphs in elements with the same names as a box, of which the box would be one of many. */
const MANY = 3

/** What stands in one element with an appeal is one with it, where the story does not stand in such elements. */
function labelAppeals(pieces: readonly Piece[], labels: Label[]): void {
  const appeals = [...labels.keys()].filter((at) => labels[at] === 'promotion')
  if (appeals.length === 0) return
  const paragraphs = new Map<string, number>()
  for (const [at, piece] of pieces.entries()) {
    if (labels[at] !== 'body' || !isParagraph(piece)) continue
    const key = keyOf(piece)
    paragraphs.set(key, (paragraphs.get(key) ?? 0) + 1)
  }
  const isBox = (key: string): boolean => key !== '' && (paragraphs.get(key) ?? 0) < MANY
  for (const appeal of appeals) {
    const key = keyOf(pieces[appeal] as Piece)
    if (!isBox(key)) continue
    for (const step of [-1, 1])
      for (let at = appeal + step; Math.abs(at - appeal) <= LONGEST_BOX; at += step) {
        const piece = pieces[at]
        if (!piece || keyOf(piece) !== key) break
        if (labels[at] === 'body') labels[at] = 'promotion'
      }
  }
}

function keyOf(piece: Piece): string {
  return blockPath(piece).join(' ')
}

/** Words of a line that may be a label of the site, and how often it then comes. */
const LEAST_WORDS = 2
const MOST_WORDS = 8
const OFTEN = 3

/** Elements in which a story may say the same again. */
const TOLD: ReadonlySet<string> = new Set('p h1 h2 h3 h4 h5 h6 li td th dd dt blockquote pre'.split(' '))

/** A few words that come again and again in elements for nothing in particular. */
function labelRecurring(pieces: readonly Piece[], labels: Label[]): void {
  const places = new Map<string, number[]>()
  for (const [at, piece] of pieces.entries()) {
    if (labels[at] !== 'body' && labels[at] !== 'duplicate') continue
    if (piece.count < LEAST_WORDS || piece.count > MOST_WORDS || piece.kinds.some(isTold)) continue
    const same = places.get(piece.text)
    if (same) same.push(at)
    else places.set(piece.text, [at])
  }
  for (const same of places.values())
    if (same.length >= OFTEN) for (const at of same) labels[at] = 'navigation'
}

function isTold({ element }: ElementKind): boolean {
  return TOLD.has(element)
}
