/** What the elements of an HTML page settle before its words are read. @module */
import type { PageMetadata } from '../page/page.ts'
import { containerOf, isInside } from './container.ts'
import { kindByElements } from './element-kind.ts'
import type { Label, Piece } from './piece.ts'
import { isSameTitle } from './title.ts'

/** A line mostly of links, of so many words at most, is a menu or a teaser. */
const LINK_SHARE = 0.85
const LINK_WORDS = 25

/** For each piece its label, or `null` where its words decide. Plain text settles nothing. */
export function presetLabels(
  pieces: readonly Piece[],
  { title: pageTitle, outlet }: PageMetadata,
): readonly (Label | null)[] {
  if (pieces.every(({ path }) => path.length === 0)) return pieces.map(() => null)
  const { path: container, major } = containerOf(pieces)
  let titled = false
  return pieces.map((piece) => {
    const { path, words, linked } = piece
    if (!titled && isHeadline(piece, pageTitle)) {
      titled = true
      return null
    }
    if (outlet !== null && piece.text === outlet) return 'navigation'
    if (!isInside(path, container)) {
      const outside = kindByElements(path, major)
      return outside === null || outside === 'caption' ? 'navigation' : outside
    }
    const kind = kindByElements(path.slice(container.length), major)
    if (kind) return kind
    return linked >= LINK_SHARE && words.length <= LINK_WORDS ? 'related' : null
  })
}

function isHeadline({ path, text }: Piece, pageTitle: string | null): boolean {
  if (path.some((label) => /^h1\b/.test(label))) return true
  return pageTitle !== null && isSameTitle(text, pageTitle)
}
