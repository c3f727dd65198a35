/** How a paragraph would do as the last of a story. @module */
import type { Block } from './block.ts'

const COMMENT = /\b(?:comment|respond|response|statement)\b/i
const SOUGHT =
  /\b(?:contacted|approached|asked|declined|requested?|reached out|refused|has not|have not|did not|were not|was not)\b/i

/** Says that someone was asked for comment, as news stories do at their end. */
export function seeksComment({ piece }: Block): boolean {
  return piece.count <= 45 && COMMENT.test(piece.text) && SOUGHT.test(piece.text)
}

/** Announces what follows it. */
export function announcesMore({ piece }: Block): boolean {
  return piece.text.endsWith(':') || piece.text.endsWith(',')
}

/** A quotation is open at its end. */
export function leavesQuoteOpen({ piece }: Block): boolean {
  const { text } = piece
  const opened = text.lastIndexOf('“')
  if (opened >= 0) return text.indexOf('”', opened) < 0
  if (!text.includes('"')) return false
  let marks = 0
  for (let at = text.indexOf('"'); at >= 0; at = text.indexOf('"', at + 1)) marks++
  return marks % 2 === 1
}
