/** A paragraph of body as the search for boundaries sees it. @module */
import { opensQuote } from '../form.ts'
import type { Piece } from '../piece.ts'
import { type NameUse, namesIn } from './names.ts'
import { type Band, type Token, tokensOf } from './tokens.ts'

export interface Block {
  /** Index of the piece. */
  readonly at: number
  readonly piece: Piece
  readonly tokens: readonly Token[]
  /** Stems that tell stories apart: those of function words are left out. */
  readonly stems: readonly string[]
  /** How common each of them is. */
  readonly bands: ReadonlyMap<string, Band>
  readonly names: readonly NameUse[]
  /** Words in capitals that few stories hold. */
  readonly proper: ReadonlySet<string>
  readonly opensQuote: boolean
}

/** Words of a paragraph that are looked at: what a story is about shows early. */
const LOOKED_AT = 4_000

export function blockOf(piece: Piece, at: number): Block {
  const tokens = tokensOf(piece.text.length > LOOKED_AT ? piece.text.slice(0, LOOKED_AT) : piece.text)
  const stems: string[] = []
  const bands = new Map<string, Band>()
  const proper = new Set<string>()
  for (const { stem, band, capital, text } of tokens) {
    if (band === 'function') continue
    stems.push(stem)
    bands.set(stem, band)
    if (capital && band === 'rare' && text.length > 2) proper.add(text.toLowerCase())
  }
  return {
    at,
    piece,
    tokens,
    stems,
    bands,
    names: namesIn(tokens),
    proper,
    opensQuote: opensQuote(piece.text),
  }
}
