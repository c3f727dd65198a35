/** A paragraph of body as the search for boundaries sees it. @module */
import { opensQuote } from '../form.ts'
import type { Label, Piece } from '../piece.ts'
import { Lexicon } from './lexicon.ts'
import { type NameUse, namesIn } from './names.ts'
import { type Token, tokensOf } from './tokens.ts'

export interface Block {
  /** Index of the piece. */
  readonly at: number
  readonly piece: Piece
  readonly tokens: readonly Token[]
  /** Stems that tell stories apart: those of function words are left out. */
  readonly stems: readonly number[]
  /** Each of them once. */
  readonly distinct: readonly number[]
  readonly lexicon: Lexicon
  readonly names: readonly NameUse[]
  /** Words in capitals that few stories hold. */
  readonly proper: ReadonlySet<string>
  readonly opensQuote: boolean
}

/** Words of a paragraph that are looked at: what a story is about shows early. */
const LOOKED_AT = 4_000

/** The paragraphs that `labels` call body. */
export function blocksOf(pieces: readonly Piece[], labels: readonly Label[]): readonly Block[] {
  const read: { piece: Piece; at: number; tokens: readonly Token[] }[] = []
  const names = new Set<string>()
  for (const [at, piece] of pieces.entries()) {
    if (labels[at] !== 'body') continue
    const { text } = piece
    const tokens = tokensOf(text.length > LOOKED_AT ? text.slice(0, LOOKED_AT) : text)
    read.push({ piece, at, tokens })
    for (const { stem, band, capital, opening } of tokens) {
      if (capital && band === 'rare' && !opening) names.add(stem)
    }
  }
  const lexicon = new Lexicon()
  return read.map(({ piece, at, tokens }) => blockOf(piece, at, tokens, names, lexicon))
}

/** `names` are the rare stems that the page writes with a capital where no sentence begins. */
function blockOf(
  piece: Piece,
  at: number,
  tokens: readonly Token[],
  names: ReadonlySet<string>,
  lexicon: Lexicon,
): Block {
  const stems: number[] = []
  const proper = new Set<string>()
  for (const token of tokens) {
    const { stem, band, capital, text } = token
    if (band === 'function') continue
    const isName = capital && band === 'rare' && names.has(stem)
    stems.push(lexicon.numberOf(token, isName))
    if (isName && text.length > 2) proper.add(token.lower)
  }
  return {
    at,
    piece,
    tokens,
    stems,
    distinct: [...new Set(stems)],
    lexicon,
    names: namesIn(tokens),
    proper,
    opensQuote: opensQuote(piece.text),
  }
}
