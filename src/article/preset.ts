/** What the elements of an HTML page settle before its words are read. @module */
import type { PageMetadata } from '../page/page.ts'
import { type Container, containerOf, isInside, isParagraph } from './container.ts'
import { elementKind, kindByElements } from './element-kind.ts'
import { endsSentence } from './form.ts'
import { appeal, SURE } from './noise/appeal.ts'
import type { Label, Piece } from './piece.ts'
import { isSameTitle } from './title.ts'

/** A line mostly of links, of so many words at most, is a menu or a teaser; half will do where it is no sentence. */
const LINK_SHARE = 0.85
const TITLE_SHARE = 0.5
const LINK_WORDS = 25

/** Beside the container, a line of so many words with hardly a link is a part of the story. */
const BESIDE_WORDS = 15
const BESIDE_LINKED = 0.1

const GATED = /^p\b.*(?:paywall|premium|piano|subscri|member)/i
const GATED_WORDS = 20

/** What stands between title and story says the same as both. */
const STANDFIRST =
  /summary|standfirst|sub-?title|excerpt|lead-?text|[._-]de(?:c|)k\b|description|synopsis|bio\b|disclaimer/i

/** For each piece its label, or `null` where its words decide. Plain text settles nothing. */
export function presetLabels(
  pieces: readonly Piece[],
  { title, outlet, body }: PageMetadata,
): readonly (Label | null)[] {
  if (pieces.every(({ path }) => path.length === 0)) return pieces.map(() => null)
  const titleAt = titleOf(pieces, title)
  const container = containerOf(pieces, titleAt, body ?? '')
  const headline = pieces.findIndex((piece, at) => at === titleAt || isHeadline(piece))
  return pieces.map((piece, at) => {
    if (at === headline) return null
    if (outlet !== null && piece.text === outlet) return 'navigation'
    return isInside(piece.path, container.path)
      ? insideLabel(piece, container)
      : outsideLabel(piece, container, at > titleAt)
  })
}

function insideLabel(piece: Piece, { path: container, major }: Container): Label | null {
  const { path, count, linked, text } = piece
  const kind = kindByElements(path, major, container.length)
  if (kind === 'promotion' && isGatedParagraph(piece)) return null
  if (kind !== null) return kind
  if (count > LINK_WORDS) return null
  return linked >= LINK_SHARE || (linked >= TITLE_SHARE && !endsSentence(text)) ? 'related' : null
}

/** A paragraph whose own class says what readers pay for, which is the story. */
function isGatedParagraph(piece: Piece): boolean {
  return (
    piece.count >= GATED_WORDS &&
    GATED.test(piece.path.at(-1) ?? '') &&
    isParagraph(piece) &&
    appeal(piece) < SURE
  )
}

function outsideLabel(
  piece: Piece,
  { path: container, major }: Container,
  afterTitle: boolean,
): Label | null {
  const kind = kindByElements(piece.path, major)
  if (kind !== null && kind !== 'caption') return kind
  const beside =
    afterTitle &&
    kind === null &&
    piece.path.length <= container.length + 1 &&
    isInside(piece.path, container.slice(0, -1))
  return beside && isOfStory(piece) ? null : 'navigation'
}

function isOfStory(piece: Piece): boolean {
  const { path, count, linked } = piece
  if (count < BESIDE_WORDS || linked >= BESIDE_LINKED || !isParagraph(piece)) return false
  return !path.some((label) => STANDFIRST.test(label))
}

function titleOf(pieces: readonly Piece[], pageTitle: string | null): number {
  return pageTitle === null ? -1 : pieces.findIndex(({ text }) => isSameTitle(text, pageTitle))
}

function isHeadline({ path }: Piece): boolean {
  return path.some((label) => elementKind(label).element === 'h1')
}
